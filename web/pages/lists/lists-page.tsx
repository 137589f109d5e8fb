import { Accordion, Badge, Group, List, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryHit } from '../../../src/model/finding.ts';
import type { ListDiff, ListRow } from '../../../src/server/contract/house.ts';
import { get, send } from '../../api/client.ts';
import { type Items, useLists } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { number } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty, Loaded, Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

export function ListsPage() {
  const text = useText();
  const query = useLists();
  return (
    <>
      <PageTitle title={text('lists.title')} />
      <NameSearch />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text('lists.empty')} hint="tidewaiter lists pull" />
          ) : (
            <Accordion variant="separated" order={2}>
              {items.map((list) => (
                <Accordion.Item key={list.id} value={list.id}>
                  <Accordion.Control>
                    <Group gap="sm">
                      <Text fw={600}>{list.title}</Text>
                      <Text size="sm" c="dimmed">
                        {list.id} · {list.version ?? text('lists.future')} ·{' '}
                        {text('lists.entries', { entries: number(list.entries), names: number(list.names) })}
                        {list.ageDays !== null && ` · ${text('lists.age', { days: number(list.ageDays) })}`}
                      </Text>
                      {list.stale && (
                        <Badge color="orange.9" radius="sm">
                          {text('lists.stale')}
                        </Badge>
                      )}
                    </Group>
                  </Accordion.Control>
                  <Accordion.Panel>
                    <OneList list={list} />
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
            </Accordion>
          )
        }
      </Loaded>
    </>
  );
}

function OneList({ list }: { readonly list: ListRow }) {
  const text = useText();
  return (
    <Stack gap="sm">
      <Text size="sm">
        {list.publisher}{' '}
        {list.problems > 0 && `· ${text('lists.problems', { count: number(list.problems) })}`}
      </Text>
      <Table fz="sm" maw={520} captionSide="top">
        <Table.Caption>{text('lists.versions')}</Table.Caption>
        <Table.Tbody>
          {list.versions.map(({ version, effective, entries }) => (
            <Table.Tr key={version}>
              <Table.Td>{effective}</Table.Td>
              <Table.Td>{version}</Table.Td>
              <Table.Td ta="right">{number(entries)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {list.versions.length > 1 && <Difference id={list.id} />}
    </Stack>
  );
}

function Difference({ id }: { readonly id: string }) {
  const text = useText();
  const query = useQuery({ queryKey: ['list-diff', id], queryFn: () => get<ListDiff>(`/lists/${id}/diff`) });
  return (
    <Loaded query={query}>
      {({ from, to, added, removed, changed }) => (
        <div>
          <Text fw={600} size="sm">
            {text('lists.diff')}: {from} → {to}
          </Text>
          {(
            [
              ['lists.added', added.map(({ caption }) => caption)],
              ['lists.removed', removed.map(({ caption }) => caption)],
              ['lists.changed', changed.map(({ caption, what }) => `${caption} (${what.join(', ')})`)],
            ] as const
          ).map(([title, entries]) => (
            <details key={title}>
              <summary style={{ cursor: 'pointer', fontSize: 14 }}>
                {text(title)} ({number(entries.length)})
              </summary>
              <List size="sm">
                {entries.map((entry) => (
                  <List.Item key={entry}>
                    <Written>{entry}</Written>
                  </List.Item>
                ))}
              </List>
            </details>
          ))}
        </div>
      )}
    </Loaded>
  );
}

function NameSearch() {
  const text = useText();
  const [name, setName] = useState('');
  const query = useQuery({
    queryKey: ['names', name],
    queryFn: () => send<Items<EntryHit>>('POST', '/names/search', { name }),
    enabled: name.trim() !== '',
  });
  return (
    <>
      <SearchBox label={text('lists.search')} onSearch={setName} />
      {query.isError && <Problem error={query.error} />}
      {query.data && (
        <Stack gap="xs" mb="md" aria-live="polite">
          {query.data.items.length === 0 && <Text size="sm">{text('lists.noHit')}</Text>}
          {query.data.items.map((hit) => (
            <Group key={hit.entryId} gap="xs" wrap="nowrap" align="flex-start">
              <Badge variant="outline" className="quiet" radius="sm" tt="none" style={{ flexShrink: 0 }}>
                {hit.score.toFixed(2)} · {hit.basis}
              </Badge>
              <Text size="sm">
                <b>
                  <Written>{hit.caption}</Written>
                </b>{' '}
                ({hit.source}) <Written>{hit.explanation}</Written>
              </Text>
            </Group>
          ))}
        </Stack>
      )}
    </>
  );
}
