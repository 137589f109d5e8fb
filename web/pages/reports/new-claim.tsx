import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportDetail } from '../../../src/server/contract/reports.ts';
import { send } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';
import { NewClaimForm } from './claim-forms.tsx';

/** Adds a claim that the rules did not propose; words that are marked in the text are taken over. */
export function NewClaim({
  detail,
  onAdded,
}: {
  readonly detail: ReportDetail;
  readonly onAdded: (id: string | undefined) => void;
}) {
  const text = useText();
  const queryClient = useQueryClient();
  const [words, setWords] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const { report, claims } = detail;
  const add = async (body: object) => {
    setBusy(true);
    setError(undefined);
    try {
      const after = await send<ReportDetail>('POST', `/reports/${report.id}/claims`, body);
      queryClient.setQueryData(['report', report.id], after);
      const known = new Set(claims.map(({ id }) => id));
      setWords(undefined);
      for (const key of ['claim-groups', 'timeline', '/reports'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      onAdded(after.claims.find(({ id }) => !known.has(id))?.id);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  if (words === undefined)
    return (
      <Button size="xs" variant="default" mb="sm" onClick={() => setWords(markedWords())}>
        {text('claim.new')}
      </Button>
    );
  return (
    <div className="claim-card new-claim">
      <NewClaimForm
        words={words}
        publisher={report.publisher}
        busy={busy}
        onCancel={() => setWords(undefined)}
        onSend={(body) => void add(body)}
      />
      {error !== undefined && <Problem error={error} />}
    </div>
  );
}

/** What the reader has marked in the text of the report; the numbers of claims in it are not its words. */
function markedWords(): string {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const box = around instanceof Element ? around : around.parentElement;
  if (!box?.closest('.report-text')) return '';
  const copy = range.cloneContents();
  for (const button of copy.querySelectorAll('button')) button.remove();
  return (copy.textContent ?? '').trim();
}
