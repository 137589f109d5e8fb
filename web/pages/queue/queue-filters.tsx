import {
  ActionIcon,
  Button,
  Collapse,
  Group,
  NativeSelect,
  NumberInput,
  Popover,
  TextInput,
} from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AlertPage } from '../../../src/server/contract/alerts.ts';
import { send } from '../../api/client.ts';
import { useLists, useRules, useSession, useUsers, useViews } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { number } from '../../parts/format.ts';

type Filter = Readonly<Record<string, string>>;
const OUTCOMES = ['stop', 'hold', 'review'] as const;
const STATES = ['open', 'escalated', 'awaiting-second', 'held', 'stopped', 'released'] as const;
const SORTS = ['gravest', 'newest', 'oldest', 'due'] as const;

/** Outcomes with their counts first, since most work begins there; the rest opens below. */
export function QueueFilters({
  filter,
  counts,
}: {
  readonly filter: Filter;
  readonly counts: AlertPage['counts'] | undefined;
}) {
  const text = useText();
  const navigate = useNavigate();
  const more = Object.keys(filter).some((name) => !['outcome', 'q', 'sort'].includes(name));
  const [opened, { toggle }] = useDisclosure(more);
  const set = (change: Record<string, string>) =>
    void navigate({ to: '/', search: { ...filter, ...change }, replace: true } as never);
  const search = useDebouncedCallback((q: string) => set({ q }), 250);
  return (
    <>
      <Group gap="xs">
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="xs"
            variant={filter['outcome'] === outcome ? 'filled' : 'default'}
            aria-pressed={filter['outcome'] === outcome}
            onClick={() => set({ outcome: filter['outcome'] === outcome ? '' : outcome })}
          >
            {text(`outcome.${outcome}`)} {counts ? number(counts.outcome[outcome] ?? 0) : ''}
          </Button>
        ))}
        <TextInput
          size="xs"
          type="search"
          placeholder={text('queue.search')}
          aria-label={text('queue.search')}
          defaultValue={filter['q'] ?? ''}
          onChange={(event) => search(event.currentTarget.value)}
          style={{ flex: '1 1 180px' }}
        />
        <NativeSelect
          size="xs"
          aria-label={text('queue.sort')}
          value={filter['sort'] ?? 'gravest'}
          onChange={(event) => set({ sort: event.currentTarget.value })}
          data={SORTS.map((sort) => ({ value: sort, label: text(`sort.${sort}`) }))}
        />
        <Button size="xs" variant="default" aria-expanded={opened} onClick={toggle}>
          {text('queue.filters')}
        </Button>
        <Views filter={filter} />
      </Group>
      <Collapse expanded={opened}>
        <More filter={filter} set={set} counts={counts} />
      </Collapse>
    </>
  );
}

function More({
  filter,
  set,
  counts,
}: {
  readonly filter: Filter;
  readonly set: (change: Record<string, string>) => void;
  readonly counts: AlertPage['counts'] | undefined;
}) {
  const text = useText();
  const navigate = useNavigate();
  const { data: rules } = useRules();
  const { data: lists } = useLists();
  const { data: session } = useSession();
  const { data: users } = useUsers(session?.permissions.includes('users.read') ?? false);
  const any = { value: '', label: text('queue.any') };
  const select = (name: string, label: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      size="xs"
      label={label}
      value={filter[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      data={data}
      maw={220}
    />
  );
  return (
    <Group gap="sm" align="flex-end">
      {select('status', text('queue.status'), [
        { value: '', label: text('queue.openOnes') },
        ...STATES.map((state) => ({
          value: state,
          label: `${text(`status.${state}`)} (${number(counts?.status[state] ?? 0)})`,
        })),
      ])}
      {select('flag', text('queue.flag'), [
        any,
        ...(rules?.rules ?? []).map(({ flag, title }) => ({ value: flag, label: title })),
      ])}
      {select('list', text('queue.list'), [
        any,
        ...(lists?.items ?? []).map(({ id }) => ({ value: id, label: id })),
      ])}
      {select('owner', text('queue.owner'), [
        any,
        { value: 'me', label: text('queue.ownerMe') },
        { value: 'none', label: text('queue.ownerNone') },
        ...(users?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ])}
      {select('snoozed', text('queue.snoozed'), [
        { value: '', label: '–' },
        { value: 'true', label: text('queue.snoozed') },
      ])}
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          size="xs"
          w={110}
          maxLength={2}
          label={text(`queue.${name}`)}
          defaultValue={filter[name] ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value.length !== 1) set({ [name]: value.toUpperCase() });
          }}
        />
      ))}
      <NumberInput
        size="xs"
        w={140}
        min={0}
        max={9999}
        label={text('queue.age')}
        defaultValue={filter['olderThanDays'] ?? ''}
        onChange={(value) => set({ olderThanDays: String(value) })}
      />
      <Button size="xs" variant="subtle" onClick={() => void navigate({ to: '/', search: {} } as never)}>
        {text('queue.clear')}
      </Button>
    </Group>
  );
}

function Views({ filter }: { readonly filter: Filter }) {
  const text = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: views } = useViews();
  const [name, setName] = useState('');
  const changed = () => queryClient.invalidateQueries({ queryKey: ['views'] });
  const save = async () => {
    await send('POST', '/views', { name, query: filter });
    setName('');
    await changed();
  };
  const remove = async (id: string) => {
    await send('DELETE', `/views/${id}`);
    await changed();
  };
  return (
    <Popover width={280} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default">
          {text('queue.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {(views?.items ?? []).map((view) => (
          <Group key={view.id} justify="space-between" wrap="nowrap" mb={4}>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => void navigate({ to: '/', search: view.query } as never)}
            >
              {view.name}
            </Button>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray.7"
              aria-label={text('queue.removeView', { name: view.name })}
              onClick={() => void remove(view.id)}
            >
              <span aria-hidden>×</span>
            </ActionIcon>
          </Group>
        ))}
        <Group wrap="nowrap" gap="xs">
          <TextInput
            size="xs"
            aria-label={text('queue.viewName')}
            placeholder={text('queue.viewName')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" disabled={name.trim() === ''} onClick={() => void save()}>
            {text('queue.saveView')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
