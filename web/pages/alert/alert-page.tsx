import { Alert, Anchor, Box, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { AlertDetail } from '../../../src/server/contract/alerts.ts';
import { alertQuery } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { AfterPaint } from '../../parts/after-paint.tsx';
import { lane } from '../../parts/format.ts';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Loaded } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { DossierPanel } from '../dossiers/dossier-panel.tsx';
import { KeysHelp } from '../queue/keys-help.tsx';
import { AssessmentBody } from './assessment-body.tsx';
import { DecidePanel } from './decide-panel.tsx';
import { History } from './history.tsx';

type Decision = 'release' | 'hold' | 'stop' | 'escalate';

export function AlertPage() {
  const { id = '' } = useParams({ strict: false });
  const { decide, ...filter } = useSearch({ strict: false }) as Record<string, string>;
  const query = useQuery(alertQuery(id, filter));
  return (
    <Loaded query={query}>
      {(detail) => <Shown key={id} detail={detail} filter={filter} begin={decide as Decision | undefined} />}
    </Loaded>
  );
}

function Shown({
  detail,
  filter,
  begin,
}: {
  readonly detail: AlertDetail;
  readonly filter: Record<string, string>;
  readonly begin: Decision | undefined;
}) {
  const text = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [decision, setDecision] = useState<Decision | null>(begin ?? null);
  const [help, setHelp] = useState(false);
  const { alert, assessment, next } = detail;
  useEffect(() => {
    if (next !== null) void queryClient.prefetchQuery(alertQuery(next, filter));
  }, [next, filter, queryClient]);
  useEffect(() => {
    // In braces: newer browsers answer a promise here, which is no function that cleans up.
    window.scrollTo(0, 0);
  }, []);
  const toQueue = () => void navigate({ to: '/', search: filter } as never);
  const toNext = () =>
    next === null
      ? toQueue()
      : void navigate({ to: '/alerts/$id', params: { id: next }, search: filter } as never);
  useHotkeys([
    ['r', () => setDecision('release')],
    ['h', () => setDecision('hold')],
    ['s', () => setDecision('stop')],
    ['e', () => setDecision('escalate')],
    ['n', toNext],
    ['j', toNext],
    ['u', toQueue],
    ['shift+?', () => setHelp(true)],
    ['?', () => setHelp(true)],
  ]);
  return (
    <Stack gap="md">
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
      <Group justify="space-between">
        <Button size="xs" variant="default" onClick={toQueue}>
          ← {text('alert.back')}
        </Button>
        <Button size="xs" variant="default" onClick={toNext} disabled={next === null}>
          {text('alert.next')} →
        </Button>
      </Group>
      <header>
        <Group gap="sm" mb={4}>
          <OutcomeBadge outcome={alert.outcome} />
          <Title order={1} size="h3">
            <Written>{alert.consignment}</Written>
          </Title>
          <Text c="dimmed">
            {lane(alert.from, alert.to)} · {text(`status.${alert.status}`)}
          </Text>
        </Group>
        <Text size="lg" fw={500}>
          <Written>{alert.reason}</Written>
        </Text>
        <Text size="sm" c="dimmed" mt={4}>
          {text('alert.score', {
            score: assessment.score,
            review: assessment.thresholds.review,
            hold: assessment.thresholds.hold,
          })}{' '}
          · {text('alert.asOf', { day: assessment.asOf })} ·{' '}
          <Anchor
            component={Link}
            {...({ to: '/consignments/$id', params: { id: detail.consignmentId } } as object)}
            underline="always"
          >
            {text('alert.consignment')}
          </Anchor>
        </Text>
      </header>
      {detail.changed.length > 0 && (
        <Alert color={alert.groundGone ? 'teal' : 'yellow'} title={text('alert.changed')}>
          <List size="sm">
            {detail.changed.map((change) => (
              <List.Item key={change}>
                <Written>{change}</Written>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className="two">
        <AssessmentBody detail={detail} />
        <div className="decide-box">
          <DecidePanel
            detail={detail}
            filter={filter}
            decision={decision}
            setDecision={setDecision}
            toNext={toNext}
          />
          <AfterPaint>
            <History detail={detail} />
            <Box mt="md">
              <DossierPanel subject={{ kind: 'alert', id: alert.id }} />
            </Box>
          </AfterPaint>
        </div>
      </div>
    </Stack>
  );
}
