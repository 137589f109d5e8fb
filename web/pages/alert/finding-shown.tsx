import { Accordion, Badge, Button, Group, List, Stack, Table, Text } from '@mantine/core';
import type { Consignment } from '../../../src/model/consignment.ts';
import type { Evidence, HitFinding } from '../../../src/model/finding.ts';
import { describePlace, type Place } from '../../../src/model/problem.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import { ClaimsShown } from './claims-shown.tsx';
import { Expectations } from './expectations.tsx';
import { HitCompared } from './hit-compared.tsx';
import { weightWord } from './weight-words.ts';

/** Opens papers at places; `file`: one paper, though no place in it is named. */
export type Show = (title: string, places: readonly Place[], file?: string) => void;

/** One finding: the sentence; opened, all that it rests on. */
export function FindingShown({
  finding,
  consignment,
  show,
}: {
  readonly finding: HitFinding;
  readonly consignment: Consignment;
  readonly show: Show;
}) {
  const text = useText();
  const { hits = [], claims = [], expectations = [] } = finding;
  return (
    <Accordion.Item value={finding.flag}>
      <Accordion.Control>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <Badge
            variant="light"
            color={finding.legalGround ? 'red' : 'gray'}
            radius="sm"
            style={{ flexShrink: 0 }}
            tt="none"
          >
            {text(`weight.${weightWord(finding.weight)}`)} ·{' '}
            {text('alert.weight', { weight: finding.weight })}
          </Badge>
          <div>
            <Text fw={600} size="sm">
              {finding.title}
            </Text>
            <Text size="sm">
              <Written>{finding.sentence}</Written>
            </Text>
          </div>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="md">
          {hits.map((hit) => (
            <HitCompared key={hit.entryId + hit.role} hit={hit} consignment={consignment} show={show} />
          ))}
          {claims.length > 0 && <ClaimsShown claims={claims} />}
          {expectations.length > 0 ? (
            <Expectations expectations={expectations} show={show} />
          ) : (
            <Facts title={finding.title} evidence={finding.evidence} show={show} />
          )}
          <Reasons title={text('alert.innocent')} sentences={finding.innocent} />
          <Reasons title={text('alert.wouldClear')} sentences={finding.wouldClear} />
          <Text size="xs" c="dimmed">
            {text('alert.source')}: {finding.source}
          </Text>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Reasons({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </div>
  );
}

export function Facts({
  title,
  evidence,
  show,
}: {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly show: Show;
}) {
  const text = useText();
  if (evidence.length === 0) return null;
  const places = evidence.flatMap(({ place }) => place ?? []);
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {text('alert.facts')}
        </Text>
        {places.length > 1 && (
          <Button size="compact-xs" variant="default" onClick={() => show(title, places)}>
            {text('alert.compare')}
          </Button>
        )}
      </Group>
      <Table fz="sm" layout="fixed">
        <Table.Tbody>
          {evidence.map(({ fact, value, place, source }, index) => (
            <Table.Tr key={index}>
              <Table.Td w="32%" c="dimmed">
                {fact}
              </Table.Td>
              <Table.Td>
                <Written>{value}</Written>
                <div>
                  {place ? (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      px={0}
                      h="auto"
                      onClick={() => show(fact, [place])}
                      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
                    >
                      {describePlace(place)}
                    </Button>
                  ) : (
                    <Text size="xs" c="dimmed">
                      {source}
                    </Text>
                  )}
                </div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
