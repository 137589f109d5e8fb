import { Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { Job } from '../../../src/server/contract/consignments.ts';
import { sendForm } from '../../api/client.ts';
import { useJobs } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Empty, Loaded, Problem } from '../../parts/states.tsx';
import { droppedFiles, type NamedFile, namedFiles } from './dropped-files.ts';
import { JobShown } from './job-shown.tsx';

export function UploadPage() {
  const text = useText();
  const queryClient = useQueryClient();
  const jobs = useJobs();
  const [asOf, setAsOf] = useState('today');
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const upload = async (files: readonly NamedFile[]) => {
    if (files.length === 0) return;
    const form = new FormData();
    for (const { name, file } of files) form.append('files', file, name);
    form.set('asOf', asOf);
    setBusy(true);
    setError(undefined);
    try {
      await sendForm<Job>('/uploads', form);
      await queryClient.invalidateQueries({ queryKey: ['jobs'] });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer).then(upload).catch(setError);
  };
  return (
    <>
      <PageTitle title={text('upload.title')} />
      <Paper
        withBorder
        p="xl"
        style={{
          borderStyle: 'dashed',
          borderWidth: 2,
          background: over ? 'var(--mantine-primary-color-light)' : undefined,
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Stack align="center" gap="sm">
          <Text fw={600}>{text('upload.drop')}</Text>
          <Text size="sm" c="dimmed" ta="center">
            {text('upload.hint')}
          </Text>
          <Group align="flex-end">
            <FileChoice multiple loading={busy} onChoose={(files) => void upload(namedFiles(files))}>
              {text('upload.choose')}
            </FileChoice>
            <FileChoice
              folder
              variant="default"
              loading={busy}
              onChoose={(files) => void upload(namedFiles(files))}
            >
              {text('upload.chooseFolder')}
            </FileChoice>
            <NativeSelect
              label={text('upload.asOf')}
              value={asOf}
              onChange={(event) => setAsOf(event.currentTarget.value)}
              data={[
                { value: 'today', label: text('upload.today') },
                { value: 'shipment', label: text('upload.shipment') },
              ]}
            />
          </Group>
        </Stack>
      </Paper>
      {error !== undefined && <Problem error={error} />}
      <Title order={2} size="h4" mt="lg" mb="xs">
        {text('upload.jobs')}
      </Title>
      <Loaded query={jobs}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text('upload.none')} />
          ) : (
            items.map((job) => <JobShown key={job.id} job={job} />)
          )
        }
      </Loaded>
    </>
  );
}
