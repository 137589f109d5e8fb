import type { ChainLinkAnswer } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';

/**
 * Who says it, from the paper in hand to the source, as a line of links: over each link the words that attribute; a link
 * that was carried on from an earlier sentence is dashed; whose claim it is stands out.
 */
export function ChainDrawn({
  publisher,
  chain,
  speaker,
}: {
  readonly publisher: string;
  readonly chain: readonly ChainLinkAnswer[];
  readonly speaker: string;
}) {
  const text = useText();
  const own = chain[0]?.name === publisher;
  // An edit names a speaker that the text does not: the chain as written stays, the reading is added to it.
  const isAdded = !chain.some(({ name }) => name === speaker) && speaker !== publisher;
  return (
    <ol className="said-by" aria-label={text('claim.chain')}>
      {!own && (
        <li className="said-link">
          <Name name={publisher} isSpeaker={speaker === publisher} kind={text('speaker.outlet')} />
        </li>
      )}
      {chain.map(({ name, by, kind, stance, carriedOn }, index) => (
        <li key={index} className="said-link">
          {(index > 0 || !own) && (
            <span className={carriedOn || by === '' ? 'said-arrow carried' : 'said-arrow'}>
              <span className="said-words">
                {by === '' ? text('claim.asRead') : <Written>{by}</Written>}
                {carriedOn && <span className="visually-hidden"> ({text('claim.carriedOn')})</span>}
              </span>
            </span>
          )}
          <Name
            name={name}
            isSpeaker={name === speaker}
            kind={`${text(`speaker.${kind}`)}${stance === 'asserts' ? '' : `, ${text(`stance.${stance}`)}`}`}
          />
        </li>
      ))}
      {isAdded && (
        <li className="said-link">
          <span className="said-arrow carried">
            <span className="said-words">{text('claim.asRead')}</span>
          </span>
          <Name name={speaker} isSpeaker kind={text('claim.whose')} />
        </li>
      )}
    </ol>
  );
}

function Name({
  name,
  kind,
  isSpeaker,
}: {
  readonly name: string;
  readonly kind: string;
  readonly isSpeaker: boolean;
}) {
  const text = useText();
  return (
    <span className={isSpeaker ? 'said-name speaker' : 'said-name'}>
      <Written>{name}</Written>
      <span className="said-kind">
        {kind}
        {isSpeaker && <span className="visually-hidden">, {text('claim.whose')}</span>}
      </span>
    </span>
  );
}
