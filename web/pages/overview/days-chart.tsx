import { Group, Paper, Text, Title } from '@mantine/core';
import type { Overview } from '../../../src/server/contract/house.ts';
import { useText } from '../../messages/use-text.tsx';

const WIDTH = 900;
const HEIGHT = 180;
const FOOT = 22;
const OUTCOMES = ['stop', 'hold', 'review'] as const;
const FILLS = {
  stop: 'light-dark(#b00020, #ff8a8a)',
  hold: 'light-dark(#c4570a, #ffb070)',
  review: 'light-dark(#15648e, #69aad3)',
} as const;

/** Alerts opened on each day, the gravest at the bottom. */
export function DaysChart({ days }: { readonly days: Overview['alertsByDay'] }) {
  const text = useText();
  const most = Math.max(1, ...days.map(({ stop, hold, review }) => stop + hold + review));
  const step = WIDTH / Math.max(1, days.length);
  const height = (value: number) => (value / most) * (HEIGHT - FOOT - 14);
  return (
    <Paper withBorder p="sm" component="section">
      <Group justify="space-between">
        <Title order={2} size="h5">
          {text('overview.byDay')}
        </Title>
        <Group gap="md">
          {OUTCOMES.map((outcome) => (
            <Text key={outcome} size="sm">
              <span
                aria-hidden
                style={{
                  display: 'inline-block',
                  width: 10,
                  height: 10,
                  background: FILLS[outcome],
                  marginInlineEnd: 6,
                }}
              />
              {text(`outcome.${outcome}`)}
            </Text>
          ))}
        </Group>
      </Group>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text('overview.byDay')}
        style={{ width: '100%' }}
      >
        {days.map((day, index) => {
          let top = HEIGHT - FOOT;
          const total = day.stop + day.hold + day.review;
          return (
            <g key={day.day}>
              <title>{`${day.day}: ${total}`}</title>
              {OUTCOMES.map((outcome) => {
                const tall = height(day[outcome]);
                top -= tall;
                return (
                  <rect
                    key={outcome}
                    x={index * step + 1}
                    y={top}
                    width={Math.max(1, step - 2)}
                    height={tall}
                    fill={FILLS[outcome]}
                  />
                );
              })}
              {total > 0 && (
                <text
                  x={index * step + step / 2}
                  y={top - 3}
                  fontSize={11}
                  textAnchor="middle"
                  fill="currentColor"
                >
                  {total}
                </text>
              )}
              {(index === 0 || index === days.length - 1 || day.day.endsWith('-01')) && (
                <text
                  x={index === days.length - 1 ? WIDTH : index * step}
                  y={HEIGHT - 6}
                  fontSize={12}
                  textAnchor={index === days.length - 1 ? 'end' : 'start'}
                  fill="currentColor"
                >
                  {day.day}
                </text>
              )}
            </g>
          );
        })}
        <line
          x1={0}
          x2={WIDTH}
          y1={HEIGHT - FOOT}
          y2={HEIGHT - FOOT}
          stroke="currentColor"
          strokeOpacity={0.3}
        />
      </svg>
    </Paper>
  );
}
