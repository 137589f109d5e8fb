import type { DifferenceSubject, PaperDifference } from '../../model/paper-differences.ts';

/** What comparing needs from rooms that readers do not know. */
export interface Sameness {
  /** 0 to 1: how sure two written names are names of one party. */
  names(first: string, second: string): number;
  /** True for the name of a carrier's agent or forwarder, who stands in for others on transport documents. */
  isForwarder(name: string): boolean;
  /** True for a name with a legal form or a word for a business: no person, no site, no line of an address. */
  isFirm(name: string): boolean;
  /** True when two descriptions surely stand for goods of different chapters, in whatever languages they are. */
  areOtherGoods(first: string, second: string): boolean;
  /** Country of a place or port in words; `undefined` when it is not known. */
  countryOf(place: string): string | undefined;
}

/** Where the results of comparing go: every pair is counted, and only pairs that differ are kept. */
export class Comparison {
  readonly differences: PaperDifference[] = [];
  readonly compared: Partial<Record<DifferenceSubject, number>> = {};

  count(subject: DifferenceSubject): void {
    this.compared[subject] = (this.compared[subject] ?? 0) + 1;
  }

  add(difference: PaperDifference): void {
    this.differences.push(difference);
  }
}
