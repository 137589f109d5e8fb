import { Anchor, Paper, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ClaimShown } from '../../../src/model/finding.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';

/** What a report says, and what stands against it, side by side with the same weight. */
export function ClaimsShown({ claims }: { readonly claims: readonly ClaimShown[] }) {
  const text = useText();
  return claims.map((claim) => (
    <div className="pair" key={claim.claimId}>
      <Paper withBorder p="sm">
        <Text size="sm" fw={600}>
          {text('alert.claims')}
        </Text>
        <Text size="sm">
          <Written>{claim.sentence}</Written>
        </Text>
        <Text size="xs" c="dimmed">
          {[claim.speaker, ...claim.chain].join(' ← ')} · {claim.publisher}, {claim.publishedOn}
          {[claim.sourceGrade, claim.informationGrade]
            .map((grade) => (grade === undefined ? '' : ` · ${grade}`))
            .join('')}
        </Text>
        <Anchor component={Link} {...toReport(claim)} size="xs" underline="always">
          {text('alert.toReport')}
        </Anchor>
      </Paper>
      <Paper withBorder p="sm">
        <Text size="sm" fw={600}>
          {text('alert.against')}
        </Text>
        {claim.against.length === 0 && <Text size="sm">–</Text>}
        {claim.against.map((each) => (
          <div key={each.sentence}>
            <Text size="sm">
              <Written>{each.sentence}</Written>
            </Text>
            <Text size="xs" c="dimmed">
              {each.speaker} {each.stance} · {each.publisher}, {each.publishedOn}
            </Text>
          </div>
        ))}
      </Paper>
    </div>
  ));
}

/** A claim's id is that of its report, a colon and a number. */
function toReport({ claimId }: ClaimShown): object {
  return {
    to: '/reports/$id',
    params: { id: claimId.slice(0, claimId.lastIndexOf(':')) },
    search: { claim: claimId },
  };
}
