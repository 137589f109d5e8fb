import { foldText } from '../text/normalise.ts';

/** A line of business that is plain from words, and the goods that fit it beyond those that any firm buys. */
export interface LineOfBusiness {
  readonly id: string;
  /** As a sentence names it: "a bakery". */
  readonly title: string;
  /** Chapters, headings or subheadings of the Harmonized System. */
  readonly fits: readonly string[];
}

/** A line of business that words name, and the word that does. */
export interface BusinessRead {
  readonly line: LineOfBusiness;
  readonly word: string;
}

/**
 * Goods that firms of any kind buy for their office, their machines, their doors: computers, telephones and network
 * devices, chargers, plugs and sockets, cameras for guarding, bearings, parts of such machines.
 */
const FITS_ANYONE: readonly string[] = ['8471', '8473', '8504', '8517', '8525', '8529', '8536', '8482'];

/**
 * Lines of business that are far from electronics, navigation and machine tools, each with its words in English, German,
 * French, Russian, Ukrainian, Turkish, Persian and Chinese (Latin and Cyrillic words may go on behind `*`). Trades that
 * plausibly buy such goods are left out: toys, cars, schools, general trading.
 */
const LINES: readonly (readonly [id: string, title: string, fits: string, words: string])[] = [
  [
    'bakery',
    'a bakery or a maker of food',
    '8417 8419 8422 8438 9025 9026 9027',
    "bakery bakeries baker backerei* baeckerei* boulangerie* patisserie* confectioner* konditorei* пекарн* хлебозавод* хлебопекар* кондитер* хлібзавод* firin* pastane* نانوایی قنادی 面包 烘焙 糕点 dairy molkerei* laiterie* молочн* молокозавод* 乳业 butchery metzgerei* boucherie* мясокомбинат* мясн* м'ясокомбінат* 肉类 foods foodstuff* lebensmittel* alimentaire* пищев* продовольств* харчов* gida 食品 مواد_غذایی",
  ],
  [
    'textile',
    'a textile or clothing firm',
    '8444 8445 8446 8447 8448 8449 8451 8452',
    'textile* textil* garment* apparel* clothing knitwear* bekleidung* vetement* текстил* швейн* одежд* трикотаж* одяг* tekstil* konfeksiyon* giyim نساجی پوشاک 纺织 服装 服饰 针织',
  ],
  [
    'dental',
    'a dental firm',
    '9018 9019 9021 9022 8543 9027',
    'dental* dentist* dentaire* zahnarzt* zahnmedizin* zahntechnik* стоматолог* зубн* dis_hekimligi دندانپزشکی 牙科 口腔',
  ],
  [
    'fishery',
    'a fishery',
    '8526 9014 9015 8407 8408',
    'fishery fisheries fishing seafood* fischerei* fischhandel* pecherie* peche рыболов* рыбн* риболов* рибн* balikcilik شیلات 渔业 水产 海鲜',
  ],
  [
    'restaurant',
    'a restaurant or a hotel',
    '8419 8422 8528',
    'restaurant* hotel* catering cafe hostel* gasthaus* gastronomie ресторан* гостиниц* отель кафе готель* lokanta* otel رستوران هتل 餐厅 餐饮 酒店 饭店',
  ],
  [
    'furniture',
    'a furniture firm',
    '8465 8466',
    'furniture mobel* moebel* meuble* ameublement* мебел* мебли меблев* mobilya* مبلمان 家具',
  ],
  [
    'cosmetics',
    'a firm for cosmetics or hairdressing',
    '8516 8543',
    'cosmetic* kosmetik* cosmetique* hairdress* friseur* coiffure* косметик* парикмахер* perukar* перукар* kozmetik* kuafor* آرایشی 化妆品 美容 美发',
  ],
  [
    'flowers',
    'a firm for flowers or plants',
    '8424 8432 9032',
    'florist* flowers blumen* fleuriste* цветы цветочн* квіти cicekcilik* گل_فروشی 花卉 鲜花',
  ],
  [
    'footwear',
    'a firm for shoes or leather goods',
    '8453',
    'footwear shoe shoes schuh* chaussure* обувь обувн* взутт* ayakkabi* کفش 鞋业 鞋类 皮具',
  ],
  [
    'pharmacy',
    'a pharmacy',
    '9018 9027 9025',
    'pharmacy pharmacies apotheke* pharmacie аптек* eczane* داروخانه 药房 药店',
  ],
  [
    'travel',
    'a travel agency',
    '',
    'travel_agency travel_agencies reiseburo* reisebuero* agence_de_voyage* турагент* туристическ* seyahat_acentesi آژانس_مسافرتی 旅行社',
  ],
  [
    'property',
    'a firm for real estate',
    '',
    'real_estate realty immobilien* immobilier* недвижимост* нерухомост* gayrimenkul emlak املاک 房地产 地产',
  ],
];

/** Words of technology, of trade in everything and of groups: beside them no line of business is plain. */
const NOT_PLAIN =
  /\b(?:tech\w*|electr\w*|elektr\w*|engineering|ingenieur\w*|machin\w*|maschin\w*|equipment|systems?|instrument\w*|aero\w*|avia\w*|automation|optic\w*|semicon\w*|software|digital|it|telecom\w*|laser\w*|radio|robot\w*|holding|group|general|import|export|trad(?:e|ing)|multi\w*|ticaret)\b|электр|техн|машин|прибор|оборуд|систем|електр|обладн|торг|холдинг|групп|科技|电子|设备|机械|贸易|集团|技术|بازرگانی|الکترونیک/iu;

const TABLE: readonly { readonly line: LineOfBusiness; readonly pattern: RegExp }[] = LINES.map(
  ([id, title, fits, words]) => ({
    line: { id, title, fits: [...FITS_ANYONE, ...fits.split(' ').filter((code) => code !== '')] },
    pattern: patternOf(words.split(' ')),
  }),
);

function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const text = foldText(word.replaceAll('_', ' ').replace('*', ''));
    if (/\p{Script=Han}/u.test(text)) return text;
    return `(?<!\\p{L})${text}${word.endsWith('*') ? '\\p{L}*' : ''}(?!\\p{L})`;
  });
  return new RegExp(parts.join('|'), 'u');
}

/**
 * The lines of business that a stated business or a firm's own name speaks of; empty where none is plain. Words that
 * speak of technology or of trade in everything make it empty as well.
 *
 * @example
 * linesOfBusiness('FICTITIOUS BAKERY LLC')[0]?.line.id // 'bakery'
 * linesOfBusiness('FICTITIOUS BAKERY EQUIPMENT LLC') // []
 */
export function linesOfBusiness(text: string): readonly BusinessRead[] {
  const folded = foldText(text);
  if (NOT_PLAIN.test(folded)) return [];
  return TABLE.flatMap(({ line, pattern }) => {
    const word = pattern.exec(folded)?.[0];
    return word === undefined ? [] : [{ line, word }];
  });
}

/** True where a code lies within one of the codes that fit. */
export function fitsCodes(hs6: string, codes: readonly string[]): boolean {
  return codes.some((code) => hs6.startsWith(code));
}

/** Codes that fit whoever buys them. */
export function fitsAnyone(hs6: string): boolean {
  return fitsCodes(hs6, FITS_ANYONE);
}
