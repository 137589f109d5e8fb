import type { Assessment } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';
import { type AlertForReport, goodsMeasures, partyLines, routeStops } from '../alert-facts.ts';
import { entryHits, findingsWith, hitFindings, mainReason } from '../findings-by-weight.ts';
import { BASIS_WORDS, decibanNumber, gravestHit } from '../plain-words.ts';
import { counted, countOf } from '../visible-text.ts';
import type { ListTitles } from './entry-hit.ts';
import { findingHtml } from './finding-section.ts';
import { type Html, html, jsonForScript, NOTHING, shortValue, value } from './html.ts';
import { outcomeBadge } from './outcome-badge.ts';
import { paperSetHtml } from './paper-set-section.ts';
import { papersHtml } from './papers-section.ts';

/** What the alerts of one report share. */
export interface CardContext {
  readonly lists: ListTitles;
  readonly flagTitles: ReadonlyMap<string, string>;
}

/**
 * One alert: a line that can be read closed, and a body that opens. With `packed` the body is kept as text that the
 * script unpacks on opening, so that a browser can hold thousands of alerts; without a script it stays closed.
 */
export function alertCardHtml(
  alert: AlertForReport,
  number: number,
  packed: boolean,
  context: CardContext,
): Html {
  const { assessment, consignment } = alert;
  const body = bodyHtml(alert, context);
  return html`<details class="alert ${assessment.outcome}" id="alert-${number}" ${cardData(alert)}>
<summary>
<div class="line1">${outcomeBadge(assessment.outcome)}<h3>${shortValue(assessment.id, 60)}</h3>
<span class="when num">${shownDate(alert)}</span><span class="score num">${scoreHtml(assessment)}</span></div>
<p class="why">${shortValue(mainReason(assessment), 400)}</p>
${basisLine(assessment, context)}
<div class="glance">${partiesHtml(consignment)}${goodsHtml(consignment)}${routeHtml(consignment)}</div>
</summary>
<div class="body">${packed ? html`<script type="application/json" class="packed">${jsonForScript(body.text)}</script>` : body}</div>
</details>
`;
}

/** What the script filters and sorts by. */
function cardData({ assessment, consignment }: AlertForReport): Html {
  const findings = hitFindings(assessment);
  const hits = findings.flatMap((finding) => finding.hits ?? []);
  const texts = [
    assessment.id,
    assessment.file,
    ...consignment.parties.flatMap((party) => [
      party.name?.asWritten,
      party.country?.value,
      party.address?.asWritten,
    ]),
    ...consignment.goods.flatMap((item) => [item.description?.asWritten, item.hsCode?.value]),
    ...routeStops(consignment),
    ...consignment.documents.map((document) => document.number?.asWritten),
    ...hits.flatMap((hit) => [hit.caption, hit.entryName, hit.entryId, ...hit.programmes]),
    ...findings.map((finding) => finding.title),
  ];
  const found = [
    ...new Set(texts.filter((text) => text !== undefined).map((text) => text.slice(0, SEARCHED_CHARACTERS))),
  ];
  const day = consignment.dates.shipment?.value ?? '';
  return html`data-outcome="${assessment.outcome}" data-score="${assessment.score}" data-id="${assessment.id.slice(0, SEARCHED_CHARACTERS)}" data-date="${day}" data-flags="${findings.map((finding) => finding.flag).join(' ')}" data-lists="${[...new Set(hits.map((hit) => hit.source))].join(' ')}" data-text="${found.join(' \n ').toLowerCase()}"`;
}

/** Characters of each value that the text filter sees. */
const SEARCHED_CHARACTERS = 500;

function shownDate({ assessment, consignment }: AlertForReport): Html {
  const shipped = consignment.dates.shipment?.value;
  return shipped === undefined ? html`as of ${assessment.asOf}` : html`shipped ${shipped}`;
}

function scoreHtml({ score, thresholds, outcome }: Assessment): Html {
  const threshold =
    outcome === 'review' ? `review from ${thresholds.review}` : `hold from ${thresholds.hold}`;
  return html`weight <strong>${decibanNumber(score)}</strong> <span class="muted">(${outcome === 'stop' ? 'stop by legal ground' : threshold})</span>`;
}

function basisLine(assessment: Assessment, context: CardContext): Html {
  const hit = gravestHit(entryHits(assessment));
  if (hit === undefined) return NOTHING;
  const basis = BASIS_WORDS[hit.basis].title;
  const list = context.lists.get(hit.source) ?? hit.source;
  return html`<p class="basis-line"><span class="basis basis-${hit.basis}">${basis}</span> <span>${shortValue(hit.caption, 100)}</span> ${list === basis ? NOTHING : html`<span class="muted">${list}</span>`}</p>`;
}

function partiesHtml(consignment: Consignment): Html {
  const lines = partyLines(consignment);
  const shown = lines
    .slice(0, 4)
    .map(
      (line) =>
        html`<span class="line"><span class="muted">${line.roles}</span> ${shortValue(line.name, 90)}${line.country === undefined ? '' : html` <span class="muted">${line.country}</span>`}</span>`,
    );
  const more =
    lines.length > 4 ? html`<span class="line muted">and ${countOf(lines.length - 4)} more</span>` : NOTHING;
  return html`<div><span class="label">Parties</span>${shown.length > 0 ? shown : MISSING}${more}</div>`;
}

