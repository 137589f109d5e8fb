import {
  Anchor,
  Badge,
  Button,
  Group,
  NativeSelect,
  Paper,
  Stack,
  Table,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CaseRow } from '../../../src/server/contract/cases.ts';
import { send } from '../../api/client.ts';
import { useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { day } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Paged } from '../../parts/paged.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty, Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

export function CasesPage() {
  const text = useText();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const filter = useSearch({ strict: false }) as Record<string, string>;
  const [opening, setOpening] = useState(false);
  const show = (change: Record<string, string>) =>
    void navigate({ to: '/cases', search: { ...filter, ...change }, replace: true } as never);
  return (
    <>
      <PageTitle title={text('cases.title')}>
        {session?.permissions.includes('cases.comment') && !opening && (
          <Button onClick={() => setOpening(true)}>{text('cases.new')}</Button>
        )}
      </PageTitle>
      {opening && <NewCase onCancel={() => setOpening(false)} />}
      <Group align="flex-end">
        <SearchBox label={text('cases.search')} initial={filter['q'] ?? ''} onSearch={(q) => show({ q })} />
        <NativeSelect
          label={text('cases.state')}
          value={filter['state'] ?? ''}
          onChange={(event) => show({ state: event.currentTarget.value })}
          data={[
            { value: '', label: text('queue.any') },
            { value: 'open', label: text('cases.open') },
            { value: 'closed', label: text('cases.closed') },
          ]}
        />
      </Group>
      <Paged<CaseRow> path="/cases" query={filter}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={text('cases.empty')} hint={text('cases.emptyHint')} />
          ) : (
            <Table fz="sm" highlightOnHover>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.id}>
                    <Table.Td>
                      <Group gap="xs">
                        <Anchor
                          component={Link}
                          {...({ to: '/cases/$id', params: { id: row.id } } as object)}
                          fw={600}
                          underline="always"
                        >
                          <Written>{row.title}</Written>
                        </Anchor>
                        {row.state === 'closed' && (
                          <Badge variant="outline" className="quiet" radius="sm">
                            {text('cases.closed')}
                          </Badge>
                        )}
                      </Group>
                      <Text size="sm" lineClamp={2}>
                        <Written>{row.question}</Written>
                      </Text>
                      <Text size="sm" c="dimmed">
                        {text('cases.counts', { alerts: row.alerts, reports: row.reports })} ·{' '}
                        {text('cases.opened', { day: day(row.createdAt) })}{' '}
                        <Written>{row.createdBy.name}</Written>
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Paged>
    </>
  );
}

function NewCase({ onCancel }: { readonly onCancel: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const [error, setError] = useState<unknown>();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { id } = await send<{ id: string }>('POST', '/cases', {
        title,
        ...(question.trim() !== '' && { question }),
      });
      await navigate({ to: '/cases/$id', params: { id } } as never);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Paper withBorder p="md" mb="md">
      <form onSubmit={(event) => void open(event)}>
        <Stack gap="sm" maw={640}>
          <TextInput
            label={text('cases.name')}
            value={title}
            maxLength={300}
            onChange={(event) => setTitle(event.currentTarget.value)}
            required
            data-autofocus
            autoFocus
          />
          <Textarea
            label={text('cases.question')}
            description={text('cases.questionHint')}
            value={question}
            maxLength={2_000}
            autosize
            minRows={2}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          {error !== undefined && <Problem error={error} />}
          <Group>
            <Button type="submit" disabled={title.trim() === ''}>
              {text('cases.openIt')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {text('cases.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
