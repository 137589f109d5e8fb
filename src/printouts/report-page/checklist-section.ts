import type { ExpectationResult, TestedExpectation } from '../../model/end-use.ts';
import { decibans } from '../plain-words.ts';
import { type Html, html, NOTHING, shortValue, value } from './html.ts';
import { placeHtml } from './place-text.ts';

/** Shape and word of each answer: colour is never the only sign. */
const ANSWERS: Readonly<Record<ExpectationResult, readonly [shape: string, word: string]>> = {
  contradicts: ['✕', 'contradicts'],
  missing: ['○', 'missing'],
  supports: ['✓', 'supports'],
  'not-testable': ['–', 'not testable'],
};
const ORDER: readonly ExpectationResult[] = ['contradicts', 'missing', 'supports', 'not-testable'];

/** The expectations of an end-use claim as a checklist: what speaks against it first. */
export function checklistHtml(expectations: readonly TestedExpectation[] | undefined): Html {
  if (expectations === undefined || expectations.length === 0) return NOTHING;
  const sorted = expectations.toSorted(
    (a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result) || b.decibans - a.decibans,
  );
  return html`<div class="scroll"><table class="evidence checklist stack"><caption>What a true claim would show, and what the papers show</caption>
<thead><tr><th scope="col">Answer</th><th scope="col">Expectation</th><th scope="col">What the papers show</th><th scope="col">Weight</th></tr></thead>
<tbody>${sorted.map(rowHtml)}</tbody></table></div>`;
}

function rowHtml({ result, title, sentence, evidence, decibans: weight, source }: TestedExpectation): Html {
  const [shape, word] = ANSWERS[result];
  const shown = evidence.map(
    ({ fact, value: text, place }) =>
      html`<br><span class="muted">${fact}:</span> ${shortValue(text, 120)}${place === undefined ? NOTHING : html` <span class="where">(${placeHtml(place)})</span>`}`,
  );
  return html`<tr class="${result}"><th scope="row"><span aria-hidden="true">${shape}</span> ${word}</th><td>${title}<br><span class="muted small">${source}</span></td><td>${value(sentence)}${shown}</td><td class="num">${weight === 0 ? '' : decibans(weight)}</td></tr>`;
}
