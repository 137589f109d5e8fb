import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseEvent } from '../../../src/server/contract/cases.ts';
import { useText } from '../../messages/use-text.tsx';
import { Happenings } from '../../parts/happenings.tsx';
import { Written } from '../../parts/written.tsx';

/** Claims, denials, designations, consignments and decisions in the order of days. */
export function CaseTimeline({ events }: { readonly events: readonly CaseEvent[] }) {
  const text = useText();
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {text('timeline.title')}
      </Title>
      {events.length === 0 && (
        <Text size="sm" c="dimmed">
          {text('cases.noEvents')}
        </Text>
      )}
      <Happenings
        events={events.map((event) => ({
          date: event.date,
          kind: event.kind,
          words: event.words,
          besides: <ReadOn event={event} />,
        }))}
      />
    </section>
  );
}

function ReadOn({ event: { at, besides } }: { readonly event: CaseEvent }) {
  const text = useText();
  return (
    <>
      {at !== null && (
        <>
          <Anchor
            component={Link}
            {...({
              to: at.kind === 'alert' ? '/alerts/$id' : '/reports/$id',
              params: { id: at.id },
            } as object)}
            size="xs"
            underline="always"
          >
            {text(at.kind === 'alert' ? 'cases.toAlert' : 'cases.toReport')}
          </Anchor>
          {besides !== null && ' · '}
        </>
      )}
      <Written>{besides}</Written>
    </>
  );
}
