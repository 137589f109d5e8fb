import type { ClaimShown } from '../../model/finding.ts';
import { type Html, html, NOTHING, value } from './html.ts';

/** A claim and what stands against it, side by side and with the same weight on the page. */
export function claimSidesHtml(claim: ClaimShown): Html {
  return html`<article class="hit-entry claim">
<header class="hit-head"><p class="hit-title"><span class="basis basis-reported">Reported</span> <strong>${value(claim.publisher)}</strong>, ${claim.publishedOn}</p>
<p class="muted">Subject of a report; a report has no legal effect.${claim.refuted ? ' An analyst graded it as refuted.' : ''}</p></header>
<div class="sides">
<section class="side"><h6>Asserted</h6>
<p class="side-name">${value(claim.speaker)}</p>
<blockquote>${value(claim.sentence)}</blockquote>
<dl class="facts">${factHtml('Chain', claim.chain.join(' › '))}${factHtml('Source', claim.sourceGrade ?? 'not graded')}${factHtml('Information', claim.informationGrade ?? 'not graded')}${factHtml('Sources', claim.independentSources === 1 ? 'one primary source' : `${claim.independentSources} primary sources`)}</dl></section>
<section class="side"><h6>Denied or doubted</h6>
${claim.against.length === 0 ? html`<p class="muted">The ledger holds no denial and no doubt.</p>` : claim.against.map(againstHtml)}</section>
</div>
${claim.agreements.length === 0 ? NOTHING : html`<p class="muted">The papers agree with the claim on: ${claim.agreements.map(({ on, claimed, written }, index) => html`${index > 0 ? '; ' : ''}${on} (claim: <bdi>“${claimed}”</bdi>; papers: <bdi>“${written}”</bdi>)`)}</p>`}
</article>`;
}

function againstHtml({
  speaker,
  stance,
  sentence,
  publisher,
  publishedOn,
}: ClaimShown['against'][number]): Html {
  return html`<p class="side-name">${value(speaker)} <span class="tag">${stance === 'denies' ? 'denies' : 'doubts'}</span></p>
<blockquote>${value(sentence)}</blockquote>
<p class="muted">${value(publisher)}, ${publishedOn}</p>`;
}

function factHtml(label: string, text: string): Html {
  return html`<div><dt>${label}</dt><dd>${value(text)}</dd></div>`;
}
