import { Anchor, Button, Group, MultiSelect, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AlertDetail } from '../../../src/server/contract/alerts.ts';
import { address, send, sendForm } from '../../api/client.ts';
import { useSession, useUsers } from '../../api/queries.ts';
import { useText, wordOf } from '../../messages/use-text.tsx';
import { CasesOf } from '../../parts/cases-of.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { day, minute } from '../../parts/format.ts';
import { Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';

/** Who decided and said what, and what else is known of the parties. */
export function History({ detail }: { readonly detail: AlertDetail }) {
  const text = useText();
  return (
    <Paper withBorder p="md" mt="md">
      <Stack gap="md">
        {detail.dispositions.length > 0 && (
          <section>
            <Title order={2} size="h5">
              {text('decide.history')}
            </Title>
            {detail.dispositions.map((each) => (
              <Text key={each.id} size="sm">
                <Text span c="dimmed">
                  {minute(each.at)} <Written>{each.by.name}</Written>:
                </Text>{' '}
                {each.decision === 'confirm' || each.decision === 'refuse' || each.decision === 'undo'
                  ? text(`decision.${each.decision}`)
                  : text(`decide.${each.decision}`)}{' '}
                <Written>{each.text}</Written>
              </Text>
            ))}
          </section>
        )}
        <Comments detail={detail} />
        <CasesOf member={{ kind: 'alert', id: detail.alert.id }} />
        <section>
          <Title order={2} size="h5">
            {text('alert.history')}
          </Title>
          {detail.parties.map((party) => (
            <div key={party.role + (party.partyId ?? '')}>
              <Anchor
                component={Link}
                {...({ to: '/parties/$id', params: { id: party.partyId } } as object)}
                size="sm"
                underline="always"
              >
                <Written>{party.name}</Written>
              </Anchor>
              <Text size="xs" c="dimmed">
                {wordOf(text, 'party', party.role)} ·{' '}
                {text('alert.historyLine', {
                  consignments: party.consignments,
                  alerts: party.alerts,
                  day: day(party.firstSeen),
                })}
              </Text>
            </div>
          ))}
        </section>
      </Stack>
    </Paper>
  );
}

function Comments({ detail }: { readonly detail: AlertDetail }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const may = (action: string) => session?.permissions.includes(action) ?? false;
  const { data: users } = useUsers(may('users.read'));
  const [words, setWords] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const [error, setError] = useState<unknown>();
  const run = async (work: () => Promise<unknown>) => {
    try {
      setError(undefined);
      await work();
      setWords('');
      setMentions([]);
      await queryClient.invalidateQueries({ queryKey: ['alert', detail.alert.id] });
    } catch (problem) {
      setError(problem);
    }
  };
  const attach = (file: File | undefined) => {
    if (file === undefined) return;
    const form = new FormData();
    form.set('file', file);
    if (words.trim() !== '') form.set('text', words);
    void run(() => sendForm(`/alerts/${detail.alert.id}/attachments`, form));
  };
  return (
    <section>
      <Title order={2} size="h5">
        {text('notes.title')}
      </Title>
      {detail.comments.length === 0 && (
        <Text size="sm" c="dimmed">
          {text('notes.none')}
        </Text>
      )}
      {detail.comments.map((comment) => (
        <Text key={comment.id} size="sm" mb={4} component="div">
          <Text span c="dimmed">
            {minute(comment.at)} <Written>{comment.by.name}</Written>:
          </Text>{' '}
          <Written>{comment.text}</Written>
          {comment.mentions.map(({ id, name }) => (
            <Text span key={id} c="dimmed">
              {' '}
              @<Written>{name}</Written>
            </Text>
          ))}
          {comment.attachment && (
            <div>
              <Anchor
                href={address(`/files/${comment.attachment.sha256}`)}
                download={comment.attachment.name}
                underline="always"
              >
                <Written>{comment.attachment.name}</Written>
              </Anchor>
            </div>
          )}
        </Text>
      ))}
      {may('cases.comment') && (
        <Stack gap="xs" mt="xs">
          <Textarea
            aria-label={text('notes.text')}
            placeholder={text('notes.text')}
            autosize
            minRows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {users && users.items.length > 0 && (
            <MultiSelect
              size="xs"
              aria-label={text('notes.mention')}
              placeholder={text('notes.mention')}
              data={users.items.map(({ id, name }) => ({ value: id, label: name }))}
              value={mentions}
              onChange={setMentions}
            />
          )}
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              disabled={words.trim() === ''}
              onClick={() =>
                void run(() => send('POST', `/alerts/${detail.alert.id}/comments`, { text: words, mentions }))
              }
            >
              {text('notes.add')}
            </Button>
            <FileChoice size="xs" variant="default" onChoose={([file]) => attach(file)}>
              {text('notes.attach')}
            </FileChoice>
          </Group>
        </Stack>
      )}
      {error !== undefined && <Problem error={error} />}
    </section>
  );
}
