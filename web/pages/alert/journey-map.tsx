import { Text, Title } from '@mantine/core';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import type { AlertDetail } from '../../../src/server/contract/alerts.ts';
import { useText } from '../../messages/use-text.tsx';

const WIDTH = 760;
const HEIGHT = 330;
// The file is what its own package says it is; its types cannot be read from JSON.
const topology = world as unknown as Parameters<typeof feature>[0];
const countries = feature(topology, 'countries');

/** The journey on a map that ships with the page; countries are drawn at the middle of their trade. */
export function JourneyMap({ stops }: { readonly stops: AlertDetail['journey'] }) {
  const text = useText();
  const points = stops.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const projection = geoNaturalEarth1().fitExtent(
    [
      [60, 50],
      [WIDTH - 60, HEIGHT - 50],
    ],
    { type: 'MultiPoint', coordinates: points },
  );
  // Two neighbours would fill the map with their borders alone.
  projection.scale(Math.min(projection.scale(), MOST_SCALE));
  const path = geoPath(projection);
  const names = stops.map(({ label, country }) => (label === country ? label : `${label} (${country})`));
  return (
    <section>
      <Title order={2} size="h5">
        {text('alert.journey')}
      </Title>
      <Text size="sm" mb={4}>
        {names.join(' → ')}
      </Text>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text('alert.map', { stops: names.join(', ') })}
        style={{ width: '100%', background: 'light-dark(#eef4f8, #1c242c)', borderRadius: 4 }}
      >
        <path
          d={path(countries) ?? ''}
          fill="light-dark(#d8dfe5, #35404a)"
          stroke="light-dark(#fff, #1c242c)"
          strokeWidth={0.5}
        />
        {points.length > 2 && (
          <path
            d={
              path({ type: 'LineString', coordinates: [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]] }) ?? ''
            }
            fill="none"
            stroke="light-dark(#5b6672, #a9b2bb)"
            strokeWidth={1.5}
          />
        )}
        <path
          d={path({ type: 'LineString', coordinates: points }) ?? ''}
          fill="none"
          stroke="light-dark(#b23b00, #ffb070)"
          strokeWidth={2}
          strokeDasharray="6 4"
        />
        {stops.map(({ stage, longitude, latitude }, index) => {
          const [x, y] = projection([longitude, latitude]) ?? [0, 0];
          return (
            <g key={`${stage} ${names[index]}`} transform={`translate(${x},${y})`}>
              <circle r={5} fill="light-dark(#b23b00, #ffb070)" stroke="light-dark(#fff, #1c242c)" />
              <text
                y={index % 2 === 0 ? -10 : 18}
                textAnchor="middle"
                fontSize={12}
                fill="light-dark(#1c2430, #eef2f6)"
                paintOrder="stroke"
                stroke="light-dark(#fff, #1c242c)"
                strokeWidth={3}
              >
                {stops[index]?.country} · {stage}
              </text>
            </g>
          );
        })}
      </svg>
      {points.length > 2 && (
        <Text size="xs" c="dimmed">
          <span className="way-taken" aria-hidden /> {text('alert.wayTaken')}{' '}
          <span className="way-straight" aria-hidden /> {text('alert.wayStraight')}
        </Text>
      )}
    </section>
  );
}

const MOST_SCALE = 900;
