/** What was loaded of one kind: from which file, and in which edition. */
export interface LoadedTable<Row> {
  /** `HS 2022`, or the name and day that the user gave. */
  readonly edition: string;
  readonly file: string;
  readonly rows: readonly Row[];
}

/** A code of a nomenclature and its text. */
export interface NomenclatureRow {
  readonly code: string;
  readonly text: string;
}

/** Words and the code that they were classified under: a published index, or the user's own history. */
export interface ClassifiedRow {
  readonly text: string;
  readonly code: string;
}

/** A code of a table such as Supplement No. 7 to part 746 of the EAR. */
export interface ControlledCodeRow {
  readonly code: string;
  readonly description: string;
  /** First day; absent: since ever. */
  readonly from?: string;
}

export interface EccnRow {
  readonly eccn: string;
  readonly description: string;
}

/** What was paid for goods of a code on a lane, per kilogram, in one currency. */
export interface PriceRow {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly valuePerKg: number;
  readonly currency: string;
}

/** How far the industry of a country goes, 1 (little) to 5; as the user's table has it. */
export interface TechnologyRow {
  readonly country: string;
  readonly level: number;
}

/** A firm and its line of business, as the user's table has it. */
export interface BusinessRow {
  readonly party: string;
  readonly business: string;
  /** Chapters, headings or subheadings that fit it; empty: read from the words of its business. */
  readonly codes: readonly string[];
}

/** Everything about goods that a user has loaded. */
export interface GoodsData {
  readonly nomenclatures: readonly LoadedTable<NomenclatureRow>[];
  readonly references?: LoadedTable<ClassifiedRow>;
  readonly history?: LoadedTable<ClassifiedRow>;
  readonly supp7?: LoadedTable<ControlledCodeRow>;
  readonly eccn?: LoadedTable<EccnRow>;
  readonly prices?: LoadedTable<PriceRow>;
  readonly technology?: LoadedTable<TechnologyRow>;
  readonly businesses?: LoadedTable<BusinessRow>;
}

export const NO_GOODS_DATA: GoodsData = { nomenclatures: [] };
