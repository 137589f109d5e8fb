import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Timeline } from '../../../src/server/contract/reports.ts';
import { get, type Query } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { type Happening, Happenings } from '../../parts/happenings.tsx';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Empty, Loaded } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { StateMark } from './claim-marks.tsx';
import './reports.css';

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
            <Happenings events={events.map(asHappening)} />
          </>
        )
      }
    </Loaded>
  );
}

function asHappening(event: Timeline['events'][number]): Happening {
  const { date, kind, words, claim, outcome } = event;
  return {
    ...{ date, kind, words },
    marks: (
      <>
        {claim && <StateMark state={claim.state} />} {outcome && <OutcomeBadge outcome={outcome} />}
      </>
    ),
    besides: <ReadOn event={event} />,
  };
}

function ReadOn({ event }: { readonly event: Timeline['events'][number] }) {
  const text = useText();
  const { besides, claim, consignmentId } = event;
  if (claim)
    return (
      <To to="/reports/$id" id={claim.reportId} search={{ claim: claim.id }}>
        {claim.publisher}
      </To>
    );
  return consignmentId ? (
    <To to="/consignments/$id" id={consignmentId}>
      {text('alert.consignment')}
    </To>
  ) : (
    <Written>{besides}</Written>
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
