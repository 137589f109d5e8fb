import type { Action, Mode, ReportLanguage, SpeakerKind, Stance } from '../../../model/report.ts';

/**
 * The words of one language. Every item is a fragment of a regular expression over lower-case letters: `say|says|said`,
 * `опроверг\p{L}*`. Fragments are matched as whole words, whatever their case.
 */
export interface Lexicon {
  readonly language: ReportLanguage;
  /** Verbs that attribute, by the stance that they give. */
  readonly say: Readonly<Record<Stance, string>>;
  /** Verbs of documents: the indictment *shows*. They attribute only with a document as subject. */
  readonly show: string;
  /** Said before the speaker: `according to`, `laut`, `по данным`. */
  readonly accordingTo: string;
  /** Said before what the speaker rests on: `citing`, `unter Berufung auf`, `со ссылкой на`. */
  readonly citing: string;
  /** Nouns that speak, by kind. */
  readonly nouns: Readonly<Partial<Record<SpeakerKind, string>>>;
  /** Pronouns that can be the subject of a verb of saying or doing. */
  readonly pronouns: string;
  /** Words that end the subject when they stand before it: conjunctions, adverbs of time. */
  readonly leading: string;
  /** A relative clause or aside between subject and verb. */
  readonly asides: string;
  /** Words of the content that turn a neutral saying into a denial or a doubt. */
  readonly denialInContent: string;
  readonly doubtInContent: string;
  /** Sentences that say that nothing was said. */
  readonly noComment: string;
  readonly actions: Readonly<Record<Action, string>>;
  /** Words before (in German also after) the verb that say how far it went. */
  readonly modes: Readonly<Partial<Record<Mode, string>>>;
  readonly negation: string;
  readonly hedges: string;
  readonly goods: string;
  /** Words that make an attributed sentence one of our subject even without a verb of dealing. */
  readonly subject: string;
  readonly companyNouns: string;
  /** Words that begin a pretext: what the goods are made to look like. */
  readonly pretext: string;
  /** Prepositions before a recipient. */
  readonly toWhom: string;
  /** Prepositions before a place. */
  readonly where: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly dateRelations: Readonly<Partial<Record<'by' | 'since' | 'until' | 'before' | 'after', string>>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly rates: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** Stems of country names and of their adjectives where inflection changes them: fragment to ISO code. */
  readonly countries: Readonly<Record<string, string>>;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
}

/** A fragment as whole words. `u` gives letters of every script, so `\b` will not do. */
export function words(fragment: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${fragment})(?![\\p{L}\\p{N}_])`, flags);
}

const compiled = new Map<string, RegExp>();

/** As `words`, made once for each fragment; for `test` and `matchAll` alike. */
export function known(fragment: string): RegExp {
  let pattern = compiled.get(fragment);
  if (!pattern) {
    pattern = words(fragment);
    compiled.set(fragment, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** True when a word of the fragment stands in the text. */
export function has(fragment: string, text: string): boolean {
  return fragment !== '' && known(fragment).test(text);
}
