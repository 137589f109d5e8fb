import type { RunSummary } from '../run-summary.ts';
import { counted, countOf } from '../visible-text.ts';
import { type Html, html, NOTHING, value } from './html.ts';

/** What stands after the alerts: how to read them, what was used, how often each flag raised, and the limits of it all. */
export function pageFootHtml(summary: RunSummary): Html {
  return html`${guideHtml()}${listsHtml(summary)}${flagsHtml(summary)}${inputsHtml(summary)}
<footer><p>This is a screening aid and no verdict. A listing, an inference from ownership and a resemblance of names are different things; each alert says which it rests on. “Consistent with” does not mean “shown”. A person decides, on the papers themselves and on what the parties answer.</p>
<p>Tidewaiter ${summary.tool}; ${counted(summary.jobs, 'job')}; ${countOf(Math.round(summary.throughput.recordsPerSecond))} records a second over ${summary.throughput.seconds.toFixed(1)} s. This file makes no request and sends nothing.</p></footer>
`;
}

function guideHtml(): Html {
  return html`<section class="panel" id="guide"><h2>How to read an alert</h2><div class="guide">
<section><dl>
<dt>Weight</dt><dd>Each finding has a weight of evidence in decibans. Ten mean that the picture is about ten times as likely where papers are false as where they are true; twenty, a hundred times. Negative weights speak for innocence.</dd>
<dt>Sum</dt><dd>Within a group (parties, goods, papers, route …) the heaviest finding counts whole, the next half, and so on, so that ten echoes of one fact do not count as ten facts. The weights are judgements, written with their reasons in the rules.</dd>
<dt>Stop</dt><dd>Never a sum. It needs a legal ground, and names it.</dd></dl></section>
<section><dl>
<dt>Name match</dt><dd>How well the name in the papers meets a name on the list, from 0 to 1, adjusted by country, identifiers and dates. Even 1 is a resemblance: compare the other facts on both sides.</dd>
<dt>Not testable</dt><dd>A check whose inputs are missing. It never counts as clear.</dd>
<dt>Designated, owned, listed, your own</dt><dd>Designated: named under a sanctions programme. Owned: an inference from 50% or more owned by designated parties. Export-control list: a licence or a denial order. Your own list: a house rule.</dd></dl></section>
</div>
<p class="keys small"><label><input type="checkbox" id="keys" checked> Keyboard:</label> <kbd>j</kbd> next alert, <kbd>k</kbd> the one before, <kbd>Enter</kbd> open or close, <kbd>/</kbd> search, <kbd>Esc</kbd> clear the search.</p></section>
`;
}

function listsHtml(summary: RunSummary): Html {
  if (summary.lists.length === 0) return NOTHING;
  // Where each record is judged by its own day, a list has no age of its own.
  const hasAges = summary.lists.some(({ ageDays }) => ageDays !== null);
  const rows = summary.lists.map((list) => {
    const state =
      list.version === null ? 'missing: no version in force' : list.stale === true ? 'stale' : 'in use';
    return html`<tr><th scope="row">${list.title}${list.notice === undefined ? NOTHING : html`<span class="line small">${value(list.notice)}</span>`}</th><td>${value(list.version ?? 'none')}</td><td class="num">${list.effective ?? '–'}</td>${hasAges ? html`<td class="num">${list.ageDays === null ? '–' : counted(list.ageDays, 'day')}</td>` : NOTHING}<td class="num">${countOf(list.entries)}</td><td>${list.version === null || list.stale === true ? html`<strong>${state}</strong>` : state}</td></tr>`;
  });
  return html`<section class="panel"><h2>Lists</h2><div class="scroll"><table><thead><tr><th scope="col">List</th><th scope="col">Version</th><th scope="col" class="num">In force from</th>${hasAges ? html`<th scope="col" class="num">Age</th>` : NOTHING}<th scope="col" class="num">Entries</th><th scope="col">State</th></tr></thead><tbody>${rows}</tbody></table></div></section>
`;
}

function flagsHtml(summary: RunSummary): Html {
  if (summary.flags.length === 0) return NOTHING;
  const rows = summary.flags.map(
    (count) =>
      html`<tr><th scope="row">${count.title}</th><td class="num">${countOf(count.hit)}</td><td class="num">${countOf(count.clear)}</td><td class="num">${countOf(count.notTestable)}</td><td class="num">${count.failed > 0 ? html`<strong>${countOf(count.failed)}</strong>` : '0'}</td></tr>`,
  );
  return html`<details class="panel fold"><summary><h2>Checks over all records</h2></summary><div class="scroll"><table><thead><tr><th scope="col">Flag</th><th scope="col" class="num">Raised</th><th scope="col" class="num">Clear</th><th scope="col" class="num">Not testable</th><th scope="col" class="num">Failed</th></tr></thead><tbody>${rows}</tbody></table></div></details>
`;
}

function inputsHtml(summary: RunSummary): Html {
  const rows = summary.inputs.map((input) => {
    const mapped = input.columnsMapped.map(({ header, column }) =>
      header === column ? header : `${header} → ${column}`,
    );
    return html`<tr><th scope="row"><bdi>${input.file}</bdi>${input.sheet === undefined ? '' : html`, sheet <bdi>${input.sheet}</bdi>`}</th><td class="num">${countOf(input.records)}</td><td>${value(mapped.join(', '))}</td><td>${input.columnsKept.length === 0 ? 'none' : value(input.columnsKept.join(', '))}</td></tr>`;
  });
  return html`<details class="panel fold"><summary><h2>Files read</h2></summary><div class="scroll"><table class="stack"><thead><tr><th scope="col">File</th><th scope="col" class="num">Records</th><th scope="col">Columns understood</th><th scope="col">Columns kept as written</th></tr></thead><tbody>${rows}</tbody></table></div></details>
`;
}
