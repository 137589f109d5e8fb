import type { Consignment } from '../../model/consignment.ts';
import type { Evidence, HitFinding } from '../../model/finding.ts';
import { decibans, GROUP_WORDS, weightWords } from '../plain-words.ts';
import { checklistHtml } from './checklist-section.ts';
import { claimSidesHtml } from './claim-sides.ts';
import { entryHitHtml, type ListTitles } from './entry-hit.ts';
import { type Html, html, NOTHING, shortValue, value } from './html.ts';
import { placeHtml } from './place-text.ts';

/** Entries of one finding that are shown side by side; the others are named in a line. */
const ENTRIES_SHOWN = 5;

/** One finding that raised: what it says, on which facts, why it may be innocent, and what would clear it. */
export function findingHtml(finding: HitFinding, consignment: Consignment, lists: ListTitles): Html {
  const hits = finding.hits ?? [];
  return html`<section class="finding${finding.weight < 0 ? ' innocent' : ''}">
<header><h5>${finding.title}</h5>
<p class="weight">${finding.legalGround === undefined ? NOTHING : html`<span class="tag grounded">legal ground for the stop</span> `}<span class="tag">${GROUP_WORDS[finding.group]}</span> ${weightHtml(finding.weight)}</p></header>
<p class="sentence">${value(finding.sentence)}</p>
${checklistHtml(finding.expectations)}
${finding.evidence.length > 0 ? evidenceHtml(finding.evidence, lists) : NOTHING}
${(finding.claims ?? []).map(claimSidesHtml)}
${hits.slice(0, ENTRIES_SHOWN).map((hit) => entryHitHtml(hit, consignment, lists))}
${hits.length > ENTRIES_SHOWN ? html`<p class="muted">Also: ${hits.slice(ENTRIES_SHOWN).map((hit, index) => html`${index > 0 ? '; ' : ''}${shortValue(hit.caption)} (${hit.entryId})`)}</p>` : NOTHING}
<div class="two">
${bulletsHtml('Innocent explanations', finding.innocent)}
${bulletsHtml('What would clear it', finding.wouldClear)}
</div>
<p class="source"><span class="muted">Source of the check:</span> ${finding.source}</p>
</section>`;
}

function weightHtml(weight: number): Html {
  return html`<strong>${weightWords(weight)}</strong> <span class="muted num">(${decibans(weight)})</span>`;
}

function bulletsHtml(title: string, sentences: readonly string[]): Html {
  if (sentences.length === 0) return NOTHING;
  return html`<section><h6>${title}</h6><ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul></section>`;
}

function evidenceHtml(evidence: readonly Evidence[], lists: ListTitles): Html {
  return html`<div class="scroll"><table class="evidence stack"><caption>Facts it rests on</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">As written</th><th scope="col">Where</th></tr></thead>
<tbody>${evidence.map((fact) => html`<tr><th scope="row">${fact.fact}</th><td>${value(fact.value)}</td><td class="where">${fact.place === undefined ? sourceHtml(fact.source, lists) : placeHtml(fact.place)}</td></tr>`)}</tbody></table></div>`;
}

/** A list by its title, as everywhere on the page; other sources as they are named. */
function sourceHtml(source: string | undefined, lists: ListTitles): Html {
  return value(source === undefined ? 'from lists and tables' : (lists.get(source) ?? source));
}
