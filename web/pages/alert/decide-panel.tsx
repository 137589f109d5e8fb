import {
  Alert,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { AlertDetail } from '../../../src/server/contract/alerts.ts';
import { send } from '../../api/client.ts';
import { useReasonCodes, useSession } from '../../api/queries.ts';
import { useText } from '../../messages/use-text.tsx';
import { day, tomorrowMorning } from '../../parts/format.ts';
import { Problem } from '../../parts/states.tsx';

type Decision = 'release' | 'hold' | 'stop' | 'escalate';
const DECISIONS: readonly Decision[] = ['release', 'hold', 'stop', 'escalate'];

interface Props {
  readonly detail: AlertDetail;
  readonly filter: Readonly<Record<string, string>>;
  readonly decision: Decision | null;
  readonly setDecision: (decision: Decision | null) => void;
  readonly toNext: () => void;
}

/** Decides without leaving the alert. */
export function DecidePanel({ detail, decision, setDecision, toNext }: Props) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const [error, setError] = useState<unknown>();
  const { alert, dispositions } = detail;
  const may = (action: string) => session?.permissions.includes(action) ?? false;
  const act = async (path: string, body: object, words: string, next: boolean) => {
    try {
      setError(undefined);
      await send('POST', `/alerts/${alert.id}/${path}`, { ...body, version: alert.version });
      notifications.show({
        message: text('decide.done', { decision: words }),
        closeButtonProps: { 'aria-label': text('paper.close') },
      });
      setDecision(null);
      if (next) toNext();
      await queryClient.invalidateQueries({ queryKey: ['alerts'] });
      await queryClient.invalidateQueries({ queryKey: ['alert', alert.id] });
    } catch (problem) {
      setError(problem);
    }
  };
  const awaits = alert.status === 'awaiting-second';
  const decided = dispositions.length > 0 && dispositions.at(-1)?.decision !== 'undo';
  return (
    <Paper withBorder p="md" component="section" aria-label={text('decide.title')}>
      <Title order={2} size="h5" mb="xs">
        {text('decide.title')}
      </Title>
      {!may('cases.decide') && <Text size="sm">{text('decide.notAllowed')}</Text>}
      {awaits && <Second detail={detail} act={act} may={may('cases.second')} />}
      {may('cases.decide') && !awaits && (
        <SimpleGrid cols={2} spacing="xs">
          {DECISIONS.map((each) => (
            <Button
              key={each}
              size="xs"
              variant={decision === each ? 'filled' : 'default'}
              aria-pressed={decision === each}
              onClick={() => setDecision(decision === each ? null : each)}
            >
              {text(`decide.${each}`)}
            </Button>
          ))}
        </SimpleGrid>
      )}
      {decision !== null && !awaits && may('cases.decide') && (
        <DecideForm
          key={decision}
          detail={detail}
          decision={decision}
          cancel={() => setDecision(null)}
          send={(body) => act('dispositions', body, text(`decide.${decision}`), true)}
        />
      )}
      {decided && may('cases.decide') && <Undo act={act} />}
      {error !== undefined && <Problem error={error} />}
      <Tend detail={detail} may={may('cases.assign')} />
    </Paper>
  );
}