const MISSING = html`<span class="line muted">none named</span>`;

function goodsHtml(consignment: Consignment): Html {
  const item = consignment.goods[0];
  const more = consignment.goods.length - 1;
  return html`<div><span class="label">Goods</span>${
    item === undefined
      ? MISSING
      : html`<span class="line">${item.description === undefined ? 'no description' : shortValue(item.description.asWritten, 140)}</span><span class="line muted num">${goodsMeasures(item).map((measure, index) => html`${index > 0 ? ' · ' : ''}${shortValue(measure, 40)}`)}</span>`
  }${more > 0 ? html`<span class="line muted">and ${counted(more, 'more item')}</span>` : NOTHING}</div>`;
}

function routeHtml(consignment: Consignment): Html {
  const stops = routeStops(consignment);
  const { mode, airWaybill, vesselName } = consignment.journey;
  const by = [mode?.asWritten, airWaybill && `AWB ${airWaybill.asWritten}`, vesselName?.asWritten].filter(
    (text) => text !== undefined && text !== '',
  );
  return html`<div><span class="label">Route</span><span class="line">${
    stops.length === 0
      ? MISSING
      : stops.map(
          (stop, index) =>
            html`${index > 0 ? html` <span class="muted" aria-label="to">→</span> ` : NOTHING}${shortValue(stop, 60)}`,
        )
  }</span>${by.length > 0 ? html`<span class="line muted">${shortValue(by.join(' · '), 100)}</span>` : NOTHING}</div>`;
}

function bodyHtml({ assessment, consignment }: AlertForReport, context: CardContext): Html {
  const findings = hitFindings(assessment);
  return html`${groundsHtml(assessment)}${assessment.incomplete ? INCOMPLETE : NOTHING}${changesHtml(assessment, context)}
<section><h4>Findings, heaviest first</h4>
${findings.map((finding) => findingHtml(finding, consignment, context.lists))}</section>
${otherChecksHtml(assessment, context)}
${paperSetHtml(assessment, consignment)}
${papersHtml(consignment)}
${versionsHtml(assessment, context)}`;
}

const INCOMPLETE = html`<p class="notice">A check failed on this consignment, so the assessment is incomplete. See “Checks that were not made”.</p>`;

function groundsHtml({ legalGrounds }: Assessment): Html {
  if (legalGrounds.length === 0) return NOTHING;
  return html`<section class="ground"><h4>Legal ${legalGrounds.length === 1 ? 'ground' : 'grounds'} for the stop</h4><ul>${legalGrounds.map((ground) => html`<li>${value(ground)}</li>`)}</ul></section>`;
}

function changesHtml({ changes, outcome }: Assessment, context: CardContext): Html {
  if (changes.length === 0) return NOTHING;
  return html`<section class="changes"><h4>What would change the outcome</h4><ol>${changes.map(
    (change) =>
      html`<li>${value(change.what)} <span class="then"><span class="muted">then</span> ${outcomeBadge(change.outcome)} <span class="muted num">weight ${decibanNumber(change.score)}${change.outcome === outcome ? ', not enough by itself' : ''}</span></span><span class="line muted small">${context.flagTitles.get(change.flag) ?? change.flag}</span></li>`,
  )}</ol></section>`;
}

function otherChecksHtml(assessment: Assessment, { flagTitles }: CardContext): Html {
  const titled = (flag: string) => flagTitles.get(flag) ?? flag;
  const failed = findingsWith(assessment, 'failed');
  const untested = findingsWith(assessment, 'not-testable');
  const clear = findingsWith(assessment, 'clear');
  const notMade = failed.length + untested.length;
  return html`${
    notMade === 0
      ? NOTHING
      : html`<details class="fold"${failed.length > 0 ? html` open` : NOTHING}><summary><h4>Checks that were not made</h4> <span class="muted">${notMade}; none of them counts as clear</span></summary><ul class="checks">${failed.map((finding) => html`<li><strong>${titled(finding.flag)}</strong>: failed. ${value(finding.error)}</li>`)}${untested.map((finding) => html`<li><strong>${titled(finding.flag)}</strong>: not testable; missing: ${finding.missing.join(', ')}</li>`)}</ul></details>`
  }${
    clear.length === 0
      ? NOTHING
      : html`<details class="fold"><summary><h4>Checks that found nothing</h4> <span class="muted">${clear.length}</span></summary><ul class="checks">${clear.map((finding) => html`<li>${titled(finding.flag)}</li>`)}</ul></details>`
  }`;
}

function versionsHtml(assessment: Assessment, context: CardContext): Html {
  const lists = Object.entries(assessment.lists).map(
    ([id, version]) => `${context.lists.get(id) ?? id}: ${version ?? 'no version in force'}`,
  );
  return html`<p class="versions muted small">Judged as of ${assessment.asOf}${assessment.asOfNote === undefined ? '' : ` (${assessment.asOfNote})`} by rules ${assessment.rules}. Lists: ${lists.length === 0 ? 'none' : lists.join('; ')}. Record: ${shortValue(assessment.file)}, row ${assessment.row}.</p>`;
}
