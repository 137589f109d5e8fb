import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { AlertPage, AlertRow } from '../../../src/server/contract/alerts.ts';
import { address, get, send } from '../../api/client.ts';
import { alertQuery, useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { number, tomorrowMorning } from '../../parts/format.ts';
import { Empty, Loaded, Problem } from '../../parts/states.tsx';
import { KeysHelp } from './keys-help.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueRow } from './queue-row.tsx';

/** Where in the queue the reader was, kept while alerts are opened and closed. */
let lastPlace = 0;

export function QueuePage() {
  const text = useText();
  const filter = useSearch({ strict: false }) as Record<string, string>;
  const query = useInfiniteQuery({
    queryKey: ['alerts', filter],
    queryFn: ({ pageParam }) => get<AlertPage>('/alerts', { ...filter, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const first = query.data?.pages[0];
  const alerts = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="baseline">
        <Title order={1} size="h2">
          {text('queue.title')}
        </Title>
        <Group gap="md">
          {first && <Text aria-live="polite">{text('queue.count', { count: number(first.total) })}</Text>}
          <Button component="a" size="xs" variant="default" href={address('/alerts.csv', filter)} download>
            {text('queue.csv')}
          </Button>
        </Group>
      </Group>
      <QueueFilters filter={filter} counts={first?.counts} />
      {query.isError ? (
        <Problem error={query.error} again={() => void query.refetch()} />
      ) : (
        <Loaded query={{ ...query, data: first } as never}>
          {() =>
            alerts.length === 0 ? (
              <Empty title={text('queue.empty')} hint={text('queue.emptyHint')} />
            ) : (
              <Rows alerts={alerts} filter={filter} />
            )
          }
        </Loaded>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {text('state.more')}
        </Button>
      )}
    </Stack>
  );
}

function Rows({
  alerts,
  filter,
}: {
  readonly alerts: readonly AlertRow[];
  readonly filter: Record<string, string>;
}) {
  const text = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const [place, setPlace] = useState(Math.min(lastPlace, alerts.length - 1));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [help, setHelp] = useState(false);
  const [error, setError] = useState<unknown>();
  const list = useRef<HTMLUListElement>(null);
  const current = alerts[Math.min(place, alerts.length - 1)];
  const go = (to: number) => {
    lastPlace = Math.max(0, Math.min(alerts.length - 1, to));
    setPlace(lastPlace);
    list.current?.children[lastPlace]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (alert: AlertRow, decide?: string) =>
    void navigate({
      to: '/alerts/$id',
      params: { id: alert.id },
      search: { ...filter, ...(decide && { decide }) },
    } as never);
  useEffect(() => {
    // The alert under the cursor is there before it is opened.
    if (current) void queryClient.prefetchQuery(alertQuery(current.id, filter));
  }, [current, filter, queryClient]);
  const choose = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const decide = (decision: string) => () => current && open(current, decision);
  useHotkeys([
    ['j', () => go(place + 1)],
    ['ArrowDown', () => go(place + 1)],
    ['k', () => go(place - 1)],
    ['ArrowUp', () => go(place - 1)],
    ['Enter', () => current && open(current)],
    ['x', () => current && choose(current.id)],
    ['r', decide('release')],
    ['h', decide('hold')],
    ['s', decide('stop')],
    ['e', decide('escalate')],
    ['shift+?', () => setHelp(true)],
    ['?', () => setHelp(true)],
  ]);
  const bulk = async (action: object) => {
    try {
      await send('POST', '/alerts/bulk', { ids: [...chosen], action });
      setChosen(new Set());
      await queryClient.invalidateQueries({ queryKey: ['alerts'] });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      {chosen.size > 0 && (
        <Group gap="sm">
          <Text size="sm">{text('queue.selected', { count: chosen.size })}</Text>
          <Button
            size="xs"
            variant="default"
            onClick={() => void bulk({ kind: 'assign', owner: session?.user.id ?? null })}
          >
            {text('queue.takeThem')}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => void bulk({ kind: 'snooze', until: tomorrowMorning(new Date()) })}
          >
            {text('queue.snoozeDay')}
          </Button>
        </Group>
      )}
      {error !== undefined && <Problem error={error} />}
      <ul ref={list} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {alerts.map((alert, index) => (
          <QueueRow
            key={alert.id}
            alert={alert}
            current={alert === current}
            onOpen={() => {
              go(index);
              open(alert);
            }}
            box={
              <Checkbox
                checked={chosen.has(alert.id)}
                onChange={() => choose(alert.id)}
                aria-label={text('queue.select', { name: alert.consignment })}
              />
            }
          />
        ))}
      </ul>
      <Text size="xs" c="dimmed" visibleFrom="sm">
        {text('queue.keys')}
      </Text>
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
    </>
  );
}
