import { Button, Checkbox, Group, List, Modal, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierPreview, DossierRow } from '../../../src/server/contract/cases.ts';
import { get, send } from '../../api/client.ts';
import { type Items, useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';
import { DossierBuilt } from './dossier-built.tsx';

const LEVELS = ['internal', 'partner', 'public'] as const;
type Level = (typeof LEVELS)[number];
type Subject = DossierRow['subject'];

/** Choose how much is released, see it as it would leave the house, build it, fetch it. */
export function DossierPanel({ subject }: { readonly subject: Subject }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const [level, setLevel] = useState<Level>('internal');
  const [claimReview, setClaimReview] = useState(false);
  const [preview, setPreview] = useState<DossierPreview>();
  const [busy, setBusy] = useState<'preview' | 'build'>();
  const [error, setError] = useState<unknown>();
  const built = useQuery({
    queryKey: ['dossiers', subject.id],
    queryFn: () => get<Items<DossierRow>>('/dossiers', { subject: subject.id }),
  });
  if (!session?.permissions.includes('cases.export')) return null;
  const doing = async (what: 'preview' | 'build', work: () => Promise<unknown>) => {
    setBusy(what);
    setError(undefined);
    try {
      await work();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(undefined);
    }
  };
  const body = { subject, level, claimReview };
  const build = () =>
    doing('build', async () => {
      await send('POST', '/dossiers', body);
      await queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    });
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        {text('dossier.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {text('dossier.what')}
      </Text>
      <Stack gap="sm" mt="sm">
        <Radio.Group
          label={text('dossier.level')}
          value={level}
          onChange={(value) => setLevel(value as Level)}
        >
          <Stack gap={6} mt={4}>
            {LEVELS.map((each) => (
              <Radio
                key={each}
                value={each}
                label={text(`dossier.level.${each}`)}
                description={text(`dossier.says.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          label={text('dossier.claimReview')}
          checked={claimReview}
          onChange={(event) => setClaimReview(event.currentTarget.checked)}
        />
        {error !== undefined && <Problem error={error} />}
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            loading={busy === 'preview'}
            onClick={() =>
              void doing('preview', async () =>
                setPreview(await send<DossierPreview>('POST', '/dossiers/preview', body)),
              )
            }
          >
            {text('dossier.preview')}
          </Button>
          <Button size="xs" loading={busy === 'build'} onClick={() => void build()}>
            {text('dossier.build')}
          </Button>
        </Group>
        <div aria-live="polite">
          {(built.data?.items ?? []).map((row) => (
            <DossierBuilt key={row.id} row={row} />
          ))}
        </div>
      </Stack>
      <Modal
        opened={preview !== undefined}
        onClose={() => setPreview(undefined)}
        title={text('dossier.previewTitle', { level: text(`dossier.level.${level}`) })}
        size="xl"
        closeButtonProps={{ 'aria-label': text('dossier.closePreview') }}
      >
        {preview !== undefined && <Preview preview={preview} />}
      </Modal>
    </Paper>
  );
}

function Preview({ preview }: { readonly preview: DossierPreview }) {
  const text = useText();
  return (
    <Stack gap="sm">
      <Text size="sm">{text('dossier.parts', preview.parts)}</Text>
      {preview.rules.length > 0 && (
        <List size="sm">
          {preview.rules.map(({ rule, parts }) => (
            <List.Item key={rule}>
              {rule} ({parts})
            </List.Item>
          ))}
        </List>
      )}
      <iframe className="dossier-preview" title={text('dossier.report')} sandbox="" srcDoc={preview.html} />
    </Stack>
  );
}
