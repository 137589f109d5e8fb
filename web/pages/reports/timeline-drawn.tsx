import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Timeline } from '../../../src/server/contract/reports.ts';
import { get, type Query } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Empty, Loaded } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { StateMark } from './claim-marks.tsx';
import './reports.css';

const SIGNS = { claim: '“', denial: '¬', doubt: '?', listing: '§', consignment: '▣' } as const;
const UNDATED = 'undated';

/** What happened when, around a party or around all that a report names. */
export function TimelineDrawn({ query: asked }: { readonly query: Query }) {
  const text = useText();
  const query = useQuery({ queryKey: ['timeline', asked], queryFn: () => get<Timeline>('/timeline', asked) });
  return (
    <Loaded query={query}>
      {({ events, parties }) =>
        events.length === 0 ? (
          <Empty title={text('timeline.empty')} hint={text('timeline.emptyHint')} />
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="xs">
              {text('timeline.around')} <Written>{parties.join(', ')}</Written>
            </Text>
            <ol className="happenings">
              {[...Map.groupBy(events, ({ date }) => date)].map(([date, ofDay]) => (
                <li key={date}>
                  {date === UNDATED ? <b>{text('timeline.undated')}</b> : <time dateTime={date}>{date}</time>}
                  <ul>
                    {ofDay.map((event, index) => (
                      <li key={index} className={`happened happened-${event.kind}`}>
                        <Happened event={event} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Loaded>
  );
}

function Happened({ event }: { readonly event: Timeline['events'][number] }) {
  const text = useText();
  const { kind, words, besides, claim, consignmentId, outcome } = event;
  return (
    <>
      <span className="happened-kind">
        <b aria-hidden>{SIGNS[kind]}</b> {text(`timeline.${kind}`)}
      </span>{' '}
      {claim && <StateMark state={claim.state} />} {outcome && <OutcomeBadge outcome={outcome} />}
      <div>
        <Written>{words}</Written>
      </div>
      <Text size="xs" c="dimmed" component="div">
        {claim ? (
          <To to="/reports/$id" id={claim.reportId} search={{ claim: claim.id }}>
            {claim.publisher}
          </To>
        ) : consignmentId ? (
          <To to="/consignments/$id" id={consignmentId}>
            {text('alert.consignment')}
          </To>
        ) : (
          <Written>{besides}</Written>
        )}
      </Text>
    </>
  );
}

function To({
  to,
  id,
  search,
  children,
}: {
  readonly to: string;
  readonly id: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly children: string;
}) {
  return (
    <Anchor
      component={Link}
      {...({ to, params: { id }, ...(search && { search }) } as object)}
      size="xs"
      underline="always"
    >
      <Written>{children}</Written>
    </Anchor>
  );
}
