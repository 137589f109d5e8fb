import { Badge, Group, Paper, Stack, Table, Text } from '@mantine/core';
import type { Consignment } from '../../../src/model/consignment.ts';
import type { EntryHit, TokenMatch } from '../../../src/model/finding.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import type { Show } from './finding-shown.tsx';

/** The party beside the entry, word by word, and what the two say of themselves. */
export function HitCompared({
  hit,
  consignment,
  show,
}: {
  readonly hit: EntryHit;
  readonly consignment: Consignment;
  readonly show: Show;
}) {
  const text = useText();
  const party = consignment.parties.find(
    ({ role, name }) =>
      role === hit.role && (name?.value === hit.partyName || name?.asWritten === hit.partyName),
  );
  const facts = [
    ['name', hit.partyName],
    ['country', party?.country?.asWritten],
    ['address', party?.address?.asWritten],
    ['identifiers', party?.identifiers.map(({ asWritten }) => asWritten).join(', ')],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb="xs">
        <Badge variant="light" radius="sm" tt="none">
          {text('alert.matchScore', { score: hit.score.toFixed(2) })}
        </Badge>
        <Badge variant="outline" className="quiet" radius="sm" tt="none">
          {hit.basis}
        </Badge>
        {hit.programmes.length > 0 && (
          <Text size="xs" c="dimmed">
            {text('alert.programmes')}: {hit.programmes.join(', ')}
          </Text>
        )}
      </Group>
      <div className="pair">
        <Side title={`${text('alert.party')} (${hit.role.replaceAll('-', ' ')})`} facts={facts} />
        <Side
          title={text('alert.entry', { source: hit.source })}
          facts={[
            ['name', hit.caption],
            ...hit.entryFacts.map(({ label, values }): [string, string] => [label, values.join('; ')]),
          ]}
        />
      </div>
      <Tokens tokens={hit.tokens} />
      {hit.ownership && <Ownership ownership={hit.ownership} />}
      {hit.place && (
        <Text size="xs" mt="xs">
          <button type="button" onClick={() => hit.place && show(hit.partyName, [hit.place])}>
            {text('alert.show')}
          </button>
        </Text>
      )}
    </Paper>
  );
}

function Side({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
}) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Table fz="sm" verticalSpacing={2} layout="fixed">
        <Table.Tbody>
          {facts.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Td c="dimmed" w="34%" valign="top">
                {label}
              </Table.Td>
              <Table.Td>
                <Written>{value}</Written>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Tokens({ tokens }: { readonly tokens: readonly TokenMatch[] }) {
  const text = useText();
  if (tokens.length === 0) return null;
  return (
    <Stack gap={2} mt="xs">
      <Text size="sm" fw={600}>
        {text('alert.match')}
      </Text>
      <Group gap={6}>
        {tokens.map(({ query, entry, rule }, index) => (
          <Paper
            key={index}
            withBorder
            px={6}
            py={2}
            style={{ borderStyle: rule.startsWith('unmatched') ? 'dashed' : 'solid' }}
          >
            <Text size="sm">
              <Written>{query ?? '–'}</Written> {rule === 'equal' ? '=' : '≈'}{' '}
              <Written>{entry ?? '–'}</Written>
            </Text>
            <Text size="xs" c="dimmed">
              {rule.replaceAll('-', ' ')}
            </Text>
          </Paper>
        ))}
      </Group>
    </Stack>
  );
}

/** Each chain from the designated owner down to the party, with its shares. */
function Ownership({ ownership }: { readonly ownership: NonNullable<EntryHit['ownership']> }) {
  const text = useText();
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm" fw={600}>
        {text('alert.ownership', { percent: ownership.percent })}
      </Text>
      {ownership.chains.map((chain, index) => (
        <Group key={index} gap={6}>
          <Paper withBorder px={6} py={2}>
            <Written>{chain[0]?.owner}</Written>
          </Paper>
          {chain.map((link) => (
            <Group key={link.ownedId} gap={6}>
              <Text size="sm">— {link.percent} % →</Text>
              <Paper withBorder px={6} py={2}>
                <Written>{link.owned}</Written>
              </Paper>
            </Group>
          ))}
        </Group>
      ))}
    </Stack>
  );
}
