import type { ReportLanguage } from '../../model/report.ts';

/** Small words that stand in nearly every text of the language and rarely in the others. */
const FUNCTION_WORDS: Readonly<Record<'en' | 'de', RegExp>> = {
  en: /\b(?:the|of|and|that|was|were|has|have|said|with|from|which|its)\b/gi,
  de: /\b(?:der|die|das|und|nicht|eine?|einen|wurde[n]?|von|mit|auf|dass|sich|dem|den)\b/gi,
};

/** The language of a text, from its letters and its small words; English where nothing speaks for another. */
export function detectLanguage(text: string): ReportLanguage {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin) {
    const ukrainian = text.match(/[іїєґ]/giu)?.length ?? 0;
    const russian = text.match(/[ыэъё]/giu)?.length ?? 0;
    return ukrainian > russian ? 'uk' : 'ru';
  }
  const count = (language: 'en' | 'de'): number => text.match(FUNCTION_WORDS[language])?.length ?? 0;
  return count('de') > count('en') ? 'de' : 'en';
}
