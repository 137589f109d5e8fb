import type { Consignment, Journey, Party } from '../../model/consignment.ts';
import type { EntryHit, OwnershipLink, TokenMatch } from '../../model/finding.ts';
import { describePlace } from '../../model/problem.ts';
import { capitalised } from '../../model/words.ts';
import {
  BASIS_WORDS,
  countryWords,
  EFFECT_WORDS,
  matchWords,
  ROLE_WORDS,
  SCHEMA_WORDS,
  TOKEN_WORDS,
} from '../plain-words.ts';
import { type Html, html, NOTHING, shortValue, value } from './html.ts';

/** Titles of lists by source id, for the reader. */
export type ListTitles = ReadonlyMap<string, string>;

/** One entry beside the party that it may be: names word by word, then the other facts of both sides. */
export function entryHitHtml(hit: EntryHit, consignment: Consignment, lists: ListTitles): Html {
  const basis = BASIS_WORDS[hit.basis];
  return html`<article class="hit-entry">
<header class="hit-head">
<p class="hit-title"><span class="basis basis-${hit.basis}">${basis.title}</span> <strong>${value(hit.caption)}</strong>${hit.fictional ? html` <span class="tag">fictional entry</span>` : NOTHING}</p>
<p class="muted">${basis.meaning}${hit.effect === undefined ? '' : ` Effect: ${EFFECT_WORDS[hit.effect]}.`}</p>
<dl class="inline-facts">
<div><dt>List</dt><dd>${lists.get(hit.source) ?? hit.source}</dd></div>
${hit.programmes.length > 0 ? html`<div><dt>Programme</dt><dd>${value(hit.programmes.join(', '))}</dd></div>` : NOTHING}
<div><dt>Listed on</dt><dd>${hit.listedOn ?? 'not given by the list'}</dd></div>
<div><dt>Entry</dt><dd class="code">${shortValue(hit.entryId)}</dd></div>
<div><dt>Name match</dt><dd>${matchWords(hit.score)}</dd></div>
</dl>
</header>
<p>${value(asSentence(hit.explanation))}</p>
${ownershipHtml(hit)}
${sidesHtml(hit, paperFacts(hit, consignment))}
</article>`;
}

/** What the papers say of the party, or of the ship, that the entry may be. */
function paperFacts(hit: EntryHit, consignment: Consignment): LabelledFact[] {
  if (hit.role === 'vessel') return vesselFacts(consignment.journey);
  if (hit.role === 'aircraft') return aircraftFacts(consignment.journey);
  const inRole = consignment.parties.filter((party) => party.role === hit.role);
  const named = inRole.find(
    (party) => party.name?.asWritten === hit.partyName || party.name?.value === hit.partyName,
  );
  return [
    { label: 'Role', values: [ROLE_WORDS[hit.role]] },
    ...(named === undefined ? [] : partyFacts(named)),
  ];
}

function vesselFacts({ vesselName, vesselImo }: Journey): LabelledFact[] {
  const facts: LabelledFact[] = [{ label: 'Role', values: ['Vessel of the journey'] }];
  if (vesselName !== undefined) facts.push({ label: 'Read from', values: [describePlace(vesselName.place)] });
  if (vesselImo !== undefined) facts.push({ label: 'IMO number', values: [vesselImo.asWritten] });
  return facts;
}

function aircraftFacts({ flight }: Journey): LabelledFact[] {
  const facts: LabelledFact[] = [{ label: 'Role', values: ['Aircraft of the journey'] }];
  if (flight !== undefined) facts.push({ label: 'Read from', values: [describePlace(flight.place)] });
  return facts;
}

function sidesHtml(hit: EntryHit, facts: readonly LabelledFact[]): Html {
  return html`<div class="sides">
<section class="side"><h6>In the papers</h6>
<p class="side-name">${value(hit.partyName)}</p>
<dl class="facts">${facts.map(factHtml)}</dl></section>
<section class="side"><h6>On the list</h6>
<p class="side-name">${value(hit.entryName)}</p>
<dl class="facts">${[{ label: 'Kind', values: [SCHEMA_WORDS[hit.schema]] }, ...hit.entryFacts.map(readably)].map(factHtml)}</dl></section>
</div>
${hit.tokens.length > 0 ? tokensHtml(hit.tokens) : NOTHING}
${hit.adjustments.length > 0 ? html`<p class="adjustments"><span class="muted">Besides the name:</span> ${hit.adjustments.map((adjustment) => html`<span class="tag">${value(adjustment.what)} <span class="num">${signed(adjustment.change)}</span></span> `)}</p>` : NOTHING}`;
}

