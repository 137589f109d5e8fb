import { Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { PartyDetail } from '../../../src/server/contract/consignments.ts';
import { useText } from '../../messages/use-text.tsx';

const SIZE = 560;
const MIDDLE = SIZE / 2;
const MOST_DRAWN = 24;
const LETTERS = 26;
const COLOURS = {
  party: 'light-dark(#15648e, #69aad3)',
  entry: 'light-dark(#b00020, #ff9a9a)',
  contact: 'light-dark(#5b6672, #aab4bf)',
} as const;

/** The party in the middle; around it whom it stands with in consignments, which entries it may be, where it is reached. */
export function Network({
  network,
  centre,
}: {
  readonly network: PartyDetail['network'];
  readonly centre: string;
}) {
  const text = useText();
  const navigate = useNavigate();
  const around = network.nodes.filter(({ id }) => id !== centre).slice(0, MOST_DRAWN);
  const what = new Map(network.links.map((link) => [link.to, link.what]));
  return (
    <section>
      <Title order={2} size="h5">
        {text('parties.network')}
      </Title>
      <svg
        viewBox={`-120 0 ${SIZE + 240} ${SIZE}`}
        role="img"
        aria-label={text('parties.network')}
        style={{ width: '100%', maxWidth: 760 }}
      >
        {around.map((node, index) => {
          const angle = (2 * Math.PI * index) / around.length - Math.PI / 2;
          const [x, y] = [MIDDLE + Math.cos(angle) * (MIDDLE - 60), MIDDLE + Math.sin(angle) * (MIDDLE - 60)];
          const anchor = Math.cos(angle) > 0.3 ? 'start' : Math.cos(angle) < -0.3 ? 'end' : 'middle';
          const offset = anchor === 'start' ? 10 : anchor === 'end' ? -10 : 0;
          const name = node.label.length > LETTERS ? `${node.label.slice(0, LETTERS - 1)}…` : node.label;
          return (
            <g
              key={node.id}
              style={{ cursor: node.kind === 'party' ? 'pointer' : 'default' }}
              onClick={() =>
                node.kind === 'party' &&
                void navigate({ to: '/parties/$id', params: { id: node.id } } as never)
              }
            >
              <title>{`${node.label}: ${what.get(node.id) ?? ''}`}</title>
              <line x1={MIDDLE} y1={MIDDLE} x2={x} y2={y} stroke="light-dark(#c3ccd6, #4a5560)" />
              <circle cx={x} cy={y} r={6} fill={COLOURS[node.kind]} />
              <text
                x={x + offset}
                y={y + (anchor === 'middle' ? (Math.sin(angle) > 0 ? 20 : -12) : 4)}
                textAnchor={anchor}
                fontSize={12}
                fill="currentColor"
              >
                {name}
              </text>
              <text
                x={x + offset}
                y={y + (anchor === 'middle' ? (Math.sin(angle) > 0 ? 34 : -26) : 18)}
                textAnchor={anchor}
                fontSize={10}
                fill="light-dark(#5b6672, #aab4bf)"
              >
                {what.get(node.id)}
              </text>
            </g>
          );
        })}
        <circle cx={MIDDLE} cy={MIDDLE} r={9} fill={COLOURS.party} />
      </svg>
    </section>
  );
}
