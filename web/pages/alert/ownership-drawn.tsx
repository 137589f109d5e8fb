import { Text } from '@mantine/core';
import type { EntryHit } from '../../../src/model/finding.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';

/** Each chain from the designated owner down to the party, drawn as steps: who holds what share of whom. */
export function OwnershipDrawn({ ownership }: { readonly ownership: NonNullable<EntryHit['ownership']> }) {
  const text = useText();
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {text('alert.ownership', { percent: ownership.percent })}
      </Text>
      <div className="chains">
        {ownership.chains.map((chain, index) => (
          <ol key={index} className="chain">
            <li className="chain-node top">
              <Written>{chain[0]?.owner}</Written>
            </li>
            {chain.map((link) => (
              <li key={link.ownedId}>
                <span className="chain-share">
                  {link.percent} %
                  <Text span size="xs" c="dimmed">
                    {' '}
                    {link.source}
                    {link.asOf !== undefined && `, ${link.asOf}`}
                  </Text>
                </span>
                <span className="chain-node">
                  <Written>{link.owned}</Written>
                </span>
              </li>
            ))}
          </ol>
        ))}
      </div>
    </div>
  );
}
