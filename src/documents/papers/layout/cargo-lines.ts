import type { PaperField } from '../paper-fields.ts';
import { PACKAGE_KINDS } from './package-words.ts';
import type { Segment } from './page-text.ts';

/** What a line of a description is besides words for goods. */
export interface CargoLine {
  readonly segment: Segment;
  readonly field: PaperField | null;
  readonly label: string;
}

/** A description: what the goods are, and the lines that say something else. */
export interface CargoText {
  readonly words: readonly Segment[];
  readonly besides: readonly CargoLine[];
}

/** `Marks and numbers; number and kind of packages; description of goods`: one column holds it all. */
const HOLDS_MARKS =
  /mark|zeichen|kennzeichen|nummern|marques|marcas|contrassegni|numer|знак|маркиров|marka|唛|记号|화인/iu;
const PACKAGES = new RegExp(
  String.raw`^\(?\d[\d.,]*\s*${PACKAGE_KINDS}\)?(?:\s*[:;,]|\s+(?:of|with|with|mit|z|s|со?)\b)?$`,
  'iu',
);
const POSITION = /^\d{1,3}[.)]$/;
const CONTAINER = /^[A-Z]{3}[UJZ]\s?\d{6}[-/ ]?\d\b/;
const SEAL = /^(?:seals?|plomb[ae]?|siegel|пломба|precinto)\s*(?:no|nr|n°|№)?[.:]?\s*[A-Z0-9/-]*\d/iu;
/** What carriers print into the box of the goods: who loaded, who pays, when it was on board. */
const CLAUSE =
  /^(?:(?:and\s+)?(?:shipper'?s?,?\s+load|said to (?:contain|weigh|be)|s\.?t\.?c\b|stc\b|freight\s+(?:prepaid|collect|payable|to be)|"?(?:clean\s+)?(?:shipped\s+)?on board|laden on board|shipped on board|fcl\s*\/\s*[fl]cl|cy\s*\/\s*cy|cfs\s*\/|door\s*\/|\d{1,2}\s*days?\s+free|free time|demurrage|detention|no sed\b|aes\b|itn\b|notify\b|as per\b|attached\b|dims?\b|dimensions?\b|vol(?:ume)?\b\s*\d|not stackable|do not stack|l\/c\b|letter of credit|documentary credit)|fracht\s+(?:bezahlt|vorausbezahlt)|(?:port|fret)\s+payé)/iu;
const CONTAINERS_OF = /^\d+\s*[x×]\s*(?:20|40|45)\s*['’]?\s*(?:ft|hc|hq|dc|dv|gp|ot|rf|fr|st|std|')?/iu;
const ONLY_MEASURE = /^\d[\d.,' ]*\s*(?:cbm|m3|m³|kgs?|кг|lbs?|mt|cft)\.?$/iu;
/** Marks are in capitals, and name a place, numbers of packages, or both: `ARGM / BAGHDAD / 1-4`. */
const MARKS = /^(?=[^\p{Ll}]*$)(?=.*(?:\/|\d\s*-\s*\d|NOS?\.|№)).{3,60}$/u;

/** `CONSOLIDATION AS PER` above `ATTACHED MANIFEST`: the line says on what the one above began. */
const GOES_ON =
  /(?<![\p{L}\d])(?:as per|per|of|and|for|with|to|in|&|und|mit|für|de|et|pour|con|per|di|y|para|e)$/iu;

/** Takes a description apart: lines that carriers and chambers print beside what the goods are. */
export function readCargoText(segments: readonly Segment[], head: string): CargoText {
  if (segments.length === 1 && !HOLDS_MARKS.test(head)) return { words: segments, besides: [] };
  const words: Segment[] = [];
  const besides: CargoLine[] = [];
  const holdsMarks = HOLDS_MARKS.test(head);
  for (const [index, segment] of segments.entries()) {
    const isOpen =
      words.length > 0 && words.at(-1) === segments[index - 1] && GOES_ON.test(words.at(-1)!.text);
    const mayBeMarks = holdsMarks && words.length === 0 && index < segments.length - 1;
    const found = isOpen ? undefined : lineOf(segment, mayBeMarks);
    if (found === undefined) words.push(segment);
    else if (found !== 'none') besides.push({ segment, ...found });
  }
  // Nothing but clauses: they are all that the paper says of the goods.
  return words.length === 0 ? { words: segments, besides: [] } : { words, besides };
}

function lineOf({ text }: Segment, mayBeMarks: boolean): Omit<CargoLine, 'segment'> | 'none' | undefined {
  if (POSITION.test(text)) return 'none';
  if (PACKAGES.test(text)) return { field: 'packages', label: 'packages' };
  if (CONTAINER.test(text) || SEAL.test(text) || CONTAINERS_OF.test(text))
    return { field: null, label: 'container' };
  if (ONLY_MEASURE.test(text)) return { field: null, label: 'measure' };
  if (CLAUSE.test(text)) return { field: 'notice', label: 'clause' };
  return mayBeMarks && MARKS.test(text) ? { field: 'marks', label: 'marks' } : undefined;
}