function DecideForm({
  detail,
  decision,
  cancel,
  send: submit,
}: {
  readonly detail: AlertDetail;
  readonly decision: Decision;
  readonly cancel: () => void;
  readonly send: (body: object) => Promise<void>;
}) {
  const text = useText();
  const { data: codes } = useReasonCodes();
  const reasons = (codes?.items ?? []).filter((reason) => reason.decision === decision);
  const [cleared, setCleared] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const hits = detail.assessment.findings.flatMap((finding) =>
    finding.result === 'hit' ? (finding.hits ?? []) : [],
  );
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const clearHits = hits
      .filter(({ entryId, partyName }) => cleared.has(`${entryId} ${partyName}`))
      .map(({ entryId, partyName }) => ({ entryId, party: partyName }));
    await submit({
      decision,
      reasonCode: form.get('reason'),
      text: form.get('text'),
      ...(clearHits.length > 0 && { clearHits }),
    });
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <Stack gap="xs" mt="sm">
        {decision === 'release' && detail.alert.outcome !== 'review' && (
          <Alert color="yellow" p="xs">
            {text('decide.needsSecond')}
          </Alert>
        )}
        <NativeSelect
          ref={first}
          name="reason"
          size="sm"
          label={text('decide.reason')}
          data={reasons.map(({ code, words }) => ({ value: code, label: words }))}
          required
        />
        <Textarea
          name="text"
          label={text('decide.text')}
          description={text('decide.textHint')}
          minRows={3}
          autosize
          maxLength={10_000}
          required
        />
        {decision === 'release' &&
          hits.map((hit) => {
            const key = `${hit.entryId} ${hit.partyName}`;
            return (
              <Checkbox
                key={key + hit.role}
                size="xs"
                checked={cleared.has(key)}
                onChange={(event) => {
                  const next = new Set(cleared);
                  if (event.currentTarget.checked) next.add(key);
                  else next.delete(key);
                  setCleared(next);
                }}
                label={text('decide.clearHit', { entry: `${hit.caption} (${hit.source})` })}
              />
            );
          })}
        <Group gap="xs">
          <Button type="submit" size="sm" loading={busy}>
            {text('decide.send', { decision: text(`decide.${decision}`) })}
          </Button>
          <Button size="sm" variant="default" onClick={cancel}>
            {text('decide.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Act = (path: string, body: object, words: string, next: boolean) => Promise<void>;

function Second({
  detail,
  act,
  may,
}: {
  readonly detail: AlertDetail;
  readonly act: Act;
  readonly may: boolean;
}) {
  const text = useText();
  const [words, setWords] = useState('');
  const proposal = detail.dispositions.findLast(({ awaitsSecond }) => awaitsSecond);
  return (
    <Stack gap="xs" mb="sm">
      <Alert color="yellow" p="xs">
        {text('decide.awaits')}
        {proposal && (
          <Text size="sm" mt={4}>
            {proposal.by.name}, {day(proposal.at)}: {proposal.text}
          </Text>
        )}
      </Alert>
      {may && (
        <>
          <Textarea
            label={text('decide.text')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            autosize
            minRows={2}
          />
          <Group gap="xs">
            <Button
              size="xs"
              disabled={words.trim() === ''}
              onClick={() =>
                void act('second', { confirm: true, text: words }, text('decision.confirm'), true)
              }
            >
              {text('decide.confirm')}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={words.trim() === ''}
              onClick={() =>
                void act('second', { confirm: false, text: words }, text('decision.refuse'), false)
              }
            >
              {text('decide.refuse')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

function Undo({ act }: { readonly act: Act }) {
  const text = useText();
  const [words, setWords] = useState('');
  return (
    <details>
      <summary style={{ cursor: 'pointer', marginTop: 8, fontSize: 14 }}>{text('decide.undo')}</summary>
      <Group gap="xs" mt={4} wrap="nowrap">
        <TextInput
          size="xs"
          aria-label={text('decide.undoText')}
          placeholder={text('decide.undoText')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          style={{ flex: 1 }}
        />
        <Button
          size="xs"
          variant="default"
          disabled={words.trim() === ''}
          onClick={() => void act('undo', { text: words }, text('decision.undo'), false)}
        >
          {text('decide.undo')}
        </Button>
      </Group>
    </details>
  );
}

function Tend({ detail, may }: { readonly detail: AlertDetail; readonly may: boolean }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { data: session } = useSession();
  const { alert } = detail;
  const tend = async (path: string, body: object) => {
    await send('PUT', `/alerts/${alert.id}/${path}`, body);
    await queryClient.invalidateQueries({ queryKey: ['alert', alert.id] });
    await queryClient.invalidateQueries({ queryKey: ['alerts'] });
  };
  const mine = alert.owner?.id === session?.user.id;
  return (
    <Stack gap="xs" mt="md">
      <Text size="sm">{text('tend.owner', { name: alert.owner?.name ?? text('tend.nobody') })}</Text>
      {may && (
        <Group gap="xs">
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void tend('owner', { owner: mine ? null : (session?.user.id ?? null) })}
          >
            {text(mine ? 'tend.giveBack' : 'tend.take')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              void tend('snooze', { until: alert.snoozedUntil === null ? tomorrowMorning(new Date()) : null })
            }
          >
            {text(alert.snoozedUntil === null ? 'tend.snooze' : 'tend.wake')}
          </Button>
          <TextInput
            size="xs"
            type="date"
            label={text('tend.due')}
            value={day(alert.dueAt)}
            onChange={(event) =>
              void tend('due', {
                dueAt: event.currentTarget.value === '' ? null : `${event.currentTarget.value}T16:00:00.000Z`,
              })
            }
          />
        </Group>
      )}
    </Stack>
  );
}
