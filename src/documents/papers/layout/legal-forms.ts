/** Forms of firms as they stand behind a name, or before it in some languages; a pattern without borders. */
export const LEGAL_FORMS =
  '(?:ltd|limited|l\\.?l\\.?c|llp|inc|incorporated|corp|corporation|plc|p\\.l\\.c|company' +
  '|gmbh|mbh|ag|kg|ohg|e\\.k|se|ug' +
  '|s\\.?a|s\\.?a\\.?r\\.?l|s\\.?a\\.?s|s\\.?n\\.?c|sasu|eurl|s\\.?p\\.?a|s\\.?r\\.?l|s\\.?a\\.?p\\.?a|s\\.?a\\.?e|s\\.?a\\.?c|s\\.?a\\.? de c\\.?v|s\\.?l|s\\.?l\\.?u|ltda|lda|s\\.?c\\.?a|e\\.?i\\.?r\\.?l|s\\.?c' +
  '|b\\.?v|n\\.?v|v\\.?o\\.?f|oy|oyj|ab|a/s|aps|asa|hf|ehf|a\\.s|a\\.?ş|şti|t\\.?a\\.?ş' +
  '|jsc|pjsc|ojsc|cjsc|ooo|oao|zao|fze|fzco|fz-llc|fzc|w\\.?l\\.?l|q\\.?s\\.?c|b\\.?s\\.?c|k\\.?s\\.?c|m\\.?m\\.?c' +
  '|sdn\\.? bhd|bhd|pte|pty|pvt|tbk' +
  '|sia|uab|oü|d\\.?o\\.?o|d\\.?d|a\\.?d|e\\.?o\\.?o\\.?d|o\\.?o\\.?d|k\\.?d|kft|zrt|nyrt|bt|sp\\. ?z ?o\\. ?o|s\\.?k\\.?a|sp\\. ?j|s\\.?r\\.?o|spol\\. s r\\.? ?o|v\\.o\\.s|k\\.s' +
  '|α\\.?ε|α\\.?β\\.?ε\\.?ε|ε\\.?π\\.?ε|ι\\.?κ\\.?ε|ο\\.?ε|ε\\.?ε|e\\.?p\\.?e|a\\.?e|i\\.?k\\.?e' +
  '|ооо|оао|зао|ао|пао|ип|тоо|тов|тзов|прат|пат|ад|еоод|оод|дп|фоп|בע״מ|בע"מ)';

/** Firms of scripts that are written without blanks, or with the form inside of the name. */
export const EASTERN_FIRM =
  /公司|[厂廠]$|集团|集團|株式会社|有限会社|합자회사|주식회사|유한회사|\(주\)|㈜|(?:银行|銀行|은행)|ש[.]?מ|ش\.?م|ذ\.?م\.?م|شركة|مصنع|مؤسسة|شرکت|بنك|بانک/u;

export const HAS_LEGAL_FORM = new RegExp(`(?<![\\p{L}\\d])${LEGAL_FORMS}(?![\\p{L}\\d])`, 'iu');
export const LEGAL_FORM_AT_END = new RegExp(`(?<![\\p{L}\\d])${LEGAL_FORMS}\\.?$`, 'iu');
