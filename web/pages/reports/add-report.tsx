import {
  Button,
  FileInput,
  Group,
  NativeSelect,
  Paper,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { REPORT_LANGUAGES } from '../../../src/model/report.ts';
import type { AddedReport } from '../../../src/server/contract/reports.ts';
import { sendForm } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';

/** A report as a file or as pasted text, with what is known of it. */
export function AddReport({ onCancel }: { readonly onCancel: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (file !== null) {
      form.set('file', file);
      form.delete('text');
    }
    setBusy(true);
    setError(undefined);
    try {
      const { report } = await sendForm<AddedReport>('/reports', form);
      await queryClient.invalidateQueries({ queryKey: ['/reports'] });
      void navigate({ to: '/reports/$id', params: { id: report.id } } as never);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <Paper withBorder p="md" mb="md">
      <form onSubmit={(event) => void add(event)} aria-label={text('reports.add')}>
        <Stack gap="sm">
          <Group align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
            <FileInput
              label={text('reports.file')}
              description={text('reports.fileHint')}
              placeholder={text('reports.choose')}
              value={file}
              onChange={setFile}
              clearable
              clearButtonProps={{ 'aria-label': text('reports.noFile') }}
              accept=".txt,.md,.html,.htm,.pdf,.eml,text/plain,text/html,application/pdf,message/rfc822"
              miw={240}
            />
            <Textarea
              name="text"
              label={text('reports.text')}
              autosize
              minRows={2}
              maxRows={12}
              disabled={file !== null}
              miw={240}
            />
          </Group>
          <div className="report-fields">
            <TextInput name="publisher" label={text('reports.publisher')} required maxLength={300} />
            <TextInput name="date" type="date" label={text('reports.date')} required />
            <TextInput name="author" label={text('reports.author')} maxLength={300} />
            <NativeSelect
              name="language"
              label={text('reports.language')}
              data={[
                { value: '', label: text('reports.toldFromText') },
                ...REPORT_LANGUAGES.map((value) => ({ value, label: text(`reportLanguage.${value}`) })),
              ]}
            />
            <TextInput name="url" type="url" label={text('reports.url')} maxLength={2_000} />
            <TextInput name="obtainedHow" label={text('reports.obtainedHow')} maxLength={300} />
          </div>
          <Text size="sm" c="dimmed">
            {text('reports.addHint')}
          </Text>
          <Group gap="xs">
            <Button type="submit" loading={busy}>
              {text('reports.addSend')}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {text('decide.cancel')}
            </Button>
          </Group>
          {error !== undefined && <Problem error={error} />}
        </Stack>
      </form>
    </Paper>
  );
}
