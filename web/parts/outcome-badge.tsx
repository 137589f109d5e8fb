import { Badge } from '@mantine/core';
import { useText } from '../messages/use-text.tsx';

const LOOKS = {
  stop: { color: 'red.9', variant: 'filled', sign: '■' },
  hold: { color: 'orange.9', variant: 'filled', sign: '▲' },
  review: { color: 'sea.9', variant: 'filled', sign: '●' },
  clear: { color: 'gray.7', variant: 'outline', sign: '✓' },
} as const;

/** The outcome in words, with a sign of its own: colour is never the only mark. */
export function OutcomeBadge({ outcome }: { readonly outcome: 'stop' | 'hold' | 'review' | 'clear' }) {
  const text = useText();
  const { color, variant, sign } = LOOKS[outcome];
  return (
    <Badge
      color={color}
      variant={variant}
      radius="sm"
      leftSection={<span aria-hidden>{sign}</span>}
      style={{ flexShrink: 0 }}
    >
      {text(`outcome.${outcome}`)}
    </Badge>
  );
}
