/** A name cell of the Consolidated Screening List, taken apart. */
export interface ScreeningListName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly notes: readonly string[];
}

const SUCCESSORS = /[;,]?\s+and any successor, sub-?unit, or subsidiary thereof\.?\s*$/i;
const NUMBERED_ALIASES = /,?\s*\(?a\.?k\.?a\.?,?\s+the following(?:\s+\S+)? aliases?:?\s*/i;
const ALSO_KNOWN =
  /[,;]?\s*[([]?\b(a\.?k\.?a\.?|f\.?k\.?a\.?|d\/b\/a|formerly known as|also known as)[,:]?\s+/i;

/**
 * Takes a name cell apart. The agencies write aliases into the name in several ways:
 *
 *     X Ltd., a.k.a. Y Ltd. · X (f.k.a., Y) · X [aka Y, Z] · X, a.k.a., the following two aliases: -Y; and -Z
 *     X and any successor, sub-unit, or subsidiary thereof
 */
export function readScreeningListName(cell: string): ScreeningListName {
  const notes: string[] = [];
  let text = cell.trim();
  const successors = SUCCESSORS.exec(text);
  if (successors) {
    notes.push(successors[0].replace(/^[;,\s]+/, ''));
    text = text.slice(0, successors.index);
  }
  const numbered = NUMBERED_ALIASES.exec(text);
  if (numbered) {
    const aliases = text.slice(numbered.index + numbered[0].length).split(/;\s*(?:and\s*)?/);
    return {
      name: text.slice(0, numbered.index).trim(),
      aliases: aliases.map(cleanAlias),
      formerNames: [],
      notes,
    };
  }
  const marked = ALSO_KNOWN.exec(text);
  if (!marked || marked.index === 0) return { name: text, aliases: [], formerNames: [], notes };
  const inBrackets = /[([]/.test(marked[0]);
  const rest = text.slice(marked.index + marked[0].length);
  const end = inBrackets ? rest.search(/[)\]]/) : -1;
  const other = cleanAlias(end < 0 ? rest : rest.slice(0, end));
  // What follows the bracket belongs to the name: "PEARL (A.K.A. NEI-CHIEN CHU) LI".
  const tail = end < 0 ? '' : rest.slice(end + 1).trim();
  const name = `${text.slice(0, marked.index)} ${tail}`.replace(/\s+/g, ' ').trim();
  const isFormer = /^f/i.test(marked[1]!);
  // A comma separates aliases in square brackets only; elsewhere it is part of a firm's name ("Co., Ltd.").
  const others = marked[0].includes('[') ? other.split(/,\s*/) : [other];
  return { name, aliases: isFormer ? [] : others, formerNames: isFormer ? others : [], notes };
}

function cleanAlias(text: string): string {
  return text.replace(/^[-–\s]+|[;,\s]+$/g, '').replace(/\s+/g, ' ');
}
