import type { Alignment } from './alignment.ts';
import type { AnalysedName, Token } from './analysed-name.ts';
import { conceptName } from './lexicon.ts';
import { SIMILARITY, UNMATCHED } from './policy.ts';

/** What is unmatched of two names, and what kinds of parts it is. */
export interface OpenParts {
  /** Weight of what is unmatched on both sides, each by its share. */
  cost: number;
  /** The part of it that is no mere form: without legal forms, small words, titles and addresses. */
  substance: number;
  /** The part of it that is legal forms. */
  formCost: number;
  queryForm: boolean;
  entryForm: boolean;
  queryOwnName: boolean;
  entryOwnName: boolean;
  queryGeneric: boolean;
  entryGeneric: boolean;
  queryNumber: boolean;
  queryInitial: boolean;
  entryInitial: boolean;
  entryNumber: boolean;
}

/** Weighs what is unmatched, and says what it is. */
export function openPartsOf(alignment: Alignment): OpenParts {
  const { query, entry, freeQuery, freeEntry, pairs } = alignment;
  const isPerson = query.family === 'person';
  const isLongPerson = isPerson && pairs.filter((pair) => pair.similarity > SIMILARITY.initial).length >= 2;
  const open: OpenParts = {
    cost: 0,
    substance: 0,
    formCost: 0,
    queryForm: false,
    entryForm: false,
    queryOwnName: false,
    entryOwnName: false,
    queryGeneric: false,
    entryGeneric: false,
    queryNumber: false,
    queryInitial: false,
    entryInitial: false,
    entryNumber: false,
  };
  // Where the entry goes on with another name, the last word of the papers is that other word, not the rest of a field.
  const mayBeCut =
    query.truncation !== 'none' && !entry.tokens.some((token, i) => freeEntry[i] && isOwnName(token));
  for (let i = 0; i < freeQuery.length; i++) {
    if (!freeQuery[i]) continue;
    const token = query.tokens[i]!;
    const isCut = mayBeCut && i === freeQuery.length - 1;
    addCost(open, token, queryShare(query, isCut, isLongPerson));
    if (isCut && query.truncation === 'likely') continue;
    if (tellsForm(token)) open.queryForm = true;
    if (isOwnName(token)) open.queryOwnName = true;
    else if (isGeneric(token)) open.queryGeneric = true;
    else if (token.kind === 'number') open.queryNumber = true;
    else if (token.kind === 'initial') open.queryInitial = true;
  }
  const tailFrom = truncatedTailStart(alignment);
  for (let i = 0; i < freeEntry.length; i++) {
    if (!freeEntry[i]) continue;
    const token = entry.tokens[i]!;
    const isCutOff = i >= tailFrom;
    addCost(open, token, isCutOff ? UNMATCHED.entryBehindTruncation : entryShare(token, isLongPerson));
    if (isCutOff) continue;
    if (tellsForm(token)) open.entryForm = true;
    if (isOwnName(token)) open.entryOwnName = true;
    else if (isGeneric(token)) open.entryGeneric = true;
    else if (token.kind === 'number') open.entryNumber = true;
    else if (token.kind === 'initial') open.entryInitial = true;
  }
  // A form that one side leaves out says nothing; two forms that differ do.
  if (!open.queryForm || !open.entryForm) open.cost -= open.formCost * (1 - UNMATCHED.oneSidedLegalForm);
  return open;
}

function addCost(open: OpenParts, token: Token, share: number): void {
  const cost = token.weight * share;
  open.cost += cost;
  if (!isFormal(token)) open.substance += cost;
  if (token.kind === 'legal-form') open.formCost += cost;
}

function entryShare(token: Token, isLongPerson: boolean): number {
  if (isLongPerson) return UNMATCHED.entryPersonMiddle;
  return token.kind === 'place' ? UNMATCHED.entryPlace : UNMATCHED.entry;
}

function queryShare(query: AnalysedName, isCut: boolean, isMiddleName: boolean): number {
  if (isCut) return query.truncation === 'likely' ? UNMATCHED.queryCutOff : UNMATCHED.queryMayBeCutOff;
  return isMiddleName ? UNMATCHED.queryPersonMiddle : UNMATCHED.query;
}

/** A coined or family name, or a word such as Star: what tells parties apart. */
export function isOwnName(token: Token): boolean {
  return (token.kind === 'name' || token.kind === 'brand-word') && token.text.length > 1;
}

/** Parts that two writings of one name have or leave out at will. */
function isFormal({ kind }: Token): boolean {
  return kind === 'legal-form' || kind === 'particle' || kind === 'title' || kind === 'address';
}

// A "company" or "corporation" is said of any form.
const ANY_FORM: ReadonlySet<string> = new Set(
  ['company', 'corporation', 'incorporated', 'enterprise', 'firm'].map((form) => `business-word:${form}`),
);

function tellsForm({ kind, concept }: Token): boolean {
  return kind === 'legal-form' && concept >= 0 && !ANY_FORM.has(conceptName(concept) ?? '');
}

function isGeneric(token: Token): boolean {
  return token.kind === 'business-word' || token.kind === 'place';
}

/** First part of the entry that a field's end may have cut off the papers; `Infinity` when nothing was cut. */
function truncatedTailStart(alignment: Alignment): number {
  const { query, entry, freeQuery, pairs } = alignment;
  if (query.truncation === 'none' || entry.lengthCharacters <= query.lengthCharacters)
    return Number.POSITIVE_INFINITY;
  const everythingMet = freeQuery.every((free, i) => !free || query.tokens[i]!.weight < 0.1);
  const beginsTheSame = pairs.some((pair) => pair.query.includes(0) && pair.entry.includes(0));
  if (!everythingMet || !beginsTheSame) return Number.POSITIVE_INFINITY;
  return Math.max(...pairs.flatMap((pair) => pair.entry)) + 1;
}
