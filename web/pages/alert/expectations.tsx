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

/** The checklist of an end-use claim: what contradicts it stands open, what supports it or could not be tested is folded. */
export function Expectations({
  expectations,
  show,
}: {
  readonly expectations: readonly TestedExpectation[];
  readonly show: Show;
}) {
  const text = useText();
  const sorted = byGravity(expectations);
  const supported = sorted.filter(({ result }) => result === 'supports');
  const untested = sorted.filter(({ result }) => result === 'not-testable');
  const open = sorted.filter(({ result }) => result === 'contradicts' || result === 'missing');
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {text('alert.expectations')}
      </Text>
      {open.map((expectation) => (
        <One key={expectation.id} expectation={expectation} show={show} />
      ))}
      <Fold title={text('alert.supported', { count: supported.length })} of={supported} show={show} />
      <Fold title={text('alert.untested', { count: untested.length })} of={untested} show={show} />
    </Stack>
  );
}

/** Many expectations in one line, until someone asks for them. */
function Fold({
  title,
  of,
  show,
}: {
  readonly title: string;
  readonly of: readonly TestedExpectation[];
  readonly show: Show;
}) {
  if (of.length === 0) return null;
  return (
    <details>
      <summary className="fold">{title}</summary>
      <Stack gap="xs" pl="lg" pt={4}>
        {of.map((expectation) => (
          <One key={expectation.id} expectation={expectation} show={show} />
        ))}
      </Stack>
    </details>
  );
}

function One({ expectation, show }: { readonly expectation: TestedExpectation; readonly show: Show }) {
  const text = useText();
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
    <details open={expectation.result === 'contradicts'}>
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
}
