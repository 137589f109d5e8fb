import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.tsx';
import { Written } from './written.tsx';
import './happenings.css';

/** Each kind has a sign of its own: colour is never the only mark. */
const SIGNS = { claim: '“', denial: '¬', doubt: '?', listing: '§', consignment: '▣', decision: '✓' } as const;
const UNDATED = 'undated';

export interface Happening {
  /** A day, or `undated`. */
  readonly date: string;
  readonly kind: keyof typeof SIGNS;
  readonly words: string;
  /** Marks beside the kind. */
  readonly marks?: ReactNode;
  /** Where to read on, or what else is known. */
  readonly besides: ReactNode;
}

/** What happened when, day by day. */
export function Happenings({ events }: { readonly events: readonly Happening[] }) {
  const text = useText();
  return (
    <ol className="happenings">
      {[...Map.groupBy(events, ({ date }) => date)].map(([date, ofDay]) => (
        <li key={date}>
          {date === UNDATED ? <b>{text('timeline.undated')}</b> : <time dateTime={date}>{date}</time>}
          <ul>
            {ofDay.map(({ kind, words, marks, besides }, index) => (
              <li key={index} className={`happened happened-${kind}`}>
                <span className="happened-kind">
                  <b aria-hidden>{SIGNS[kind]}</b> {text(`timeline.${kind}`)}
                </span>{' '}
                {marks}
                <div>
                  <Written>{words}</Written>
                </div>
                <Text size="xs" c="dimmed" component="div">
                  {besides}
                </Text>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
