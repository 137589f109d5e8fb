import { Badge, Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CaseDetail } from '../../../src/server/contract/cases.ts';
import { get, send } from '../../api/client.ts';
import { useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { day } from '../../parts/format.ts';
import { Loaded, Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { DossierPanel } from '../dossiers/dossier-panel.tsx';
import { Contested } from '../reports/contested.tsx';
import { CaseMembers } from './case-members.tsx';
import { CaseNotes } from './case-notes.tsx';
import { CaseTimeline } from './case-timeline.tsx';

export function CasePage() {
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({ queryKey: ['case', id], queryFn: () => get<CaseDetail>(`/cases/${id}`) });
  return <Loaded query={query}>{(detail) => <Shown key={id} detail={detail} />}</Loaded>;
}

/** What a case holds: what is contested first, then how it came about; beside it the people's own part. */
function Shown({ detail }: { readonly detail: CaseDetail }) {
  const text = useText();
  const { data: session } = useSession();
  const mayTend = session?.permissions.includes('cases.comment') ?? false;
  const isOpen = detail.case.state === 'open';
  return (
    <Stack gap="lg">
      <Head detail={detail} mayTend={mayTend} />
      <div className="two">
        <Stack gap="xl">
          <CaseMembers detail={detail} mayChange={mayTend && isOpen} />
          <section>
            <Title order={2} size="h5" mb="xs">
              {text('contested.title')}
            </Title>
            {detail.contested.length === 0 && (
              <Text size="sm" c="dimmed">
                {text('contested.none')}
              </Text>
            )}
            {detail.contested.map((group) => (
              <Contested key={group.id} group={group} />
            ))}
          </section>
          <CaseTimeline events={detail.timeline} />
        </Stack>
        <div className="decide-box">
          <Stack>
            <CaseNotes detail={detail} mayNote={mayTend && isOpen} />
            <DossierPanel subject={{ kind: 'case', id: detail.case.id }} />
          </Stack>
        </div>
      </div>
    </Stack>
  );
}

function Head({ detail, mayTend }: { readonly detail: CaseDetail; readonly mayTend: boolean }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { id, title, question, state, version, createdAt, createdBy, closedAt } = detail.case;
  const [draft, setDraft] = useState<{ title: string; question: string }>();
  const [error, setError] = useState<unknown>();
  const change = async (body: object) => {
    try {
      setError(undefined);
      await send('PATCH', `/cases/${id}`, { version, ...body });
      setDraft(undefined);
    } catch (problem) {
      setError(problem);
    }
    await queryClient.invalidateQueries({ queryKey: ['case', id] });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft === undefined) return;
    void change({ title: draft.title, ...(draft.question.trim() !== '' && { question: draft.question }) });
  };
  return (
    <header>
      {draft === undefined ? (
        <>
          <Group justify="space-between" align="flex-start">
            <Group gap="sm">
              <Title order={1} size="h3">
                <Written>{title}</Written>
              </Title>
              {state === 'closed' && (
                <Badge variant="outline" className="quiet" radius="sm">
                  {text('cases.closed')}
                </Badge>
              )}
            </Group>
            {mayTend && (
              <Group gap="xs">
                <Button size="xs" variant="default" onClick={() => setDraft({ title, question })}>
                  {text('cases.edit')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => void change({ state: state === 'open' ? 'closed' : 'open' })}
                >
                  {text(state === 'open' ? 'cases.close' : 'cases.reopen')}
                </Button>
              </Group>
            )}
          </Group>
          {question !== '' && (
            <Text size="lg" mt={4}>
              <Written>{question}</Written>
            </Text>
          )}
          <Text size="sm" c="dimmed" mt={4}>
            {text('cases.opened', { day: day(createdAt) })} <Written>{createdBy.name}</Written>
            {closedAt !== null && <> · {text('cases.closedOn', { day: day(closedAt) })}</>}
          </Text>
        </>
      ) : (
        <form onSubmit={save}>
          <Stack gap="sm" maw={640}>
            <TextInput
              label={text('cases.name')}
              value={draft.title}
              maxLength={300}
              required
              onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
            />
            <Textarea
              label={text('cases.question')}
              value={draft.question}
              maxLength={2_000}
              autosize
              minRows={2}
              onChange={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
            />
            <Group>
              <Button type="submit" size="xs" disabled={draft.title.trim() === ''}>
                {text('cases.save')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setDraft(undefined)}>
                {text('cases.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      {error !== undefined && <Problem error={error} />}
    </header>
  );
}
