import { memo, useMemo } from 'react';
import type { Claim } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { shownText } from '../../parts/shown-text.ts';
import { STATE_SIGNS } from './claim-marks.tsx';
import { paragraphsOf, type Segment, type Span, segmentsOf } from './mark-spans.ts';

/** Strongest first: what several claims share looks like the first of these. */
const STATES = ['accepted', 'proposed', 'rejected'] as const;
const WHO = 'who';

/**
 * The report's text with its claims marked in place: proposed ones dashed, accepted ones underlined, rejected ones
 * struck through, each with its number and sign. Of the current claim the words that attribute it are marked as well.
 */
export function MarkedText({
  text: whole,
  claims,
  current,
  onChoose,
}: {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly current: Claim | undefined;
  /** The same function as long as the page stands: paragraphs are drawn again only when they change. */
  readonly onChoose: (id: string) => void;
}) {
  const paragraphs = useMemo(
    () =>
      paragraphsOf(whole).map((paragraph) => ({
        ...paragraph,
        claims: claims.filter(({ content }) => touches(paragraph, content.place)),
      })),
    [whole, claims],
  );
  return paragraphs.map((paragraph) => (
    <Paragraph
      key={paragraph.from}
      whole={whole}
      paragraph={paragraph}
      current={current && placesOf(current).some((place) => touches(paragraph, place)) ? current : undefined}
      onChoose={onChoose}
    />
  ));
}

type Stretch = Pick<Span, 'from' | 'to'>;

function touches(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Where a claim stands, and where the words that attribute it stand. */
function placesOf({ content, chain }: Claim): Stretch[] {
  return [content.place, ...chain.flatMap(({ written }) => written?.place ?? [])];
}

const Paragraph = memo(function Paragraph({
  whole,
  paragraph,
  current,
  onChoose,
}: {
  readonly whole: string;
  readonly paragraph: Stretch & { readonly claims: readonly Claim[] };
  /** Only where it touches this paragraph. */
  readonly current: Claim | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const byId = new Map(paragraph.claims.map((claim) => [claim.id, claim]));
  const spans: Span[] = [
    ...paragraph.claims.map(({ id, content }) => ({ id, from: content.place.from, to: content.place.to })),
    ...(current?.chain ?? []).flatMap(({ written }) =>
      written ? [{ id: WHO, from: written.place.from, to: written.place.to }] : [],
    ),
  ];
  return (
    <p dir="auto" className="report-paragraph">
      {segmentsOf(paragraph, spans).map((segment) => (
        <Piece
          key={segment.from}
          words={shownText(whole.slice(segment.from, segment.to), Number.POSITIVE_INFINITY)}
          segment={segment}
          byId={byId}
          current={current}
          onChoose={onChoose}
        />
      ))}
    </p>
  );
});

function Piece({
  words,
  segment,
  byId,
  current,
  onChoose,
}: {
  readonly words: string;
  readonly segment: Segment;
  readonly byId: ReadonlyMap<string, Claim>;
  readonly current: Claim | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const text = useText();
  const on = segment.on.flatMap((id) => byId.get(id) ?? []);
  const ending = segment.ending.flatMap((id) => byId.get(id) ?? []);
  const isCurrent = current !== undefined && segment.on.includes(current.id);
  const state = isCurrent ? current.state : STATES.find((each) => on.some((claim) => claim.state === each));
  const piece = segment.on.includes(WHO) ? <span className="said-who">{words}</span> : words;
  return (
    <>
      {state === undefined ? (
        piece
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse; by keyboard it is the number behind it, or j and k.
        <mark
          className={`said said-${state}`}
          {...(isCurrent && { 'data-current': true })}
          onClick={() => onChoose((on.find(({ id }) => id !== current?.id) ?? on[0])?.id ?? '')}
        >
          {piece}
        </mark>
      )}
      {ending.map((claim) => (
        <button
          key={claim.id}
          type="button"
          className={`said-number state-${claim.state}`}
          aria-label={text('claim.open', {
            number: claim.number,
            state: text(`claimState.${claim.state}`),
          })}
          {...(claim.id === current?.id && { 'aria-current': true })}
          onClick={() => onChoose(claim.id)}
        >
          {claim.number}
          <span aria-hidden>{STATE_SIGNS[claim.state]}</span>
        </button>
      ))}
    </>
  );
}
