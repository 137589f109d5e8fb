import { Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Overview } from '../../../src/server/contract/house.ts';
import { useOverview } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { lane, number } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Empty, Loaded } from '../../parts/states.tsx';
import { DaysChart } from './days-chart.tsx';

export function OverviewPage() {
  const text = useText();
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const query = useOverview(from, to);
  return (
    <>
      <PageTitle title={text('overview.title')}>
        <Group gap="xs">
          <TextInput
            type="date"
            size="xs"
            aria-label={text('overview.from')}
            value={from ?? query.data?.from ?? ''}
            onChange={(event) => setFrom(event.currentTarget.value || undefined)}
          />
          <TextInput
            type="date"
            size="xs"
            aria-label={text('overview.to')}
            value={to ?? query.data?.to ?? ''}
            onChange={(event) => setTo(event.currentTarget.value || undefined)}
          />
        </Group>
      </PageTitle>
      <Loaded query={query}>{(overview) => <Shown overview={overview} />}</Loaded>
    </>
  );
}

function Shown({ overview }: { readonly overview: Overview }) {
  const text = useText();
  const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);
  const { medianHoursToDecision: median } = overview;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 2, sm: 5 }}>
        <Figure title={text('overview.open')} value={number(overview.open)} />
        <Figure title={text('overview.overdue')} value={number(overview.overdue)} />
        <Figure title={text('overview.decided')} value={number(overview.decided)} />
        <Figure
          title={text('overview.median')}
          value={median === null ? '–' : text('overview.hours', { hours: median.toFixed(1) })}
        />
        <Figure title={text('overview.released')} value={percent(overview.releasedShare)} />
      </SimpleGrid>
      {overview.byFlag.length === 0 ? (
        <Empty title={text('overview.nothing')} />
      ) : (
        <>
          <DaysChart days={overview.alertsByDay} />
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Ranking
              title={text('overview.byFlag')}
              rows={overview.byFlag.map(({ title, alerts }) => ({
                label: title,
                value: alerts,
                shown: number(alerts),
              }))}
            />
            <Ranking
              title={text('overview.byLane')}
              rows={overview.byLane.map(({ from, to, alerts }) => ({
                label: lane(from, to),
                value: alerts,
                shown: number(alerts),
              }))}
            />
            <Ranking
              title={text('overview.byList')}
              rows={overview.byList.map(({ list, alerts }) => ({
                label: list,
                value: alerts,
                shown: number(alerts),
              }))}
            />
            <Ranking
              title={text('overview.overturned')}
              rows={overview.releasedByFlag
                .map(({ flag, decided, released }) => ({
                  label: overview.byFlag.find((each) => each.flag === flag)?.title ?? flag,
                  value: released / decided,
                  shown: text('overview.overturnedLine', { released, decided }),
                }))
                .sort((a, b) => b.value - a.value)}
            />
          </SimpleGrid>
        </>
      )}
    </Stack>
  );
}

function Figure({ title, value }: { readonly title: string; readonly value: string }) {
  return (
    <Paper withBorder p="sm">
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text fz={26} fw={600}>
        {value}
      </Text>
    </Paper>
  );
}

const MOST_ROWS = 12;

/** Bars that say how much beside their length. */
function Ranking({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
}) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ value }) => value), Number.EPSILON);
  return (
    <Paper withBorder p="sm" component="section">
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      {rows.slice(0, MOST_ROWS).map(({ label, value, shown }) => (
        <div key={label} style={{ marginBottom: 6 }}>
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Text size="sm" truncate>
              {label}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
              {shown}
            </Text>
          </Group>
          <div
            style={{
              height: 6,
              borderRadius: 3,
              width: `${(100 * value) / most}%`,
              minWidth: 2,
              background: 'var(--mantine-primary-color-filled)',
            }}
          />
        </div>
      ))}
    </Paper>
  );
}
