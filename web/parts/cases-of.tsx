import { Anchor, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CaseEvent, CaseRow } from '../../src/server/contract/cases.ts';
import { get, send } from '../api/client.ts';
import { type Items, useSession } from '../api/queries.ts';
import { useText } from '../messages/use-text.tsx';
import { Problem } from './states.tsx';
import { Written } from './written.tsx';

const NEW = 'new';

/** The cases that an alert or a report belongs to, and a way into one. */
export function CasesOf({ member }: { readonly member: NonNullable<CaseEvent['at']> }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const [chosen, setChosen] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<unknown>();
  const own = useQuery({
    queryKey: ['cases', 'of', member.id],
    queryFn: () => get<Items<CaseRow>>('/cases', { member: member.id }),
  });
  const open = useQuery({
    queryKey: ['cases', 'open'],
    queryFn: () => get<Items<CaseRow>>('/cases', { state: 'open', limit: 100 }),
    enabled: session?.permissions.includes('cases.comment') ?? false,
  });
  const inCases = new Set(own.data?.items.map(({ id }) => id));
  const others = open.data?.items.filter(({ id }) => !inCases.has(id)) ?? [];
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      setError(undefined);
      if (chosen === NEW) await send('POST', '/cases', { title, members: [member] });
      else await send('POST', `/cases/${chosen}/members`, member);
      setChosen('');
      setTitle('');
    } catch (problem) {
      setError(problem);
    }
    await queryClient.invalidateQueries({ queryKey: ['cases'] });
  };
  return (
    <section>
      <Title order={2} size="h5">
        {text('cases.title')}
      </Title>
      {own.data?.items.map((row) => (
        <Text key={row.id} size="sm">
          <Anchor
            component={Link}
            {...({ to: '/cases/$id', params: { id: row.id } } as object)}
            size="sm"
            underline="always"
          >
            <Written>{row.title}</Written>
          </Anchor>
        </Text>
      ))}
      {session?.permissions.includes('cases.comment') && (
        <form onSubmit={(event) => void add(event)}>
          <Stack gap="xs" mt={4}>
            <NativeSelect
              size="xs"
              aria-label={text('cases.addTo')}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={[
                { value: '', label: text('cases.addTo') },
                { value: NEW, label: text('cases.new') },
                ...others.map((row) => ({ value: row.id, label: row.title })),
              ]}
            />
            {chosen === NEW && (
              <TextInput
                size="xs"
                label={text('cases.name')}
                value={title}
                maxLength={300}
                onChange={(event) => setTitle(event.currentTarget.value)}
              />
            )}
            {error !== undefined && <Problem error={error} />}
            {chosen !== '' && (
              <Group>
                <Button
                  type="submit"
                  size="xs"
                  variant="default"
                  disabled={chosen === NEW && title.trim() === ''}
                >
                  {text('cases.add')}
                </Button>
              </Group>
            )}
          </Stack>
        </form>
      )}
    </section>
  );
}
