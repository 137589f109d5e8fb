import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CaseDetail } from '../../../src/server/contract/cases.ts';
import { send } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { minute } from '../../parts/format.ts';
import { Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

/** What people wrote down on a case, oldest first. */
export function CaseNotes({ detail, mayNote }: { readonly detail: CaseDetail; readonly mayNote: boolean }) {
  const text = useText();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      setError(undefined);
      await send('POST', `/cases/${detail.case.id}/notes`, { text: note });
      setNote('');
    } catch (problem) {
      setError(problem);
    }
    await queryClient.invalidateQueries({ queryKey: ['case', detail.case.id] });
  };
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        {text('cases.notes')}
      </Title>
      <Stack gap="xs" mt="xs">
        {detail.notes.length === 0 && (
          <Text size="sm" c="dimmed">
            {text('cases.noNotes')}
          </Text>
        )}
        {detail.notes.map((each) => (
          <div key={each.id}>
            <Text size="xs" c="dimmed">
              {minute(each.at)} <Written>{each.by.name}</Written>
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              <Written>{each.text}</Written>
            </Text>
          </div>
        ))}
        {error !== undefined && <Problem error={error} />}
        {mayNote && (
          <form onSubmit={(event) => void add(event)}>
            <Stack gap="xs">
              <Textarea
                label={text('cases.newNote')}
                value={note}
                maxLength={10_000}
                autosize
                minRows={2}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
              <Button type="submit" size="xs" variant="default" disabled={note.trim() === ''}>
                {text('cases.addNote')}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </Paper>
  );
}
