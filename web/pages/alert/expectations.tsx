import { Badge, Group, Stack, Text } from '@mantine/core';
import type { TestedExpectation } from '../../../src/model/end-use.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import { byGravity } from './by-weight.ts';
import { Facts, type Show } from './finding-shown.tsx';

const LOOKS = {
  contradicts: { color: 'light-dark(#a3151f, #ff9a9a)', sign: '✗' },
  missing: { color: 'light-dark(#a84300, #ffb070)', sign: '?' },
  supports: { color: 'light-dark(#0b6b4f, #7fd6b4)', sign: '✓' },
  'not-testable': { color: 'light-dark(#5b6672, #a9b2bb)', sign: '–' },
} as const;

/** The checklist of an end-use claim: what contradicts it stands open, what supports it is folded. */
export function Expectations({
  expectations,
  show,
}: {
  readonly expectations: readonly TestedExpectation[];
  readonly show: Show;
}) {
  const text = useText();
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {text('alert.expectations')}
      </Text>
      {byGravity(expectations).map((expectation) => {
        const { color, sign } = LOOKS[expectation.result];
        const head = (
          <Group gap="xs" component="span" display="inline-flex">
            <Badge
              variant="outline"
              radius="sm"
              style={{ color, borderColor: color }}
              leftSection={<span aria-hidden>{sign}</span>}
            >
              {text(`alert.expect.${expectation.result}`)}
            </Badge>
            <Text size="sm" fw={500} component="span">
              {expectation.title}
            </Text>
          </Group>
        );
        return (
          <details key={expectation.id} open={expectation.result === 'contradicts'}>
            <summary style={{ cursor: 'pointer' }}>{head}</summary>
            <Stack gap={4} pl="lg" py={4}>
              <Text size="sm">
                <Written>{expectation.sentence}</Written>
              </Text>
              <Facts title={expectation.title} evidence={expectation.evidence} show={show} />
              <Text size="xs" c="dimmed">
                {expectation.source}
              </Text>
            </Stack>
          </details>
        );
      })}
    </Stack>
  );
}
