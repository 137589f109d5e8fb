import { Anchor, Badge, Button, Group, Paper, Progress, Table, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Job, QuarantinePage } from '../../../src/server/contract/consignments.ts';
import { address, get, send } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { minute, number } from '../../parts/format.ts';
import { Problem } from '../../parts/states.tsx';
import { Wide } from '../../parts/wide.tsx';
import { Written } from '../../parts/written.tsx';

/** One upload, watched while it runs. */
export function JobShown({ job: stored }: { readonly job: Job }) {
  const text = useText();
  const queryClient = useQueryClient();
  const [live, setLive] = useState<Job>();
  const [error, setError] = useState<unknown>();
  const job = live && stored.finishedAt === null ? live : stored;
  const running = stored.finishedAt === null;
  useEffect(() => {
    if (!running) return;
    const events = new EventSource(address(`/jobs/${stored.id}/events`));
    events.addEventListener('job', (event) => {
      const next = JSON.parse(event.data) as Job;
      setLive(next);
      if (next.finishedAt === null) return;
      events.close();
      // What was screened is in the queue and the lists from now on.
      void queryClient.invalidateQueries();
    });
    return () => events.close();
  }, [running, stored.id, queryClient]);
  return (
    <Paper withBorder p="md" mb="sm">
      <Group gap="sm">
        <Text fw={600}>
          <Written>{job.title}</Written>
        </Text>
        <Badge variant="outline" className="quiet" radius="sm">
          {text(`job.${job.state}`)}
        </Badge>
        <Text size="sm" c="dimmed">
          {minute(job.createdAt)} {job.phase}
        </Text>
        {job.finishedAt === null ? (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => send('POST', `/jobs/${job.id}/cancel`).catch(setError)}
          >
            {text('upload.cancel')}
          </Button>
        ) : (
          <>
            <Anchor component={Link} to="/" size="sm" underline="always">
              {text('upload.toQueue')}
            </Anchor>
            <Anchor
              component={Link}
              {...({ to: '/consignments', search: { job: job.id } } as object)}
              size="sm"
              underline="always"
            >
              {text('upload.consignments')}
            </Anchor>
          </>
        )}
      </Group>
      {job.finishedAt === null && (
        <Progress
          value={job.of ? (100 * job.records) / job.of : 0}
          my="xs"
          aria-label={text('job.running')}
        />
      )}
      <Text size="sm">
        {text('upload.progress', {
          records: number(job.records),
          of: job.of === null ? '?' : number(job.of),
          assessed: number(job.assessed),
          quarantined: number(job.quarantined),
          alerts: number(job.alerts),
        })}
      </Text>
      {job.problem && (
        <Text size="sm" c="red.9">
          {job.problem.what} ({job.problem.where}): {job.problem.mend}
        </Text>
      )}
      {error !== undefined && <Problem error={error} />}
      {job.notices.map((notice) => (
        <Text key={notice} size="sm">
          <Written>{notice}</Written>
        </Text>
      ))}
      {job.columns && job.columns.length > 0 && (
        <Part
          title={`${text('upload.columns')} (${job.columns.filter(({ column }) => column !== null).length}/${job.columns.length})`}
        >
          <Rows
            label={text('upload.columns')}
            rows={job.columns.map(({ file, header, column }) => [
              file,
              header,
              column ?? text('upload.kept'),
            ])}
          />
        </Part>
      )}
      {job.papers && (
        <Part title={`${text('upload.papers')} (${job.papers.length})`}>
          <Rows
            label={text('upload.papers')}
            rows={job.papers.map(({ consignment, file, paper, joinedBy }) => [
              consignment,
              file,
              paper.replaceAll('-', ' '),
              joinedBy,
            ])}
          />
        </Part>
      )}
      {job.quarantined > 0 && <Quarantine job={job} />}
    </Paper>
  );
}

function Quarantine({ job }: { readonly job: Job }) {
  const text = useText();
  const query = useQuery({
    queryKey: ['quarantine', job.id, job.quarantined],
    queryFn: () => get<QuarantinePage>(`/jobs/${job.id}/quarantine`, { limit: 200 }),
  });
  return (
    <Part title={`${text('upload.quarantine')} (${number(job.quarantined)})`}>
      <Rows
        label={text('upload.quarantine')}
        rows={(query.data?.items ?? []).map(({ file, row, column, value, reason, mend }) => [
          `${file}, ${row}`,
          column,
          value,
          reason,
          mend,
        ])}
      />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <details>
      <summary style={{ cursor: 'pointer', fontSize: 14 }}>{title}</summary>
      {children}
    </details>
  );
}

function Rows({ label, rows }: { readonly label: string; readonly rows: readonly (readonly string[])[] }) {
  return (
    <Wide label={label}>
      <Table fz="sm">
        <Table.Tbody>
          {rows.map((cells, index) => (
            <Table.Tr key={index}>
              {cells.map((cell, column) => (
                <Table.Td key={column}>
                  <Written>{cell}</Written>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}
