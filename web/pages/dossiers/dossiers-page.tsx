import { Alert, Code, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DossierRow, DossierVerification } from '../../../src/server/contract/cases.ts';
import { get, sendForm } from '../../api/client.ts';
import type { Items } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { number } from '../../parts/format.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Empty, Loaded, Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { DossierBuilt } from './dossier-built.tsx';

/** Verify a dossier, whoever built it; and what left this house. */
export function DossiersPage() {
  const text = useText();
  const built = useQuery({
    queryKey: ['dossiers', ''],
    queryFn: () => get<Items<DossierRow>>('/dossiers'),
  });
  return (
    <>
      <PageTitle title={text('dossier.dossiers')} />
      <Verify />
      <Title order={2} size="h5" mt="xl">
        {text('dossier.builtHere')}
      </Title>
      <Loaded query={built}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text('dossier.none')} hint={text('dossier.noneHint')} />
          ) : (
            items.map((row) => <DossierBuilt key={row.id} row={row} withTitle />)
          )
        }
      </Loaded>
    </>
  );
}

function Verify() {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [name, setName] = useState('');
  const [verdict, setVerdict] = useState<DossierVerification>();
  const [error, setError] = useState<unknown>();
  const verify = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    setError(undefined);
    setVerdict(undefined);
    setName(file.name);
    const form = new FormData();
    form.set('file', file);
    try {
      setVerdict(await sendForm<DossierVerification>('/dossiers/verify', form));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 16rem' }}>
          <Title order={2} size="h5">
            {text('dossier.verify')}
          </Title>
          <Text size="sm" c="dimmed">
            {text('dossier.verifyHint')}
          </Text>
        </div>
        <FileChoice accept=".zip,application/zip" loading={busy} onChoose={([file]) => void verify(file)}>
          {text('dossier.choose')}
        </FileChoice>
      </Group>
      <div aria-live="polite">
        {error !== undefined && <Problem error={error} />}
        {verdict !== undefined && <Verdict name={name} verdict={verdict} />}
      </div>
    </Paper>
  );
}

function Verdict({ name, verdict }: { readonly name: string; readonly verdict: DossierVerification }) {
  const text = useText();
  const { verified, difference, subject, level, key, ours, counts, notes } = verdict;
  return (
    <Alert
      mt="md"
      color={verified ? 'teal' : 'red'}
      title={text(verified ? 'dossier.verified' : 'dossier.notVerified')}
    >
      <Stack gap={4}>
        <Text size="sm">
          <Written>{[name, subject, level].filter((part) => part !== null).join(' · ')}</Written>
        </Text>
        {difference !== null && (
          <Text size="sm" fw={600}>
            <Written>{`${difference.where}: ${difference.what}`}</Written>
          </Text>
        )}
        {verified && (
          <Text size="sm">
            {text('dossier.counts', {
              files: number(counts['files'] ?? 0),
              parts: number(counts['parts'] ?? 0),
              rules: number(counts['rulesRunAgain'] ?? 0),
            })}
          </Text>
        )}
        {verified && key !== null && (
          <Text size="sm">
            {text(ours ? 'dossier.ourKey' : 'dossier.otherKey')}{' '}
            <Code style={{ overflowWrap: 'anywhere' }}>{key}</Code>
          </Text>
        )}
        {notes.length > 0 && (
          <List size="sm">
            {notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Alert>
  );
}
