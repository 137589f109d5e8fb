import { Badge } from '@mantine/core';
import { useText } from '../messages/use-text.tsx';

const LOOKS = {
  stop: { color: '#a3151f', variant: 'filled', sign: '■' },
  hold: { color: '#a84300', variant: 'filled', sign: '▲' },
  review: { color: '#15648e', variant: 'filled', sign: '●' },
  clear: { color: 'gray', variant: 'outline', sign: '✓' },
} as const;

/** The outcome in words, with a sign of its own: colour is never the only mark. */
export function OutcomeBadge({ outcome }: { readonly outcome: 'stop' | 'hold' | 'review' | 'clear' }) {
  const text = useText();
  const { color, variant, sign } = LOOKS[outcome];
  return (
    <Badge
      color={color}
      variant={variant}
      {...(outcome === 'clear' && { className: 'quiet' })}
      radius="sm"
      leftSection={<span aria-hidden>{sign}</span>}
      style={{ flexShrink: 0 }}
    >
      {text(`outcome.${outcome}`)}
    </Badge>
  );
}
