import { ActionIcon, Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseDetail } from '../../../src/server/contract/cases.ts';
import { send } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { day, lane } from '../../parts/format.ts';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

/** The alerts and reports of a case. Reports that a finding rests on are there by themselves. */
export function CaseMembers({
  detail,
  mayChange,
}: {
  readonly detail: CaseDetail;
  readonly mayChange: boolean;
}) {
  const text = useText();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const remove = async (kind: 'alert' | 'report', id: string) => {
    try {
      setError(undefined);
      await send('DELETE', `/cases/${detail.case.id}/members/${kind}/${id}`);
    } catch (problem) {
      setError(problem);
    }
    await queryClient.invalidateQueries({ queryKey: ['case', detail.case.id] });
  };
  const removal = (kind: 'alert' | 'report', id: string, name: string) =>
    mayChange && (
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={text('cases.remove', { name })}
        title={text('cases.remove', { name })}
        onClick={() => void remove(kind, id)}
      >
        <span aria-hidden>×</span>
      </ActionIcon>
    );
  return (
    <section>
      <Title order={2} size="h5">
        {text('cases.alerts')}
      </Title>
      {error !== undefined && <Problem error={error} />}
      {detail.alerts.length === 0 && (
        <Text size="sm" c="dimmed">
          {text('cases.noAlerts')}
        </Text>
      )}
      <Stack gap="xs" mt="xs">
        {detail.alerts.map((alert) => (
          <Group key={alert.id} wrap="nowrap" align="flex-start" gap="sm">
            <OutcomeBadge outcome={alert.outcome} />
            <div style={{ flex: 1, minWidth: 0 }}>
              <Anchor
                component={Link}
                {...({ to: '/alerts/$id', params: { id: alert.id } } as object)}
                fw={600}
                underline="always"
              >
                <Written>{alert.consignment}</Written>
              </Anchor>{' '}
              <Text span size="sm" c="dimmed">
                {lane(alert.from, alert.to)} · {day(alert.shippedOn ?? alert.openedAt)} ·{' '}
                {text(`status.${alert.status}`)}
              </Text>
              <Text size="sm" lineClamp={2}>
                <Written>{alert.reason}</Written>
              </Text>
            </div>
            {removal('alert', alert.id, alert.consignment)}
          </Group>
        ))}
      </Stack>
      {detail.reports.length > 0 && (
        <>
          <Title order={2} size="h5" mt="lg">
            {text('cases.reports')}
          </Title>
          <Stack gap="xs" mt="xs">
            {detail.reports.map((report) => (
              <Group key={report.id} wrap="nowrap" align="flex-start" gap="sm">
                <div style={{ flex: 1, minWidth: 0 }}>
                  <Anchor
                    component={Link}
                    {...({ to: '/reports/$id', params: { id: report.id } } as object)}
                    fw={600}
                    underline="always"
                  >
                    <Written>{report.publisher}</Written>
                  </Anchor>{' '}
                  <Text span size="sm" c="dimmed">
                    {report.date} ·{' '}
                    {text('cases.claims', { claims: report.claims, accepted: report.accepted })}
                    {report.fictional && <> · {text('cases.fictional')}</>}
                  </Text>
                  {report.title !== null && (
                    <Text size="sm">
                      <Written>{report.title}</Written>
                    </Text>
                  )}
                </div>
                {report.added && removal('report', report.id, report.publisher)}
              </Group>
            ))}
          </Stack>
        </>
      )}
    </section>
  );
}
