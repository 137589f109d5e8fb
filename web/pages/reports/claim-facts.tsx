import type { ReactNode } from 'react';
import type { Claim } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';

/** Who is said to do what, to whom, with what, when and where, and in which words it is hedged. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const text = useText();
  const { actor, recipient, actions, goods, models, quantities, dates, places, pretext, hedges } = claim;
  const words = (all: readonly { readonly words: string }[]) => [...new Set(all.map((each) => each.words))];
  const when = dates.map(({ words: written, date }) =>
    written.includes(date) ? written : `${written} (${date})`,
  );
  return (
    <dl className="claim-facts">
      {actor && <Fact label={text('claim.actor')} values={[actor.name]} />}
      {actions.length > 0 && (
        <Fact
          label={text('claim.does')}
          values={actions.map(({ action, mode, negated, words: written }, index) => (
            <span key={index} className={`said-mode mode-${mode}`} title={written}>
              {negated && `${text('claim.not')} `}
              {text(`action.${action}`)}: <b>{text(`mode.${mode}`)}</b>
            </span>
          ))}
        />
      )}
      {recipient && <Fact label={text('claim.recipient')} values={[recipient.name]} />}
      <Fact label={text('claim.goods')} values={words([...goods, ...models])} />
      <Fact label={text('claim.quantities')} values={words(quantities)} />
      <Fact label={text('claim.when')} values={[...new Set(when)]} />
      <Fact label={text('claim.where')} values={words(places)} />
      {pretext && <Fact label={text('claim.pretext')} values={[pretext.words]} />}
      <Fact label={text('claim.hedges')} values={words(hedges)} isHedge />
    </dl>
  );
}

function Fact({
  label,
  values,
  isHedge = false,
}: {
  readonly label: string;
  readonly values: readonly ReactNode[];
  readonly isHedge?: boolean;
}) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {values.map((value, index) => (
          <span key={index} className={isHedge ? 'fact hedge' : 'fact'}>
            {typeof value === 'string' ? <Written>{value}</Written> : value}
          </span>
        ))}
      </dd>
    </div>
  );
}
