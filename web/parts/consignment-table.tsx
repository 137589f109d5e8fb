import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ConsignmentRow } from '../../src/server/contract/consignments.ts';
import { day, lane } from './format.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { Written } from './written.tsx';

export function ConsignmentTable({ rows }: { readonly rows: readonly ConsignmentRow[] }) {
  return (
    <Table highlightOnHover fz="sm">
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td w={100} valign="top">
              <OutcomeBadge outcome={row.outcome} />
            </Table.Td>
            <Table.Td>
              <Anchor
                component={Link}
                {...({ to: '/consignments/$id', params: { id: row.id } } as object)}
                fw={600}
                underline="always"
              >
                <Written>{row.consignment}</Written>
              </Anchor>{' '}
              <Text span c="dimmed" size="sm">
                {lane(row.from, row.to)} · {day(row.shippedOn ?? row.assessedAt)} ·{' '}
                <Written>{row.source}</Written>
              </Text>
              <Text size="sm" lineClamp={2}>
                <Written>{row.consignor ?? '?'}</Written> → <Written>{row.consignee ?? '?'}</Written>
                {row.goods !== null && ' · '}
                <Written>{row.goods}</Written>
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
