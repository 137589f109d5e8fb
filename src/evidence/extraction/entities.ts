import type { SpeakerKind } from '../../model/report.ts';
import { readCountry } from '../../text/countries.ts';
import { has, known, words } from './lexicon/lexicon.ts';
import type { ReportText, Span } from './report-text.ts';

export type EntityKind = SpeakerKind | 'organisation' | 'country';

/** Somebody whom the report names, with every place where the name stands. */
export interface Entity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly places: readonly Span[];
}

/** Gives the listed name that a stretch of text is, when it is one: injected, so that this room needs no list. */
export type KnownName = (text: string) => string | undefined;

const TOKEN = "\\p{Lu}[\\p{L}\\p{N}'’&]*(?:[.-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}'’]+)*\\.?";
const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TOKEN})(?:(?:,? (?:Inc|Ltd|LLC|LLP|GmbH|AG|JSC|Co)\\.?(?![\\p{L}]))|[ \\u00a0-](?:(?:of|the|for|de|del|di|la|el|von|van|zu|für|&)[ ]){0,2}(?:${TOKEN}|\\d+(?=[ ]\\p{Lu})))*`,
  'gu',
);
/** Names in quotation marks, as German and Cyrillic papers write them. */
const IN_MARKS = /[«»„“"]([^«»„“”"\n]{2,60})[«»“”"]/gu;
const FORM =
  /(?:^|[\s,])(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|PLC|plc|Corp|Corporation|Co|Company|GmbH|AG|KG|SE|OHG|JSC|PJSC|OJSC|CJSC|OOO|ZAO|OAO|PAO|AO|TOO|FZE|FZCO|FZ-LLC|DMCC|Pte|Pvt|Bhd|SIA|UAB|AS|ASA|AB|Oy|OÜ|SA|S\.A|SAS|SARL|SpA|S\.p\.A|Srl|BV|B\.V|NV|N\.V|ApS|A\/S|Sp\. z o\.o|s\.r\.o|d\.o\.o|Kft|EOOD|Kabushiki Kaisha|KK|ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ТОО)\.?$/u;
const BUSINESS_WORD =
  /(?:Technolog(?:y|ies)|Industr(?:y|ies)|Industrial|Trading|Freight|Shipping|Logistics|Electronics|Avionics|Aviation|Aerospace|Aero|Works|Components|Systems|Manufacturing|Engineering|Machinery|Bearings|Instruments|Precision|Optics|Semiconductors?|Motors|Chemicals?|Maritime|Marine|Holdings?|Group|Enterprises?|Solutions|Robotics|Dynamics|Airlines|Airways|Cargo|Forwarding|Metals|Steel|Bank|Imports?|Exports?|International|Supply|Services|Drones?|Labs?|Laboratories|Gyro|Pump|Radio|Nav|Antriebstechnik|Messtechnik|Электрон\p{L}*|Прибор\p{L}*)$/u;
const OUTLET_WORD =
  /(?:^|\s)(?:Post|Times|Gazette|Journal|Daily|Tribune|Herald|News|Review|Ledger|Examiner|Chronicle|Observer|Courier|Monitor|Telegraph|Bulletin|Dispatch|Wire|Standard|Mail|Globe|Star|Sun|Zeitung|Tagblatt|Kurier|Rundschau|Spiegel|Faro|Today|Weekly|Economist|Press|Insider|Register|Sentinel|Mirror|Guardian|Independent|Brief|Broadcasting|TV|Radio Free Europe)$/u;
/** Papers and agencies that are named without saying what they are. */
const KNOWN_OUTLETS = words(
  'reuters|associated press|ap|afp|agence france-presse|bloomberg|wall street journal|wsj|financial times|new york times|washington post|der spiegel|spiegel|die zeit|die welt|bild|süddeutsche zeitung|faz|frankfurter allgemeine zeitung|cnn|bbc|nbc(?: news)?|abc news|cbs(?: news)?|fox news|axios|politico|le monde|le figaro|el país|kyiv independent|ukrainska pravda|українська правда|meduza|медуза|the insider|bellingcat|tass|тасс|ria novosti|риа новости|interfax|интерфакс|xinhua|global times|nikkei(?: asia)?|kyodo|yonhap|deutsche welle|dw|zdf|ard|dpa|rfe/rl|radio free europe|the guardian|the times|the economist|al jazeera|коммерсант|ведомости|рбк',
);
const GOVERNMENT_WORD =
  /(?:Ministry|Ministries|Embassy|Government|Department|Commission|Customs|Agency|Police|Parliament|Service|Office|Council|Court|Treasury|Authority|Directorate|Administration|Bureau|Kremlin|Pentagon|White House|NATO|United Nations|European Union|Mission|Congress|Senate|Task Force|Command|Navy|Army|Ministerium|ministerium|Zollkriminalamt|amt|Botschaft|Staatsanwaltschaft|Министерств\p{L}+|МИД|Минобороны|Посольств\p{L}+|Міністерств\p{L}+|МЗС|служб\p{L}+)(?:\s|$)/u;
const EXPERT_WORD =
  /(?:Institute|Institut|Institution|University|Centre|Center|Think Tank|Foundation|Research|Observatory|Insight|Watch|Initiative|Universität|Институт\p{L}*|Центр\p{L}*)(?:\s|$)/u;
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|By|It|Its|He|She|They|We|I|This|That|These|Those|But|And|Or|If|As|For|From|According|Earlier|Later|Until|Between|One|Two|Three|Four|Five|Some|Most|Many|Both|Customs|Officials?|Researchers?|Prosecutors?|Investigators?|Analysts?|Experts?|Leaked|Snow|Police|Authorities|However|Meanwhile|Western|Military|Foreign|Ministry|Defen[cs]e|Such|All|No|Not|There|When|While|After|Before|Since|Last|Next|Documents?|Court|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/u;
const NOT_A_NAME_IN_GERMAN =
  /^(?:Der|Die|Das|Ein|Eine|Einer|Laut|Nach|Wie|Wir|Ich|Er|Sie|Es|Den|Dem|Im|Am|Zu|Und|Bei)$/u;

/** All names of the report, in the order in which they first stand. */
export function entitiesOf(source: ReportText, knownName: KnownName = () => undefined): Entity[] {
  const byName = new Map<string, { name: string; kind: EntityKind; places: Span[] }>();
  for (const { name, from, to, kind } of [...namesInMarks(source), ...capitalisedNames(source, knownName)]) {
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (known) {
      known.places.push({ from, to });
      if (known.kind === 'organisation' && kind !== 'organisation') known.kind = kind;
    } else byName.set(key, { name, kind, places: [{ from, to }] });
  }
  // "Sample" after "John Sample" is the person.
  const persons = [...byName.values()].filter(({ kind }) => kind === 'person');
  for (const entity of byName.values())
    if (
      entity.kind === 'organisation' &&
      !/\s/.test(entity.name) &&
      persons.some(({ name }) => name.split(' ').includes(entity.name))
    )
      entity.kind = 'person';
  return [...byName.values()].sort((a, b) => a.places[0]!.from - b.places[0]!.from);
}

interface Found extends Span {
  readonly name: string;
  readonly kind: EntityKind;
}

/** A name in marks counts when the word before it says what it is: `das Magazin »Lotse«`, `компания «…»`. */
function namesInMarks(source: ReportText): Found[] {
  const { text, lexicon } = source;
  return [...text.matchAll(IN_MARKS)].flatMap((match): Found[] => {
    const name = match[1]!.trim();
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const lastWords = before.split(/[.,;:!?]/).at(-1) ?? '';
    const kind = has(lexicon.nouns.outlet ?? '', lastWords)
      ? 'outlet'
      : has(lexicon.nouns.company ?? '', lastWords)
        ? 'company'
        : undefined;
    const isKnown = KNOWN_OUTLETS.test(name);
    KNOWN_OUTLETS.lastIndex = 0;
    if (!/^\p{Lu}/u.test(name) || /[.!?,]$/.test(name)) return [];
    if (kind === undefined && !isKnown && !isRepeatedInMarks(text, name)) return [];
    return [{ name, kind: kind ?? 'outlet', from: match.index + 1, to: match.index + 1 + match[1]!.length }];
  });
}

function isRepeatedInMarks(text: string, name: string): boolean {
  return text.split(`«${name}»`).length > 2 || text.split(`»${name}«`).length > 2;
}

function capitalisedNames(source: ReportText, knownName: KnownName): Found[] {
  const { text } = source;
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const trimmed = trimName(match[0], source.lexicon.language === 'de');
    if (trimmed === undefined) return [];
    const from = match.index + match[0].indexOf(trimmed);
    return pieces(trimmed, from, source, knownName);
  });
}

/** Leaves out a determiner at the beginning and a full stop that ends the sentence. */
function trimName(raw: string, isGerman: boolean): string | undefined {
  let name = raw;
  for (let step = 0; step < 3; step++) {
    const first = /^(\S+)\s+/u.exec(name);
    if (
      !first ||
      !(NOT_A_NAME.test(first[1]!) || (isGerman && NOT_A_NAME_IN_GERMAN.test(first[1]!))) ||
      GOVERNMENT_WORD.test(name) ||
      /^(?:The|Die|Der) \p{Lu}\p{L}+ (?:Post|Times|Gazette|Guardian|Economist|Insider|Spiegel)/u.test(name)
    )
      break;
    name = name.slice(first[0].length);
  }
  if (name.endsWith('.') && !FORM.test(name) && !/\.\p{L}\.$/u.test(name)) name = name.slice(0, -1);
  name = name.replace(/['’]s?$/u, '');
  return name.length < 2 || NOT_A_NAME.test(name) || (isGerman && NOT_A_NAME_IN_GERMAN.test(name))
    ? undefined
    : name;
}

function pieces(name: string, from: number, source: ReportText, knownName: KnownName): Found[] {
  const origin =
    /^\S+-(?:based|made|backed|born|owned|linked|led|registered|controlled|designed|built|style|era|wide)\s*/u.exec(
      name,
    )?.[0];
  if (origin !== undefined)
    return origin.length >= name.length
      ? []
      : pieces(name.slice(origin.length), from + origin.length, source, knownName);
  if (/^\p{Lu}{1,5}-\d+\p{Lu}*$/u.test(name)) return [];
  const { text, lexicon } = source;
  const before =
    text
      .slice(Math.max(0, from - 45), from)
      .split(/[.;:!?]/)
      .at(-1) ?? '';
  const noun =
    source.lexicon.language === 'de'
      ? /^(?:Firma|Unternehmen|Hersteller|Magazin|Zeitung|Konzern|Spedition|Sender|Händler)\s+(?=\p{Lu})/u.exec(
          name,
        )?.[0]
      : undefined;
  if (noun !== undefined) return pieces(name.slice(noun.length), from + noun.length, source, knownName);
  const to = from + name.length;
  const listed = knownName(name);
  if (listed !== undefined) return [{ name, kind: 'company', from, to }];
  const possessive = /^(\p{Lu}[\p{L}.]+)['’]s\s+(.+)$/u.exec(name);
  if (possessive && !GOVERNMENT_WORD.test(name) && !BUSINESS_WORD.test(name)) {
    const offset = name.length - possessive[2]!.length;
    return [
      ...pieces(possessive[1]!, from, source, knownName),
      ...pieces(possessive[2]!, from + offset, source, knownName),
    ];
  }
  if (!/\s/.test(name) && isWordOfLanguage(name, from, source)) return [];
  // "Sprecher des Ministeriums": German nouns in a row are no name unless a form or marks say so.
  if (source.lexicon.language === 'de' && isPhraseOfNouns(name, source)) return [];
  return [{ name, kind: kindOfName(name, before, lexicon.language === 'de', source), from, to }];
}

function isPhraseOfNouns(name: string, { lexicon }: ReportText): boolean {
  const first = name.split(/\s/)[0] ?? '';
  const nouns = [...Object.values(lexicon.nouns), lexicon.goods, lexicon.companyNouns].join('|');
  return (
    !FORM.test(name) &&
    !GOVERNMENT_WORD.test(name) &&
    known(`^(?:${nouns})$`).test(first) &&
    !/\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name)
  );
}

/** "Компания", "Unternehmen": a capital at the beginning of a sentence, or in German of any noun, makes no name. */
function isWordOfLanguage(name: string, from: number, { lexicon, text }: ReportText): boolean {
  if (lexicon.language !== 'de' && !/(?:^|[.!?\n"“”«»—–])\s*$/u.test(text.slice(0, from))) return false;
  const all = [
    lexicon.pronouns,
    lexicon.companyNouns,
    lexicon.goods,
    lexicon.subject,
    lexicon.leading,
    lexicon.accordingTo,
    ...Object.values(lexicon.nouns),
  ].join('|');
  if (
    /^(?:NATO|Kremlin|Pentagon|Moscow|Beijing|Washington|Tehran|Кремль|МИД|Минобороны|МЗС|СБУ|ФСБ)$/u.test(
      name,
    )
  )
    return false;
  if (lexicon.language === 'de')
    return (
      !FORM.test(name) &&
      readCountry(name) === undefined &&
      !/^\p{Lu}{2,}$/u.test(name) &&
      !OUTLET_WORD.test(name) &&
      !/(?:ministerium|amt)$/u.test(name)
    );
  if (/^\p{Script=Cyrillic}{1,3}$/u.test(name) && !/^\p{Lu}{2,}$/u.test(name)) return true;
  return known(`^(?:${all})$`).test(name) && readCountry(name) === undefined;
}

function kindOfName(name: string, before: string, isGerman: boolean, source: ReportText): EntityKind {
  const { lexicon, publisher } = source;
  KNOWN_OUTLETS.lastIndex = 0;
  const outlet = KNOWN_OUTLETS.exec(name);
  KNOWN_OUTLETS.lastIndex = 0;
  if (outlet && outlet[0].length >= name.length - 4) return 'outlet';
  if (name === publisher || `The ${name}` === publisher) return 'outlet';
  if (FORM.test(name)) return 'company';
  if (
    readCountry(name) !== undefined ||
    Object.keys(lexicon.countries).some((fragment) => known(`^(?:${fragment})$`).test(name))
  )
    return 'country';
  if (GOVERNMENT_WORD.test(name)) return 'government';
  if (EXPERT_WORD.test(name)) return 'expert';
  const noun = /([\p{L}-]+)[,\s]*$/u.exec(before.trimEnd())?.[1] ?? '';
  if (has(lexicon.nouns.outlet ?? '', noun)) return 'outlet';
  if (OUTLET_WORD.test(name)) return 'outlet';
  if (has(lexicon.companyNouns, noun) || BUSINESS_WORD.test(name)) return 'company';
  if (
    (has(lexicon.nouns.person ?? '', noun) || has(lexicon.nouns.official ?? '', noun)) &&
    /^\S+(?: \S+){1,2}$/u.test(name)
  )
    return 'person';
  return isGerman && !/\s/.test(name) ? 'person' : 'organisation';
}

/** The country of a name or adjective as the report's language inflects it. */
export function countryIn(source: ReportText, text: string): string | undefined {
  for (const [fragment, code] of Object.entries(source.lexicon.countries))
    if (has(fragment, text)) return code;
  return readCountry(text.trim());
}