interface LabelledFact {
  readonly label: string;
  readonly values: readonly string[];
}

function partyFacts(party: Party): LabelledFact[] {
  const facts: LabelledFact[] = [];
  const country = party.country ?? party.unreadCountry;
  if (party.name !== undefined) facts.push({ label: 'Read from', values: [describePlace(party.name.place)] });
  if (country !== undefined) {
    facts.push({
      label: 'Country',
      values: [party.country ? countryWords(party.country.value) : country.asWritten],
    });
  }
  if (party.address !== undefined) facts.push({ label: 'Address', values: [party.address.asWritten] });
  if (party.identifiers.length > 0) {
    facts.push({ label: 'Identifiers', values: party.identifiers.map((id) => id.asWritten) });
  }
  if (party.email !== undefined) facts.push({ label: 'E-mail', values: [party.email.asWritten] });
  if (party.phone !== undefined) facts.push({ label: 'Phone', values: [party.phone.asWritten] });
  if (party.foundedOn !== undefined) facts.push({ label: 'Founded', values: [party.foundedOn.value] });
  return facts;
}

function factHtml(fact: LabelledFact): Html {
  const shown = fact.values
    .slice(0, FACT_VALUES_SHOWN)
    .map((text) => html`<span class="line">${value(text)}</span>`);
  const more = fact.values.length - FACT_VALUES_SHOWN;
  return html`<div><dt>${fact.label}</dt><dd>${shown}${more > 0 ? html`<span class="line muted">and ${more} more on the list</span>` : NOTHING}</dd></div>`;
}

/** The list's own facts in the words of the papers' side: `Country: Kazakhstan (KZ)` meets `country: KZ`. */
function readably({ label, values }: LabelledFact): LabelledFact {
  return { label: capitalised(label), values: label === 'country' ? values.map(countryWords) : values };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? capitalised(text) : `${capitalised(text)}.`;
}

/** Entries with hundreds of addresses exist; the first ones tell enough beside the party. */
const FACT_VALUES_SHOWN = 8;

function tokensHtml(tokens: readonly TokenMatch[]): Html {
  return html`<div class="scroll"><table class="tokens"><caption>Word by word</caption>
<thead><tr><th scope="col">In the papers</th><th scope="col">On the list</th><th scope="col">How they meet</th></tr></thead>
<tbody>${tokens.map((token) => html`<tr class="token-${token.rule}"><td>${token.query === undefined ? NO_WORD : shortValue(token.query)}</td><td>${token.entry === undefined ? NO_WORD : shortValue(token.entry)}</td><td>${tokenWords(token)}</td></tr>`)}</tbody></table></div>`;
}

const NO_WORD = html`<span class="muted" aria-label="no word">–</span>`;

function tokenWords(token: TokenMatch): string {
  const alike =
    token.similarity > 0 && token.similarity < 1 ? `, ${Math.round(token.similarity * 100)}% alike` : '';
  return `${TOKEN_WORDS[token.rule]}${alike}`;
}

/** Each chain from the designated owner down to the party, one step further in for each link. */
function ownershipHtml(hit: EntryHit): Html {
  if (hit.ownership === undefined) return NOTHING;
  const { percent, chains } = hit.ownership;
  return html`<section class="ownership"><h6>Ownership: ${percentWords(percent)} counted in all, ${chains.length === 1 ? 'one chain' : `${chains.length} chains`}</h6>
${chains.map((chain) => html`<ul class="chain"><li><strong>${value(chain[0]?.owner ?? '')}</strong>${linksHtml(chain)}</li></ul>`)}</section>`;
}

function linksHtml(chain: readonly OwnershipLink[]): Html {
  const [link, ...rest] = chain;
  if (link === undefined) return NOTHING;
  const read = `${link.source}${link.asOf === undefined ? '' : `, as of ${link.asOf}`}`;
  return html`<ul><li><span class="muted">owns</span> <span class="num">${percentWords(link.percent)}</span> <span class="muted">of</span> <strong>${value(link.owned)}</strong> <span class="muted small">(${read})</span>${linksHtml(rest)}</li></ul>`;
}

function percentWords(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}

function signed(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(2)}`;
}
