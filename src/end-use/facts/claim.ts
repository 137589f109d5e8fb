import type { Consignment, Written } from '../../model/consignment.ts';
import type {
  ApprovedOrganisation,
  ExpectationResult,
  IssuerAnswer,
  OperatorFleet,
} from '../../model/end-use.ts';
import type { DocumentUse } from '../../model/facts.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Paper, ReleaseCertificate } from '../../model/paper.ts';
import type { PapersCompared } from '../../model/paper-differences.ts';
import { evidenceOf } from '../../model/words.ts';

/** A release certificate among the papers. */
export interface CertificatePaper {
  readonly paper: Paper;
  readonly certificate: ReleaseCertificate;
}

/** What a claim is tested on. */
export interface ClaimFacts {
  readonly consignment: Consignment;
  readonly certificates: readonly CertificatePaper[];
  readonly compared: PapersCompared | undefined;
  /** Other records or consignments that name this certificate for another consignee or day. */
  readonly otherUses: (number: string) => readonly DocumentUse[] | undefined;
  /** `undefined`: no register is loaded; an empty list: none of its organisations is called so. */
  readonly organisationsCalled: (name: string) => readonly ApprovedOrganisation[] | undefined;
  readonly fleetOf: (operator: string) => OperatorFleet | undefined;
  readonly hasFleets: boolean;
  readonly answerOf: (certificate: string) => IssuerAnswer | undefined;
  readonly isForwarder: (name: string) => boolean;
  readonly isBank: (name: string) => boolean;
}

export interface ExpectationAnswer {
  readonly result: ExpectationResult;
  /** Names the weight in the register where an expectation has several of one result. */
  readonly variant?: string;
  readonly sentence: string;
  readonly evidence?: readonly Evidence[];
}

/** One thing that a true claim would show, and one pure test of it. */
export interface Expectation {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  test(facts: ClaimFacts): ExpectationAnswer;
}

/** One end-use claim: what makes it, and what a true one shows. File name = id. */
export interface EndUseClaim {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** Where the papers make the claim; empty: they do not. */
  recognise(consignment: Consignment): readonly Evidence[];
  readonly expectations: readonly Expectation[];
}

export function defineEndUseClaim(claim: EndUseClaim): EndUseClaim {
  return claim;
}

export const supports = (sentence: string, ...evidence: readonly Evidence[]): ExpectationAnswer => ({
  result: 'supports',
  sentence,
  evidence,
});
export const contradicts = (sentence: string, ...evidence: readonly Evidence[]): ExpectationAnswer => ({
  result: 'contradicts',
  sentence,
  evidence,
});
export const missing = (sentence: string, ...evidence: readonly Evidence[]): ExpectationAnswer => ({
  result: 'missing',
  sentence,
  evidence,
});
export const notTestable = (sentence: string): ExpectationAnswer => ({ result: 'not-testable', sentence });

/** A value as evidence, where there is one. */
export function shown(fact: string, written: Written<unknown> | undefined): readonly Evidence[] {
  return written === undefined ? [] : [evidenceOf(fact, written)];
}

/** Every text in which the papers may say what the goods are for, each with its name. */
export function claimTexts({
  goods,
  statedEndUse,
  papers = [],
}: Consignment): readonly (readonly [string, Written<string>])[] {
  const texts: [string, Written<string>][] = [];
  if (statedEndUse) texts.push(['stated end use', statedEndUse]);
  for (const [index, item] of goods.entries())
    if (item.description) texts.push([`description of item ${index + 1}`, item.description]);
  for (const paper of papers) {
    if (paper.statedEndUse) texts.push([`stated end use (${paper.file})`, paper.statedEndUse]);
    for (const item of paper.goods)
      if (item.description) texts.push([`description (${paper.file})`, item.description]);
    for (const { field, text, place } of paper.facts)
      if (field === 'notice' || field === 'marks')
        texts.push([`${field} (${paper.file})`, { value: text, asWritten: text, place }]);
  }
  return texts;
}

/** The texts that match, each place once, at most a few: a reader needs to see that it is said, not how often. */
export function textsThatSay(consignment: Consignment, words: RegExp): readonly Evidence[] {
  const seen = new Set<string>();
  const found: Evidence[] = [];
  for (const [fact, written] of claimTexts(consignment)) {
    if (found.length >= MOST_SHOWN || !words.test(written.value) || seen.has(written.asWritten)) continue;
    seen.add(written.asWritten);
    found.push(evidenceOf(fact, written));
  }
  return found;
}

const MOST_SHOWN = 3;
