import { LIKELIHOOD_WORDS } from '../../../src/model/grade-words.ts';
import type { Likelihood } from '../../../src/model/report.ts';
import type { GradeMarks } from '../../../src/server/contract/reports.ts';
import { type Text, useText } from '../../messages/use-text.tsx';

/** `likely (55 to 80 %)`, by ICD 203. */
export function likelihoodShown(text: Text, likelihood: Likelihood): string {
  const [from, to] = LIKELIHOOD_WORDS[likelihood].percent;
  return text('grade.range', { words: text(`likelihood.${likelihood}`), from, to });
}

/** The marks in force, each in a line of its own: likelihood and confidence are never one sentence. */
export function GradeShown({ grade }: { readonly grade: GradeMarks }) {
  const text = useText();
  const { source, information, likelihood, confidence } = grade;
  const rows = [
    source && [text('grade.source'), `${source} · ${text(`sourceGrade.${source}`)}`],
    information && [text('grade.information'), `${information} · ${text(`informationGrade.${information}`)}`],
    likelihood && [text('grade.likelihood'), likelihoodShown(text, likelihood)],
    confidence && [text('grade.confidence'), text(`confidence.${confidence}`)],
  ].filter((row): row is [string, string] => Array.isArray(row));
  if (rows.length === 0) return null;
  return (
    <dl className="claim-facts claim-grade">
      {rows.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
