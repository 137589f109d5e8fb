import { Badge, Button, Group, Paper, Table, Text } from '@mantine/core';
import type { Consignment } from '../../../src/model/consignment.ts';
import type { EntryHit } from '../../../src/model/finding.ts';
import { useText, wordOf } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import type { Show } from './finding-shown.tsx';
import { OwnershipDrawn } from './ownership-drawn.tsx';
import { TokensCompared } from './tokens-compared.tsx';

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
    [text('party.name'), hit.partyName],
    [text('party.country'), party?.country?.asWritten],
    [text('party.address'), party?.address?.asWritten],
    [text('party.identifiers'), party?.identifiers.map(({ asWritten }) => asWritten).join(', ')],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb="xs">
        <Badge variant="light" radius="sm" tt="none">
          {text('alert.matchScore', { score: hit.score.toFixed(2) })}
        </Badge>
        <Badge variant="outline" className={`basis-${hit.basis}`} radius="sm" tt="none">
          {text(`basis.${hit.basis}`)}
        </Badge>
        <Text size="xs" c="dimmed">
          {text(`basisMeaning.${hit.basis}`)}
          {hit.effect !== undefined && ` ${text(`effect.${hit.effect}`)}`}
          {hit.listedOn !== undefined && `, ${text('alert.listedOn', { day: hit.listedOn })}`}
        </Text>
        {hit.programmes.length > 0 && (
          <Text size="xs" c="dimmed">
            {text('alert.programmes')}: <Written>{hit.programmes.join(', ')}</Written>
          </Text>
        )}
      </Group>
      <div className="pair">
        <Side title={`${text('alert.party')} (${text(`party.${hit.role}`)})`} facts={facts} />
        <Side
          title={text('alert.entry', { source: hit.source })}
          facts={[
            [text('party.name'), hit.caption],
            ...hit.entryFacts.map(({ label, values }): [string, string] => [
              wordOf(text, 'party', label),
              values.join('; '),
            ]),
          ]}
        />
      </div>
      <TokensCompared tokens={hit.tokens} />
      {hit.ownership && <OwnershipDrawn ownership={hit.ownership} />}
      {hit.place && (
        <Button
          size="compact-xs"
          variant="default"
          mt="xs"
          onClick={() => hit.place && show(hit.partyName, [hit.place])}
        >
          {text('alert.show')}
        </Button>
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
