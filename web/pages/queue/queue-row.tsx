import { Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AlertRow } from '../../../src/server/contract/alerts.ts';
import { useText } from '../../messages/use-text.tsx';
import { day, lane } from '../../parts/format.ts';
import { OutcomeBadge } from '../../parts/outcome-badge.tsx';
import { Written } from '../../parts/written.tsx';

/** One alert in two lines: how grave, who to whom, and the sentence that says why. */
export function QueueRow({
  alert,
  current,
  onOpen,
  box,
}: {
  readonly alert: AlertRow;
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly box: ReactNode;
}) {
  const text = useText();
  return (
    <li className="queue-row" aria-current={current}>
      <Group
        wrap="nowrap"
        align="flex-start"
        px="sm"
        py={8}
        gap="sm"
        style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}
      >
        <span style={{ paddingTop: 2 }}>{box}</span>
        <UnstyledButton onClick={onOpen} style={{ flex: 1, minWidth: 0 }}>
          <Stack gap={2}>
            <Group gap="xs">
              <OutcomeBadge outcome={alert.outcome} />
              <Text fw={600} component="span">
                <Written>{alert.consignment}</Written>
              </Text>
              <Text size="sm" c="dimmed" component="span">
                {lane(alert.from, alert.to)} · {day(alert.shippedOn ?? alert.openedAt)}
              </Text>
              {alert.status !== 'open' && (
                <Badge variant="outline" className="quiet" radius="sm">
                  {text(`status.${alert.status}`)}
                </Badge>
              )}
              {alert.groundGone && (
                <Badge variant="outline" className="quiet" radius="sm">
                  {text('queue.groundGone')}
                </Badge>
              )}
              {alert.owner && (
                <Text size="sm" component="span">
                  <Written>{alert.owner.name}</Written>
                </Text>
              )}
              {alert.dueAt && (
                <Text size="sm" component="span">
                  {text('queue.due', { day: day(alert.dueAt) })}
                </Text>
              )}
            </Group>
            <Text size="sm" lineClamp={1}>
              <Written>{alert.consignor ?? '?'}</Written> → <Written>{alert.consignee ?? '?'}</Written>
              {alert.goods && (
                <>
                  {' · '}
                  <Written>{alert.goods}</Written>
                </>
              )}
            </Text>
            <Text size="sm" lineClamp={2} c="dimmed">
              <Written>{alert.reason}</Written>
            </Text>
          </Stack>
        </UnstyledButton>
      </Group>
    </li>
  );
}
