import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useId } from 'react';
import {
  ACTIONS,
  CONFIDENCES,
  INFORMATION_GRADES,
  LIKELIHOODS,
  MODES,
  SOURCE_GRADES,
  STANCES,
} from '../../../src/model/report.ts';
import type { Claim } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { likelihoodShown } from './grade-shown.tsx';

export interface FormProps {
  readonly claim: Claim;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (path: 'decision' | 'grades', body: object) => void;
}

/** What a person typed, by the names of the fields; empty ones are left out. */
function typedIn(event: FormEvent<HTMLFormElement>): Record<string, string> {
  event.preventDefault();
  const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim()]);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function Form({
  onSubmit,
  onCancel,
  busy,
  send,
  label,
  children,
}: {
  readonly onSubmit: (fields: Record<string, string>) => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
  readonly send: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <form
      className="claim-form"
      aria-label={label}
      onSubmit={(event) => onSubmit(typedIn(event))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Stack gap="xs">
        {children}
        <Group gap="xs">
          <Button size="xs" type="submit" loading={busy}>
            {send}
          </Button>
          <Button size="xs" variant="default" onClick={onCancel}>
            {text('decide.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Rejecting: one line for the reason, Enter sends it. */
export function RejectForm({ claim, busy, onCancel, onSend }: FormProps) {
  const text = useText();
  return (
    <Form
      label={text('claim.reject')}
      send={text('claim.reject')}
      busy={busy}
      onCancel={onCancel}
      onSubmit={({ why }) =>
        onSend('decision', { decision: 'reject', version: claim.version, ...(why && { why }) })
      }
    >
      <TextInput
        name="why"
        size="xs"
        label={text('claim.whyOptional')}
        description={text('claim.rejectHint')}
        data-autofocus
        autoFocus
        maxLength={10_000}
      />
    </Form>
  );
}

/** Correcting what the claim is taken to say; the words of the report cannot be changed. */
export function EditForm({ claim, busy, onCancel, onSend }: FormProps) {
  const text = useText();
  const names = useId();
  const send = ({ why, ...fields }: Record<string, string>) => {
    const before: Record<string, string | undefined> = {
      speaker: claim.speaker,
      stance: claim.stance,
      actor: claim.actor?.name,
      recipient: claim.recipient?.name,
      mode: claim.actions[0]?.mode,
    };
    const edit = Object.fromEntries(Object.entries(fields).filter(([name, value]) => before[name] !== value));
    onSend('decision', {
      decision: 'accept',
      version: claim.version,
      ...(why && { why }),
      ...(Object.keys(edit).length > 0 && { edit }),
    });
  };
  const known = new Set([...claim.chain.map(({ name }) => name), ...claim.parties.map(({ name }) => name)]);
  const name = (field: string, label: string, value: string | undefined, focus = false) => (
    <TextInput
      name={field}
      size="xs"
      label={label}
      defaultValue={value ?? ''}
      list={names}
      maxLength={300}
      autoFocus={focus}
      flex="1 1 200px"
    />
  );
  return (
    <Form
      label={text('claim.edit')}
      send={text('claim.acceptEdited')}
      busy={busy}
      onCancel={onCancel}
      onSubmit={send}
    >
      <datalist id={names}>
        {[...known].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Group gap="xs" align="flex-end">
        {name('speaker', text('claim.whose'), claim.speaker, true)}
        <NativeSelect
          name="stance"
          size="xs"
          label={text('claim.stance')}
          defaultValue={claim.stance}
          data={STANCES.map((value) => ({ value, label: text(`stance.${value}`) }))}
        />
        {claim.actions.length > 0 && (
          <NativeSelect
            name="mode"
            size="xs"
            label={text('claim.mode')}
            defaultValue={claim.actions[0]?.mode ?? 'deed'}
            data={MODES.map((value) => ({ value, label: text(`mode.${value}`) }))}
          />
        )}
      </Group>
      <Group gap="xs" align="flex-end">
        {name('actor', text('claim.actor'), claim.actor?.name)}
        {name('recipient', text('claim.recipient'), claim.recipient?.name)}
      </Group>
      <TextInput name="why" size="xs" label={text('claim.whyOptional')} maxLength={10_000} />
    </Form>
  );
}

/** A claim that the rules did not propose: its words as the report writes them, and who says so. */
export function NewClaimForm({
  words,
  publisher,
  busy,
  onCancel,
  onSend,
}: Pick<FormProps, 'busy' | 'onCancel'> & {
  /** What was marked in the text when the form was opened. */
  readonly words: string;
  readonly publisher: string;
  readonly onSend: (body: object) => void;
}) {
  const text = useText();
  return (
    <Form
      label={text('claim.new')}
      send={text('claim.newSend')}
      busy={busy}
      onCancel={onCancel}
      onSubmit={onSend}
    >
      <Textarea
        name="words"
        size="xs"
        required
        autosize
        autoFocus
        minRows={2}
        maxLength={10_000}
        defaultValue={words}
        label={text('claim.newWords')}
        description={text('claim.newHint')}
      />
      <Group gap="xs" align="flex-end">
        <TextInput
          name="speaker"
          size="xs"
          required
          label={text('claim.whose')}
          defaultValue={publisher}
          maxLength={300}
          flex="1 1 200px"
        />
        <NativeSelect
          name="stance"
          size="xs"
          label={text('claim.stance')}
          data={STANCES.map((value) => ({ value, label: text(`stance.${value}`) }))}
        />
      </Group>
      <div className="grade-fields">
        <TextInput name="actor" size="xs" label={text('claim.actor')} maxLength={300} />
        <TextInput name="recipient" size="xs" label={text('claim.recipient')} maxLength={300} />
        <NativeSelect
          name="action"
          size="xs"
          label={text('claim.does')}
          data={[
            { value: '', label: text('claim.asWritten') },
            ...ACTIONS.map((value) => ({ value, label: text(`action.${value}`) })),
          ]}
        />
        <NativeSelect
          name="mode"
          size="xs"
          label={text('claim.mode')}
          data={[
            { value: '', label: text('claim.asWritten') },
            ...MODES.map((value) => ({ value, label: text(`mode.${value}`) })),
          ]}
        />
      </div>
    </Form>
  );
}

/** Source and information apart, likelihood and confidence apart, and always a reason. */
export function GradeForm({ claim, busy, onCancel, onSend }: FormProps) {
  const text = useText();
  const unchanged = { value: '', label: text('grade.unchanged') };
  return (
    <Form
      label={text('grade.give')}
      send={text('grade.give')}
      busy={busy}
      onCancel={onCancel}
      onSubmit={(fields) => onSend('grades', { version: claim.version, ...fields })}
    >
      <div className="grade-fields">
        <NativeSelect
          name="source"
          size="xs"
          label={text('grade.source')}
          autoFocus
          data={[
            unchanged,
            ...SOURCE_GRADES.map((value) => ({ value, label: `${value} · ${text(`sourceGrade.${value}`)}` })),
          ]}
        />
        <NativeSelect
          name="information"
          size="xs"
          label={text('grade.information')}
          data={[
            unchanged,
            ...INFORMATION_GRADES.map((value) => ({
              value,
              label: `${value} · ${text(`informationGrade.${value}`)}`,
            })),
          ]}
        />
        <NativeSelect
          name="likelihood"
          size="xs"
          label={text('grade.likelihood')}
          data={[unchanged, ...LIKELIHOODS.map((value) => ({ value, label: likelihoodShown(text, value) }))]}
        />
        <NativeSelect
          name="confidence"
          size="xs"
          label={text('grade.confidence')}
          data={[unchanged, ...CONFIDENCES.map((value) => ({ value, label: text(`confidence.${value}`) }))]}
        />
      </div>
      <Textarea
        name="why"
        size="xs"
        required
        autosize
        minRows={2}
        maxLength={10_000}
        label={text('grade.why')}
        description={text('grade.whyHint')}
      />
    </Form>
  );
}
