import type { AlertForReport } from './alert-facts.ts';
import { compareGravity } from './findings-by-weight.ts';
import { alertCardHtml, type CardContext } from './report-page/alert-card.ts';
import { html, NOTHING, trustedHtml } from './report-page/html.ts';
import { pageFootHtml } from './report-page/page-foot.ts';
import { controlsHtml, documentHeadHtml, runHeadHtml } from './report-page/page-head.ts';
import { REPORT_SCRIPT } from './report-page/script.ts';
import { alertCount, type RunSummary } from './run-summary.ts';
import { counted } from './visible-text.ts';

export type { AlertForReport } from './alert-facts.ts';

/** Everything that `report.html` shows. */
export interface ReportInput {
  readonly summary: RunSummary;
  /** In any order; the page shows the gravest first. */
  readonly alerts: readonly AlertForReport[];
  /** Alerts of the run that are not among `alerts`; the page says how many. */
  readonly omittedAlerts: number;
  /** When the report was written, as it shall be shown; absent for reports that must not differ between runs. */
  readonly generatedAt?: string;
}

/**
 * Alerts whose findings stand on the page as ordinary HTML, readable without a script. The bodies of those after them
 * are kept as text until they are opened, so that a browser can hold thousands of alerts.
 */
const ALERTS_IN_PLAIN_HTML = 100;

/** `report.html` in one string; for thousands of alerts write {@link reportParts} to a stream instead. */
export function reportHtml(input: ReportInput): string {
  return [...reportParts(input)].join('');
}

/** The same page in parts, an alert each: one file that needs no network and runs from disk. */
export function* reportParts(input: ReportInput): Generator<string> {
  const { summary, omittedAlerts } = input;
  const alerts = input.alerts.toSorted((a, b) => compareGravity(a.assessment, b.assessment));
  const context: CardContext = {
    lists: new Map(summary.lists.map((list) => [list.id, list.title])),
    flagTitles: new Map(summary.flags.map((count) => [count.flag, count.title])),
  };
  yield documentHeadHtml(summary).text;
  yield html`<body>
<a class="skip" href="#alerts">Go to the alerts</a>
${runHeadHtml(summary, input.generatedAt, omittedAlerts)}<main>
${controlsHtml(summary)}<div class="wrap">
<div class="alerts-head"><h2>Alerts</h2><a class="small" href="#guide">How to read an alert</a><p class="muted num" id="shown" role="status">${counted(alerts.length, 'alert')}${omittedAlerts > 0 ? ` of ${alertCount(summary)}` : ''}</p></div>
${alerts.length > ALERTS_IN_PLAIN_HTML ? html`<noscript><p class="notice">Scripts are off: the findings of the first ${ALERTS_IN_PLAIN_HTML} alerts can be opened here; those of the others are in assessments.jsonl.</p></noscript>` : NOTHING}
${alerts.length === 0 ? html`<p class="none">No consignment came out above clear. Checks that could not be made are counted under “Checks over all records”.</p>` : NOTHING}
<div id="alerts">
`.text;
  for (const [index, alert] of alerts.entries()) {
    yield alertCardHtml(alert, index + 1, index >= ALERTS_IN_PLAIN_HTML, context).text;
  }
  yield html`</div>
<p class="none" id="none" hidden>No alert fits the search and the filters. “Show all” takes them away.</p>
${pageFootHtml(summary)}</div></main>
<script>${trustedHtml(REPORT_SCRIPT)}</script>
</body>
</html>
`.text;
}
