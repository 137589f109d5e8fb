import { Anchor, Code, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DossierRow } from '../../../src/server/contract/cases.ts';
import { address } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { minute, number } from '../../parts/format.ts';
import { Written } from '../../parts/written.tsx';

const SHOWN_OF_HASH = 12;
const KIBIBYTE = 1_024;

/** One dossier that was built: by whom, what it is known by, and its archive while it waits. */
export function DossierBuilt({
  row,
  withTitle = false,
}: {
  readonly row: DossierRow;
  readonly withTitle?: boolean;
}) {
  const text = useText();
  return (
    <div style={{ paddingTop: 8 }}>
      <Text size="sm">
        {withTitle && (
          <>
            <Anchor
              component={Link}
              {...({
                to: row.subject.kind === 'case' ? '/cases/$id' : '/alerts/$id',
                params: { id: row.subject.id },
              } as object)}
              fw={600}
              size="sm"
              underline="always"
            >
              <Written>{row.title}</Written>
            </Anchor>{' '}
            ·{' '}
          </>
        )}
        {text(`dossier.level.${row.level}`)} · {minute(row.at)} · <Written>{row.by.name}</Written>
      </Text>
      <Text size="xs" c="dimmed">
        {text('dossier.root')} <Code title={row.root}>{row.root.slice(0, SHOWN_OF_HASH)}</Code> ·{' '}
        {text('dossier.key')} <Code title={row.fingerprint}>{row.fingerprint.slice(0, SHOWN_OF_HASH)}</Code> ·{' '}
        {number(Math.ceil(row.bytes / KIBIBYTE))} KiB
      </Text>
      {row.waiting ? (
        <Anchor size="sm" underline="always" href={address(`/dossiers/${row.id}/archive`)} download>
          {text('dossier.fetch')}
        </Anchor>
      ) : (
        <Text size="xs" c="dimmed">
          {text('dossier.gone')}
        </Text>
      )}
    </div>
  );
}
