import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseEvent } from '../../../src/server/contract/cases.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';

/** Each kind has a sign of its own: colour is never the only mark. */
const SIGNS: Readonly<Record<CaseEvent['kind'], string>> = {
  claim: '“',
  denial: '≠',
  doubt: '?',
  listing: '■',
  consignment: '▲',
  decision: '✓',
};

/** Claims, denials, designations, consignments and decisions in the order of days. */
export function CaseTimeline({ events }: { readonly events: readonly CaseEvent[] }) {
  const text = useText();
  return (
    <section>
      <Title order={2} size="h5">
        {text('cases.timeline')}
      </Title>
      {events.length === 0 && (
        <Text size="sm" c="dimmed">
          {text('cases.noEvents')}
        </Text>
      )}
      <ol className="timeline">
        {events.map((event) => (
          <li key={`${event.date} ${event.kind} ${event.words}`} className={`timeline-${event.kind}`}>
            <span className="timeline-sign" aria-hidden>
              {SIGNS[event.kind]}
            </span>
            <Text size="sm" c="dimmed">
              {event.date === 'undated' ? text('cases.undated') : event.date} ·{' '}
              {text(`cases.event.${event.kind}`)}
              {event.at !== null && (
                <>
                  {' · '}
                  <Anchor
                    component={Link}
                    {...({
                      to: event.at.kind === 'alert' ? '/alerts/$id' : '/reports/$id',
                      params: { id: event.at.id },
                    } as object)}
                    size="sm"
                    underline="always"
                  >
                    {text(event.at.kind === 'alert' ? 'cases.toAlert' : 'cases.toReport')}
                  </Anchor>
                </>
              )}
            </Text>
            <Text size="sm">
              <Written>{event.words}</Written>
            </Text>
            {event.besides !== null && (
              <Text size="xs" c="dimmed">
                <Written>{event.besides}</Written>
              </Text>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
