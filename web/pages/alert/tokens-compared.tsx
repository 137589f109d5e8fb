import { Table, Text } from '@mantine/core';
import type { TokenMatch } from '../../../src/model/finding.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import { differingLetters } from './differing-letters.ts';

/** The two names word by word: what stands on each side, which letters differ, and how the words meet. */
export function TokensCompared({ tokens }: { readonly tokens: readonly TokenMatch[] }) {
  const text = useText();
  if (tokens.length === 0) return null;
  return (
    <Table fz="sm" verticalSpacing={3} layout="fixed" captionSide="top" mt="xs">
      <Table.Caption className="caption">{text('alert.match')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text('alert.wordParty')}</Table.Th>
          <Table.Th>{text('alert.wordEntry')}</Table.Th>
          <Table.Th>{text('alert.wordHow')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tokens.map(({ query, entry, rule, similarity }, index) => {
          const [left, right] =
            rule === 'edit' ? differingLetters(query ?? '', entry ?? '') : [undefined, undefined];
          return (
            <Table.Tr key={index} className={`token-${rule}`}>
              <Table.Td>
                <Word word={query} differing={left} />
              </Table.Td>
              <Table.Td>
                <Word word={entry} differing={right} />
              </Table.Td>
              <Table.Td>
                {text(`token.${rule}`)}
                {similarity > 0 && similarity < 1 && (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    {similarity.toFixed(2)}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function Word({
  word,
  differing,
}: {
  readonly word: string | undefined;
  readonly differing: readonly [number, number] | undefined;
}) {
  if (word === undefined) return <span aria-hidden>–</span>;
  if (differing === undefined || differing[0] === differing[1]) return <Written>{word}</Written>;
  const [from, to] = differing;
  return (
    <bdi dir="auto">
      {word.slice(0, from)}
      <mark className="letters">{word.slice(from, to)}</mark>
      {word.slice(to)}
    </bdi>
  );
}
