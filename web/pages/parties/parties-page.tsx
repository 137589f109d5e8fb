import { Anchor, Table, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { PartyDetail } from '../../../src/server/contract/consignments.ts';
import { useText } from '../../messages/use-text.tsx';
import { day } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Paged } from '../../parts/paged.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

export function PartiesPage() {
  const text = useText();
  const navigate = useNavigate();
  const filter = useSearch({ strict: false }) as Record<string, string>;
  return (
    <>
      <PageTitle title={text('parties.title')} />
      <SearchBox
        label={text('queue.search')}
        initial={filter['q'] ?? ''}
        onSearch={(q) => void navigate({ to: '/parties', search: { q }, replace: true } as never)}
      />
      <Paged<PartyDetail['party']> path="/parties" query={filter}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={text('parties.empty')} />
          ) : (
            <Table fz="sm" highlightOnHover>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.id}>
                    <Table.Td>
                      <Anchor
                        component={Link}
                        {...({ to: '/parties/$id', params: { id: row.id } } as object)}
                        fw={600}
                        underline="always"
                      >
                        <Written>{row.name}</Written>
                      </Anchor>
                      <Text size="sm" c="dimmed">
                        {row.countries.join(', ')} ·{' '}
                        {row.roles.map((role) => role.replaceAll('-', ' ')).join(', ')} ·{' '}
                        {text('alert.historyLine', {
                          consignments: row.consignments,
                          alerts: row.alerts,
                          day: '',
                        })
                          .split(',')
                          .slice(0, 2)
                          .join(',')}{' '}
                        · {text('parties.seen', { day: day(row.lastSeen) })}
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
