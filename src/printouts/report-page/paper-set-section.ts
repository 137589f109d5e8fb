import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import type { Paper } from '../../model/paper.ts';
import type { PaperDifference, PaperStatement } from '../../model/paper-differences.ts';
import { PAPER_WORDS } from '../plain-words.ts';
import { countOf } from '../visible-text.ts';
import { type Html, html, NOTHING, shortValue, value } from './html.ts';
import { placeHtml } from './place-text.ts';

/** The papers of a consignment, those that are missing, and differences that have an ordinary explanation. */
export function paperSetHtml({ paperSet }: Assessment, { papers }: Consignment): Html {
  if (paperSet === undefined || papers === undefined) return NOTHING;
  const { missing, ordinary } = paperSet;
  return html`<section class="paper-set"><h4>The papers</h4>
<div class="scroll"><table class="evidence stack"><thead><tr><th scope="col">Paper</th><th scope="col">Number</th><th scope="col">Date</th><th scope="col">File</th></tr></thead>
<tbody>${papers.map(paperHtml)}</tbody></table></div>
${missing.length > 0 ? html`<h5>Not among them</h5><ul>${missing.map(({ kind, because }) => html`<li>${PAPER_WORDS[kind]}. <span class="muted">${because}</span></li>`)}</ul>` : NOTHING}
${ordinary.length > 0 ? html`<details class="fold"><summary><h5>${countOf(ordinary.length)} ordinary ${ordinary.length === 1 ? 'difference' : 'differences'} between them</h5></summary>${ordinary.map(differenceHtml)}</details>` : NOTHING}</section>`;
}

function paperHtml({ kind, title, number, date, file, problems }: Paper): Html {
  const called =
    title === undefined ? NOTHING : html` <span class="muted">${shortValue(title.value, 60)}</span>`;
  const trouble = problems.map(({ what }) => html`<br><span class="muted">${shortValue(what, 240)}</span>`);
  return html`<tr><th scope="row">${PAPER_WORDS[kind]}${called}</th><td>${number === undefined ? html`<span class="muted">none</span>` : value(number.value)}</td><td class="num">${date?.value ?? ''}</td><td class="where"><bdi>${file}</bdi>${trouble}</td></tr>`;
}

function differenceHtml({ what, statements, explained }: PaperDifference): Html {
  return html`<p>${what}: ${statements.map(statementHtml)}<br><span class="muted">${explained}</span></p>`;
}

function statementHtml({ paper, written }: PaperStatement): Html {
  return html`<br>${PAPER_WORDS[paper]}: ${value(written.asWritten)} <span class="where">(${placeHtml(written.place)})</span>`;
}
