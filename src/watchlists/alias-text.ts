/** A bracket that holds a name in another script: some letter of it is not Latin (`金铁三`, `EFCO平壌支社`). */
const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u;

/** A bracket that holds an abbreviation: capitals and digits, hardly anything else. */
const SHORT_FORM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&./-]{2,12}$/u;

/** Names that publishers put into one field, and what stands in brackets behind them. */
export interface AliasText {
  readonly names: readonly string[];
  /** Abbreviations: `PINSTECH`. */
  readonly shortForms: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Splits an alias field that holds several names (`Name; Name`, `a) Name b) Name`) and takes out brackets: a
 * bracket in another script is a name of its own, one in capitals an abbreviation, any other a note.
 *
 * @example
 * readAliasText('Jin Tiesan (金铁三)'); // { names: ['Jin Tiesan', '金铁三'], shortForms: [], notes: [] }
 */
export function readAliasText(text: string): AliasText {
  const names: string[] = [];
  const shortForms: string[] = [];
  const notes: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').split(/;\s*|(?:^|\s)\(?[a-z]\)\s/)) {
    const bracket = /^(.*?)\s*[（(]([^()（）]+)[)）]\s*$/.exec(part.trim());
    if (!bracket || bracket[1] === '') {
      names.push(part.trim());
      continue;
    }
    names.push(bracket[1]!);
    if (OTHER_SCRIPT.test(bracket[2]!)) names.push(bracket[2]!.trim());
    else if (SHORT_FORM.test(bracket[2]!.trim())) shortForms.push(bracket[2]!.trim());
    else notes.push(part.trim());
  }
  return { names: names.filter((name) => name !== ''), shortForms, notes };
}
