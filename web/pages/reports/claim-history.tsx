import { Text } from '@mantine/core';
import type { Claim } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { minute } from '../../parts/format.ts';
import { Unfold } from '../../parts/unfold.tsx';
import { Written } from '../../parts/written.tsx';
import { GradeShown } from './grade-shown.tsx';

/** Everything that ever happened to a claim, newest first; nothing is written over. */
export function ClaimHistory({ history }: { readonly history: Claim['history'] }) {
  const text = useText();
  return (
    <Unfold summary={<span className="fold">{text('claim.history', { count: history.length })}</span>}>
      {() => (
        <ol className="claim-history">
          {history.toReversed().map(({ number, at, by, what, why, fields, grade, hash }) => (
            <li key={number}>
              <Text size="sm" component="div">
                <Text span c="dimmed">
                  {minute(at)} <Written>{by}</Written>:
                </Text>{' '}
                <b>{text(`claimEvent.${what}`)}</b>
                {fields.length > 0 && ` (${fields.map((field) => text(`field.${field}`)).join(', ')})`}
                {why !== '' && (
                  <>
                    {' · '}
                    <Written>{why}</Written>
                  </>
                )}
              </Text>
              {grade && <GradeShown grade={grade} />}
              <Text size="xs" c="dimmed" title={hash}>
                {text('claim.ledgerEntry', { number, hash: hash.slice(0, 12) })}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Unfold>
  );
}
