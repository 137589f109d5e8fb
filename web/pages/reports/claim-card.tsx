import { Button, Group, Kbd, Text } from '@mantine/core';
import { memo, useEffect, useRef } from 'react';
import type { Claim } from '../../../src/server/contract/reports.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';
import { Written } from '../../parts/written.tsx';
import { ChainDrawn } from './chain-drawn.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { EditForm, type FormProps, GradeForm, RejectForm } from './claim-forms.tsx';
import { ClaimHistory } from './claim-history.tsx';
import { GradeCode, StanceMark, StateMark } from './claim-marks.tsx';
import { GradeShown } from './grade-shown.tsx';

export type Doing = 'edit' | 'reject' | 'grade' | null;

/** What may be done to the current claim, and what is being done. */
export interface ClaimWork {
  readonly doing: Doing;
  readonly setDoing: (doing: Doing) => void;
  readonly mayDecide: boolean;
  readonly mayGrade: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly accept: () => void;
  readonly send: FormProps['onSend'];
}

/** One claim: its words, who says it, what exactly, how it is graded, and what a person can do about it. */
export const ClaimCard = memo(function ClaimCard({
  claim,
  publisher,
  against,
  work,
  onChoose,
}: {
  readonly claim: Claim;
  readonly publisher: string;
  /** Denials and doubts that stand against it. */
  readonly against: number;
  /** Present for the current claim. */
  readonly work: ClaimWork | undefined;
  /** The same function as long as the page stands: a card is drawn again only when it changes. */
  readonly onChoose: (id: string) => void;
}) {
  const text = useText();
  const choose = () => onChoose(claim.id);
  const card = useRef<HTMLElement>(null);
  const isCurrent = work !== undefined;
  const wasCurrent = useRef(isCurrent);
  const doing = work?.doing ?? null;
  useEffect(() => {
    // A form that opens is seen whole, where there is room for it.
    if (doing !== null) card.current?.scrollIntoView({ block: 'nearest' });
  }, [doing]);
  useEffect(() => {
    // Not at the first drawing: a page begins at its beginning.
    if (isCurrent && !wasCurrent.current) card.current?.focus({ preventScroll: true });
    wasCurrent.current = isCurrent;
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse; by keyboard it is the button in the title, or j and k.
    <article
      ref={card}
      id={`claim-${claim.number}`}
      className={`claim-card card-${claim.state}`}
      aria-labelledby={`claim-${claim.number}-title`}
      aria-current={isCurrent}
      tabIndex={-1}
      onClick={isCurrent ? undefined : choose}
    >
      <Group gap={8} wrap="wrap" className="claim-head">
        <h3 id={`claim-${claim.number}-title`}>
          <button type="button" className="claim-choose" onClick={choose}>
            {text('claim.title', { number: claim.number })}
          </button>
        </h3>
        <StateMark state={claim.state} />
        <StanceMark stance={claim.stance} />
        <GradeCode grade={claim.grade} />
        {claim.proposedBy === 'person' && (
          <Text size="xs" c="dimmed" component="span">
            {text('claim.byPerson')}
          </Text>
        )}
        {claim.refuted && <span className="claim-state">{text('claim.refuted')}</span>}
        {against > 0 && (
          <Text size="xs" component="a" href="#contested" c="inherit" td="underline">
            {text('claim.against', { count: against })}
          </Text>
        )}
      </Group>
      <blockquote className="claim-words">
        <Written>{claim.content.words}</Written>
      </blockquote>
      <ChainDrawn publisher={publisher} chain={claim.chain} speaker={claim.speaker} />
      <ClaimFacts claim={claim} />
      <GradeShown grade={claim.grade} />
      {work && <Work claim={claim} work={work} />}
    </article>
  );
});

function Work({ claim, work }: { readonly claim: Claim; readonly work: ClaimWork }) {
  const text = useText();
  const { doing, setDoing, mayDecide, mayGrade, busy, error, accept, send } = work;
  const form: FormProps = { claim, busy, onCancel: () => setDoing(null), onSend: send };
  return (
    <div className="claim-work">
      {doing === 'edit' && <EditForm {...form} />}
      {doing === 'reject' && <RejectForm {...form} />}
      {doing === 'grade' && <GradeForm {...form} />}
      {doing === null && (
        <Group gap="xs">
          {mayDecide && (
            <>
              {claim.state !== 'accepted' && (
                <Button size="xs" loading={busy} onClick={accept} rightSection={<Key name="a" />}>
                  {text('claim.accept')}
                </Button>
              )}
              <Button
                size="xs"
                variant="default"
                onClick={() => setDoing('edit')}
                rightSection={<Key name="e" />}
              >
                {text('claim.edit')}
              </Button>
              {claim.state !== 'rejected' && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => setDoing('reject')}
                  rightSection={<Key name="x" />}
                >
                  {text('claim.reject')}
                </Button>
              )}
            </>
          )}
          {mayGrade && (
            <Button
              size="xs"
              variant="default"
              onClick={() => setDoing('grade')}
              rightSection={<Key name="g" />}
            >
              {text('grade.give')}
            </Button>
          )}
          {!mayDecide && (
            <Text size="sm" c="dimmed">
              {text('claim.notAllowed')}
            </Text>
          )}
        </Group>
      )}
      {error !== undefined && <Problem error={error} />}
      <ClaimHistory history={claim.history} />
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <Kbd size="xs" aria-hidden visibleFrom="sm">
      {name}
    </Kbd>
  );
}
