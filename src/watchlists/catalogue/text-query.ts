import { TEXT_QUERY_CLAUSES, TEXT_QUERY_DEPTH } from '../../model/limits.ts';

/** What a text query asks for. */
export type QueryNode =
  | { readonly kind: 'word'; readonly text: string; readonly isPrefix: boolean; readonly isFuzzy: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'field'; readonly field: string; readonly node: QueryNode }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] };

/** A query that cannot be understood: says what, so that it can be mended. */
export class TextQueryError extends Error {
  override readonly name = 'TextQueryError';
}

export interface TextQueryOptions {
  /** Every word may be spelt nearly so. */
  readonly isFuzzy: boolean;
  /** For boxes that people type into: nothing is an error, signs without meaning are passed over. */
  readonly isSimple: boolean;
}

type Token =
  | { readonly kind: 'word' | 'phrase' | 'field'; readonly text: string }
  | { readonly kind: '(' | ')' | 'and' | 'or' | 'not' };

const TOKENS =
  /\s+|"([^"]*)"|([\p{L}\p{N}_.]+):(?=[^\s:])|(\(|\))|(&&|\|\||\||AND\b|OR\b|NOT\b)|([+\-!])(?=\S)|([^\s()"|&]+)|(.)/gsu;
/** Signs that begin expressions which this search has not: regular expressions, ranges. */
const UNSUPPORTED = /^[/[\]{}<>]|\/|^[~^*?:]+$/;

/**
 * Reads the query language that people know from search engines: words (all must be there), `"phrases"`, `AND`, `OR`,
 * `NOT`, `-word`, parentheses, `beginn*`, `nearly~`, `field:value`. Nothing at all is `undefined`: everything.
 * Throws `TextQueryError`.
 */
export function parseTextQuery(text: string, options: TextQueryOptions): QueryNode | undefined {
  const tokens = tokensOf(text, options);
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const or = (depth: number): QueryNode | undefined => {
    if (depth > TEXT_QUERY_DEPTH)
      throw new TextQueryError(`parentheses are nested deeper than ${TEXT_QUERY_DEPTH}`);
    const nodes = [and(depth)];
    while (peek()?.kind === 'or') {
      at++;
      nodes.push(and(depth));
    }
    if (nodes.length > 1 && nodes.includes(undefined) && !options.isSimple)
      throw new TextQueryError('an operator has nothing to work on');
    return together('or', nodes);
  };
  const and = (depth: number): QueryNode | undefined => {
    const nodes: (QueryNode | undefined)[] = [];
    for (let token = peek(); token && token.kind !== ')' && token.kind !== 'or'; token = peek()) {
      if (token.kind === 'and') at++;
      else nodes.push(unary(depth));
    }
    return together('and', nodes);
  };
  const unary = (depth: number): QueryNode | undefined => {
    let isNegated = false;
    while (peek()?.kind === 'not') {
      at++;
      isNegated = !isNegated;
    }
    const node = primary(depth);
    return node && isNegated ? { kind: 'not', node } : node;
  };
  const primary = (depth: number): QueryNode | undefined => {
    const token = tokens[at];
    if (!token || token.kind === ')' || token.kind === 'or' || token.kind === 'and') {
      if (options.isSimple) return undefined;
      throw new TextQueryError('an operator has nothing to work on');
    }
    at++;
    if (token.kind === '(') {
      const node = or(depth + 1);
      if (peek()?.kind === ')') at++;
      else if (!options.isSimple) throw new TextQueryError('a parenthesis is not closed');
      return node;
    }
    if (token.kind === 'field') {
      const node = primary(depth);
      return node && { kind: 'field', field: token.text, node };
    }
    if (token.kind === 'phrase') return { kind: 'phrase', text: token.text };
    return token.kind === 'word' ? wordNode(token.text, options) : undefined;
  };
  let node = or(0);
  // Simple queries may have parentheses that close nothing.
  while (options.isSimple && at < tokens.length) {
    at++;
    node = together('and', [node, or(0)]);
  }
  if (at < tokens.length) throw new TextQueryError('a parenthesis closes nothing');
  return node;
}

function together(kind: 'and' | 'or', nodes: readonly (QueryNode | undefined)[]): QueryNode | undefined {
  const given = nodes.filter((node) => node !== undefined);
  return given.length > 1 ? { kind, nodes: given } : given[0];
}

function tokensOf(text: string, { isSimple }: TextQueryOptions): Token[] {
  const tokens: Token[] = [];
  for (const [, phrase, field, bracket, operator, sign, word, other] of text.matchAll(TOKENS)) {
    if (phrase !== undefined) {
      if (phrase.trim() !== '') tokens.push({ kind: 'phrase', text: phrase });
    } else if (field !== undefined) tokens.push({ kind: 'field', text: field });
    else if (bracket !== undefined) tokens.push({ kind: bracket === '(' ? '(' : ')' });
    else if (operator !== undefined) tokens.push({ kind: kindOf(operator) });
    else if (sign !== undefined) {
      if (sign !== '+') tokens.push({ kind: 'not' });
    } else if (word !== undefined) {
      if (UNSUPPORTED.test(word) && !isSimple)
        throw new TextQueryError(`"${word.slice(0, 40)}" is no word; use simple=true or quotation marks`);
      tokens.push({ kind: 'word', text: word });
    } else if (other !== undefined && !isSimple) throw new TextQueryError(`${other} is not closed`);
    if (tokens.length > TEXT_QUERY_CLAUSES)
      throw new TextQueryError(`the query has more than ${TEXT_QUERY_CLAUSES} parts`);
  }
  return tokens;
}

function kindOf(operator: string): 'and' | 'or' | 'not' {
  if (operator === 'NOT') return 'not';
  return operator === 'AND' || operator === '&&' ? 'and' : 'or';
}

/** `zal*`, `zakharof~`, `drone^2` (weights are passed over). */
function wordNode(text: string, { isFuzzy }: TextQueryOptions): QueryNode {
  const bare = text.replace(/\^[\d.]*$/, '');
  const fuzzy = /~\d*$/.test(bare);
  const word = bare.replace(/~\d*$/, '');
  return {
    kind: 'word',
    text: word.replace(/[*?]+$/, ''),
    isPrefix: /[*?]$/.test(word),
    isFuzzy: isFuzzy || fuzzy,
  };
}
