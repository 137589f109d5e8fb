import { createHash } from 'node:crypto';
import { OUTCOMES } from '../../model/assessment.ts';
import { OUTCOME_MEANINGS } from '../plain-words.ts';
import { type RunSummary, recordsAddUp } from '../run-summary.ts';
import { asOfWords, headline, runNotices, shareWords } from '../run-words.ts';
import { counted, countOf } from '../visible-text.ts';
import { type Html, html, NOTHING, shortValue, trustedHtml, value } from './html.ts';
import { OUTCOME_TITLES, outcomeShape } from './outcome-badge.ts';
import { REPORT_SCRIPT } from './script.ts';
import { REPORT_STYLE } from './style.ts';

/**
 * Only the style and the script of this package run, by their hash; nothing is fetched, framed or sent. A value that
 * got onto the page as markup in spite of the escaping could still do nothing.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(REPORT_STYLE)}'`,
  `script-src '${hashOf(REPORT_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** From the doctype to the end of the page's head. */
export function documentHeadHtml(summary: RunSummary): Html {
  return html`<!doctype html>
<html lang="en" class="no-script">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedHtml(CONTENT_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Screening report, as of ${asOfWords(summary)}</title>
<style>${trustedHtml(REPORT_STYLE)}</style>
</head>
`;
}

/** What the run did: the headline, the proof of counts, what must be known before reading on, and the outcomes. */
export function runHeadHtml(summary: RunSummary, generatedAt: string | undefined, omitted: number): Html {
  return html`<header class="wrap masthead">
<p class="brand">Tidewaiter screening report</p>
<h1>${headline(summary)}</h1>
<p class="run">${inputWords(summary)} Judged as of ${asOfWords(summary)} by rules ${summary.rules}.${generatedAt === undefined ? '' : ` Written ${generatedAt}.`}</p>
${proofHtml(summary)}
${noticesHtml(summary, omitted)}
${outcomesHtml(summary)}
</header>
`;
}

function inputWords(summary: RunSummary): Html {
  const [first] = summary.inputs;
  if (summary.inputs.length === 1 && first !== undefined) {
    return html`Read from ${shortValue(first.file)}${first.sheet === undefined ? '' : html`, sheet ${shortValue(first.sheet)}`}.`;
  }
  return html`Read from ${counted(summary.inputs.length, 'file')}.`;
}

function proofHtml(summary: RunSummary): Html {
  const sum = html`<span><b>${countOf(summary.recordsIn)}</b> records in</span> <span>=</span> <span><b>${countOf(summary.assessed)}</b> assessed</span> <span>+</span> <span><b>${countOf(summary.quarantined)}</b> quarantined</span>`;
  const quarantine =
    summary.quarantined === 0
      ? NOTHING
      : html`<p class="muted small">Quarantined records could not be read and were not assessed: quarantine.csv says where and why.</p>`;
  if (recordsAddUp(summary)) {
    return html`<p class="proof">${sum} <span class="sum-ok">✓ adds up</span></p>${quarantine}`;
  }
  return html`<div class="notice grave" role="alert"><p><strong>The counts do not add up.</strong> Do not rely on this run; please report it.</p><p class="proof">${sum}</p></div>${quarantine}`;
}

function noticesHtml(summary: RunSummary, omitted: number): Html {
  const sentences = runNotices(summary);
  if (omitted > 0) {
    sentences.push(
      `${counted(omitted, 'less grave alert')} not shown on this page; alerts.csv and assessments.jsonl hold all of them.`,
    );
  }
  if (sentences.length === 0) return NOTHING;
  return html`<section class="notice" aria-label="To know before reading"><ul>${sentences.map((sentence) => html`<li>${value(sentence)}</li>`)}</ul></section>`;
}

function outcomesHtml(summary: RunSummary): Html {
  const tiles = OUTCOMES.toReversed().map((outcome) => {
    const count = summary.outcomes[outcome];
    const inner = html`<span class="name">${outcomeShape(outcome)}${OUTCOME_TITLES[outcome]}</span><span class="count">${countOf(count)}<span class="share">${shareWords(count, summary.assessed)}</span></span><span class="meaning">${OUTCOME_MEANINGS[outcome]}</span>`;
    return outcome === 'clear'
      ? html`<li><div class="outcome clear">${inner}</div></li>`
      : html`<li><button type="button" class="outcome ${outcome}" value="${outcome}" aria-pressed="false" disabled>${inner}</button></li>`;
  });
  return html`<ul class="outcomes" aria-label="Outcomes; press one to see only its alerts">${tiles}</ul>`;
}

/** Search, filters and order. Hidden where no script runs. */
export function controlsHtml(summary: RunSummary): Html {
  const raised = summary.flags.filter((count) => count.hit > 0);
  const lists = new Map(summary.lists.map((list) => [list.id, list.title]));
  return html`<div class="controls"><form id="controls" class="wrap" role="search" aria-label="Alerts">
<div class="find"><label for="find">Search names, goods, entries, ids</label><input type="search" id="find" autocomplete="off" spellcheck="false"></div>
<div><label for="flag">Flag</label><select id="flag"><option value="">Any flag</option>${raised.map((count) => html`<option value="${count.flag}">${count.title}</option>`)}</select></div>
<div><label for="list">List</label><select id="list"><option value="">Any list, or none</option>${[...lists].map(([id, title]) => html`<option value="${id}">${title}</option>`)}</select></div>
<div><label for="order">Order</label><select id="order"><option value="gravity">Gravest first</option><option value="score">Heaviest first</option><option value="id">By id</option><option value="newest">Latest shipment first</option><option value="oldest">Earliest shipment first</option></select></div>
<div class="reset"><button type="reset">Show all</button></div>
</form></div>
`;
}
