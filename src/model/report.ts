import type { CountryCode } from './consignment.ts';
import type { IsoDate } from './dates.ts';

/** Languages whose words of attribution we know. */
export const REPORT_LANGUAGES = ['en', 'de', 'ru', 'uk'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Where words stand in the text of a report: the original's hash, characters from (inclusive) to (exclusive), line from 1. */
export interface TextPlace {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Words as written, and where. */
export interface Quoted {
  readonly words: string;
  readonly place: TextPlace;
}

/** A report as it was obtained. */
export interface Report {
  /** First sixteen hexadecimal digits of the original's SHA-256. */
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string;
  readonly publisher: string;
  readonly date: IsoDate;
  readonly author?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language: ReportLanguage;
  /** In the user's words: "bought at the newsagent", "downloaded". */
  readonly obtainedHow?: string;
  /** Instant, ISO 8601 with zone. */
  readonly obtainedAt: string;
  /** SHA-256 of the text that places point into, as UTF-8. */
  readonly textSha256: string;
  /** True for the report of the demonstration, which is made up. */
  readonly fictional?: true;
}

export const STANCES = ['asserts', 'doubts', 'denies'] as const;
export type Stance = (typeof STANCES)[number];

export const SPEAKER_KINDS = [
  'outlet',
  'official',
  'government',
  'company',
  'expert',
  'person',
  'document',
  'unnamed',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** One link of the chain of attribution, outermost (nearest to the reader) first. */
export interface ChainLink {
  /** The name that it stands for: "the magazine" is "Der Spiegel" once that was named. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly stance: Stance;
  /** The words that attribute: "said", "according to", "citing". */
  readonly by: string;
  /** Absent where the link was not written in this sentence but carried on from an earlier one, or is the publisher. */
  readonly written?: Quoted;
  /** True when the link was carried on from an earlier sentence. */
  readonly carriedOn?: true;
}

/** What is said to be done. */
export const ACTIONS = [
  'supply',
  'ship',
  'divert',
  'falsify',
  'produce',
  'test',
  'buy',
  'pay',
  'train',
  'own',
  'release',
  'use',
  'support',
] as const;
export type Action = (typeof ACTIONS)[number];

/** How far it is said to have gone. A claim of intent is not a claim of deed. */
export const MODES = ['deed', 'agreement', 'intent', 'talks', 'considers', 'possibility'] as const;
export type Mode = (typeof MODES)[number];

export interface ClaimedAction extends Quoted {
  readonly action: Action;
  readonly mode: Mode;
  readonly negated: boolean;
}

export interface NamedParty extends Quoted {
  /** The fullest name that the report gives of it. */
  readonly name: string;
  readonly kind: SpeakerKind | 'organisation' | 'country';
}

export interface ClaimedQuantity extends Quoted {
  readonly value: number;
  readonly unit: string;
  /** "a month", "per year". */
  readonly per?: 'day' | 'week' | 'month' | 'year';
}

export interface ClaimedDate extends Quoted {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly relation: 'on' | 'by' | 'since' | 'until' | 'in' | 'before' | 'after';
  /** Whether it dates the saying or what is said. */
  readonly of: 'statement' | 'event';
}

export interface ClaimedPlace extends Quoted {
  readonly country?: CountryCode;
}

/** What a claim says, and who says it: proposed by rules or made by a person. */
export interface ClaimContent {
  readonly sentence: string;
  readonly place: TextPlace;
  /** The part of the sentence that is claimed, without its attribution. */
  readonly content: Quoted;
  /** Outermost first; the report's publisher stands only where the text names nobody. */
  readonly chain: readonly ChainLink[];
  /** Whose claim it is: the name of the innermost link that speaks. */
  readonly speaker: string;
  readonly stance: Stance;
  /** Names that the speaker cites: documents, other papers, unnamed sources. */
  readonly citing: readonly string[];
  readonly actions: readonly ClaimedAction[];
  readonly actor?: NamedParty;
  readonly recipient?: NamedParty;
  /** All organisations and persons of the content, actor and recipient among them. */
  readonly parties: readonly NamedParty[];
  readonly goods: readonly Quoted[];
  readonly models: readonly Quoted[];
  readonly quantities: readonly ClaimedQuantity[];
  readonly places: readonly ClaimedPlace[];
  readonly dates: readonly ClaimedDate[];
  readonly pretext?: Quoted;
  readonly hedges: readonly Quoted[];
}

export interface ProposedClaim extends ClaimContent {
  /** `REPORT:N`, counted in the order of the text. */
  readonly id: string;
  readonly reportId: string;
  readonly proposedBy: 'rules' | 'person' | 'language-model';
}

/** Admiralty grades: the source's reliability and the information's credibility are judged apart. */
export const SOURCE_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];
export const INFORMATION_GRADES = ['1', '2', '3', '4', '5', '6'] as const;
export type InformationGrade = (typeof INFORMATION_GRADES)[number];

/** Likelihood words of ICD 203 (2 January 2015), in their order. */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Grade {
  readonly source?: SourceGrade;
  readonly information?: InformationGrade;
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

export type ClaimState = 'proposed' | 'accepted' | 'rejected';

/** A claim as the ledger now holds it, with all grades ever given, oldest first. */
export interface LedgerClaim extends ProposedClaim {
  readonly state: ClaimState;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly reason?: string;
  /** How often it was edited; every earlier wording stays in the ledger. */
  readonly edits: number;
  readonly grades: readonly Grade[];
}

/** What a run of screening needs of an accepted claim: plain data, small, sent to every worker. */
export interface ReportedClaim {
  readonly claim: LedgerClaim;
  readonly publisher: string;
  readonly publishedOn: IsoDate;
  /** Claims of the same ledger that deny or doubt this one. */
  readonly against: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly speaker: string;
    readonly chain: readonly ChainLink[];
    readonly stance: Stance;
    readonly publisher: string;
    readonly publishedOn: IsoDate;
  }[];
  /** Distinct primary sources that assert it; repeats of one source count once. */
  readonly independentSources: number;
  /** True when a person graded the information 5 (improbable), or the likelihood below "roughly even chance". */
  readonly refuted: boolean;
  readonly fictional?: true;
}
