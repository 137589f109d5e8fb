import { packagingMisfit, packagingSort } from '../../goods/packaging.ts';
import { countsPieces } from '../../goods/piece-mass.ts';
import type { GoodsItem, Written } from '../../model/consignment.ts';
import { evidenceOf, numberInWords, quoted } from '../../model/words.ts';
import {
  type ClaimFacts,
  contradicts,
  type Expectation,
  missing,
  notTestable,
  shown,
  supports,
  textsThatSay,
} from '../facts/claim.ts';

const OWN = 'Tidewaiter, own design: how spare parts for civil aircraft are traded';

function nameIn(facts: ClaimFacts, role: 'consignee' | 'buyer' | 'end-user'): Written<string> | undefined {
  return facts.consignment.parties.find((party) => party.role === role && party.name)?.name;
}

const AVIATION_NAME =
  /\b(?:air(?:lines?|ways|craft)?|avia\w*|aviation|aero\w*|aerospace|airlines?|flight|flying|helicopters?|jet|mro|technik|flugzeug\w*|luftfahrt\w*|havac[ıi]l[ıi]k|havayollar[ıi]|airfoils?)\b|авиа|аэро|вертол|航空|飞机|飛機|طيران|هوایی/iu;
const AVIATION_BUSINESS =
  /\b(?:airline|air carrier|part[ -]?145|repair station|mro|maintenance|aircraft|aviation|helicopter operator|flight (?:school|training)|distributor of aircraft)\b|авиа|航空|طيران/iu;
const OTHER_BUSINESS =
  /\b(?:trading|general trad\w*|import|export|logistics|forward\w*|consult\w*|textile\w*|food\w*|agricultur\w*|construction|real estate|cosmetic\w*|furniture|auto(?:motive)? parts|electronics|computer\w*|wholesale)\b|торгов|贸易|ticaret|تجارة/iu;

export const consigneeKind: Expectation = {
  id: 'consignee-kind',
  title: 'The consignee is an airline, a repair station, a maker or a distributor',
  source: `${OWN}; register of approved organisations where one is loaded`,
  test(facts) {
    const consignee = nameIn(facts, 'end-user') ?? nameIn(facts, 'consignee') ?? nameIn(facts, 'buyer');
    if (!consignee) return missing('No consignee is named.');
    const evidence = evidenceOf('consignee', consignee);
    const found = facts.organisationsCalled(consignee.value);
    const [organisation] = found ?? [];
    if (organisation)
      return {
        ...supports(
          `${organisation.name} is in the register ${quoted(organisation.register)} (${organisation.kind.replace('-', ' ')}).`,
          evidence,
        ),
        variant: 'registered',
      };
    const party = facts.consignment.parties.find(({ name }) => name === consignee);
    const business = party?.businessActivity;
    if (business && AVIATION_BUSINESS.test(business.value))
      return supports(
        `Its stated business fits: ${quoted(business.value)}.`,
        evidence,
        evidenceOf('business', business),
      );
    if (facts.isBank(consignee.value)) return contradicts('The consignee is a bank.', evidence);
    if (facts.isForwarder(consignee.value))
      return contradicts('The consignee only passes goods on.', evidence);
    if (business && OTHER_BUSINESS.test(business.value))
      return contradicts(
        `Its stated business is ${quoted(business.value)}.`,
        evidence,
        evidenceOf('business', business),
      );
    if (AVIATION_NAME.test(consignee.value))
      return {
        ...supports('Its name is that of an aviation firm; a name alone proves little.', evidence),
        variant: 'by-name',
      };
    if (OTHER_BUSINESS.test(consignee.value))
      return contradicts('Its name is that of a trading firm.', evidence);
    const unregistered = found === undefined ? '' : ' It is in no register that is loaded.';
    return missing(`Nothing shows that the consignee works with aircraft.${unregistered}`, evidence);
  },
};

/** Spare parts are ordered in ones and tens; consumables (bolts, seals, filters) in hundreds. */
const MANY_PIECES = 100;
const CONSUMABLE =
  /\b(?:bolts?|nuts?|screws?|rivets?|washers?|o-?rings?|seals?|gaskets?|filters?|lamps?|bulbs?|fasteners?|clamps?|bearings?|rollers?|pins?|bushings?|hoses?|wires?|cables?|connectors?|fuses?|decals?|tapes?|sealants?|oils?|greases?|tyres?|tires?|seat covers?|cups?|trays?)\b|болт|гайк|шайб|уплотн|фильтр|螺|垫|滤/iu;

function piecesOf({ quantity, unit }: GoodsItem): Written<number> | undefined {
  return quantity && (unit === undefined || countsPieces(unit.value)) ? quantity : undefined;
}

export const quantityPlausible: Expectation = {
  id: 'quantity-plausible',
  title: 'The quantity is that of a repair or a stock',
  source: OWN,
  test({ consignment: { goods } }) {
    const counted = goods.flatMap((item) => {
      const pieces = piecesOf(item);
      return pieces ? [{ item, pieces }] : [];
    });
    if (counted.length === 0) return notTestable('The papers give no number of pieces.');
    const many = counted.find(
      ({ item, pieces }) => pieces.value >= MANY_PIECES && !CONSUMABLE.test(item.description?.value ?? ''),
    );
    if (many)
      return contradicts(
        `${numberInWords(many.pieces.value)} pieces of one part are a production run, not spares.`,
        evidenceOf('quantity', many.pieces),
        ...shown('description', many.item.description),
      );
    return supports('The numbers of pieces are those of spares.', evidenceOf('quantity', counted[0]!.pieces));
  },
};

/** Certified parts cost far more than what they are made of. Below this, per kg, they are no certified parts. */
const LEAST_USD_PER_KG = 30;
/** Rough rates, to tell orders of magnitude apart: units in one US dollar. */
const PER_USD: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.8,
  CHF: 0.9,
  CNY: 7.2,
  RUB: 90,
  KZT: 470,
  TRY: 33,
  AED: 3.67,
  INR: 84,
  JPY: 150,
  KRW: 1_350,
  UAH: 40,
  HKD: 7.8,
  SGD: 1.35,
  CAD: 1.37,
};

export const valuePlausible: Expectation = {
  id: 'value-plausible',
  title: 'The price is far above raw weight',
  source: OWN,
  test({ consignment: { goods } }) {
    const priced = goods.flatMap((item) => {
      const rate = item.currency && PER_USD[item.currency.value];
      const mass = item.netMassKg ?? item.grossMassKg;
      if (
        !rate ||
        !item.value ||
        !mass ||
        mass.value <= 0 ||
        item.value.value <= 0 ||
        CONSUMABLE.test(item.description?.value ?? '')
      )
        return [];
      return [{ item, value: item.value, mass, usdPerKg: item.value.value / rate / mass.value }];
    });
    const [first] = priced;
    if (!first) return notTestable('Value, currency and mass are not all given.');
    const cheap = priced.find(({ usdPerKg }) => usdPerKg < LEAST_USD_PER_KG);
    if (cheap)
      return contradicts(
        `About ${numberInWords(cheap.usdPerKg)} USD for a kilogram is inconsistent with certified parts.`,
        evidenceOf('value', cheap.value),
        evidenceOf('mass (kg)', cheap.mass),
        ...shown('description', cheap.item.description),
      );
    return supports(
      `About ${numberInWords(first.usdPerKg)} USD for a kilogram is consistent with certified parts.`,
      evidenceOf('value', first.value),
      evidenceOf('mass (kg)', first.mass),
    );
  },
};

const PISTON_WORDS =
  /\b(?:piston engines?|two[- ]stroke|2[- ]stroke|four[- ]stroke|boxer engine|carburett?ors?|glow plugs?|spark plugs?|rc engine|model engine|(?:\d{2,3}) ?cc\b)|поршнев|двухтактн|活塞发动机|二冲程|مكبس/iu;
/** HS 2022: 8407.10 aircraft engines with spark ignition, 8409.10 their parts, 8407.31 to 8407.34 others. */
const PISTON_CODES = /^(?:840710|840910|8407[39]|85[01]110)/;

export const engineClass: Expectation = {
  id: 'engine-class',
  title: 'Engines and their parts are of a class that airliners have',
  source: `${OWN}; Iran UAV industry advisory of 9 June 2023 (US Departments of Commerce, Justice, State and the Treasury): small piston engines and their parts`,
  test({ consignment }) {
    const engines = consignment.goods.filter(
      (item) =>
        PISTON_WORDS.test(item.description?.value ?? '') || PISTON_CODES.test(item.hsCode?.value ?? ''),
    );
    if (engines.length === 0)
      return notTestable('The goods are no engines or parts of engines that the words or codes show.');
    const many = engines.find((item) => (piecesOf(item)?.value ?? 0) >= FEW_ENGINES);
    if (many)
      return contradicts(
        'Small piston engines or their parts in such numbers are inconsistent with spares of airliners, which fly with turbines.',
        ...shown('description', many.description),
        ...shown('HS code', many.hsCode),
        ...shown('quantity', many.quantity),
      );
    return missing(
      'Piston engines are parts of light aircraft; nothing shows which.',
      ...shown('description', engines[0]!.description),
      ...shown('HS code', engines[0]!.hsCode),
    );
  },
};
const FEW_ENGINES = 10;

export const packagingFits: Expectation = {
  id: 'packaging-fits',
  title: 'The packaging is one for aircraft parts',
  source: 'ATA Spec 300, packaging of airline supplies; own design',
  test({ consignment: { goods, papers = [] } }) {
    const kinds = [
      ...goods.map(({ packageKind }) => packageKind),
      ...papers.map(({ totals }) => totals.packageKind),
    ].filter((kind) => kind !== undefined);
    const [first] = kinds;
    if (!first) return notTestable('The papers do not say how the parts are packed.');
    const misfit = kinds.find((kind) => {
      const sort = packagingSort(kind.value);
      return sort !== undefined && packagingMisfit(sort, AIRCRAFT_PART_CODE) !== undefined;
    });
    return misfit
      ? contradicts(
          `${quoted(misfit.value)} is no packaging for aircraft parts.`,
          evidenceOf('kind of packages', misfit),
        )
      : supports(`${quoted(first.value)} fits.`, evidenceOf('kind of packages', first));
  },
};
const AIRCRAFT_PART_CODE = '880730';

const DANGEROUS: readonly (readonly [RegExp, string])[] = [
  [/oxygen (?:generators?|cylinders?)|кислородн|氧气/iu, 'UN3356 or UN1072'],
  [/lithium|li-?ion|аккумулятор\p{L}* литий|锂/iu, 'UN3480, UN3481, UN3090 or UN3091'],
  [/fire extinguish|squib|cartridges?|pyrotechnic|огнетушит|灭火/iu, 'UN1044, UN0323 or another'],
  [/escape slide|life ?(?:raft|vest)|аварийн\p{L}* трап/iu, 'UN2990'],
];

export const dangerousGoods: Expectation = {
  id: 'dangerous-goods',
  title: 'Dangerous parts are declared as dangerous goods',
  source:
    'ICAO Technical Instructions for the Safe Transport of Dangerous Goods by Air (Doc 9284), table 3-1',
  test({ consignment }) {
    for (const [words, numbers] of DANGEROUS) {
      const found = textsThatSay(consignment, words);
      if (found.length === 0) continue;
      const declared = consignment.goods.find(({ unNumber }) => unNumber)?.unNumber;
      const inText = textsThatSay(consignment, /\bUN ?\d{4}\b/);
      return declared || inText.length > 0
        ? supports(
            'The parts are declared as dangerous goods.',
            ...found,
            ...shown('UN number', declared),
            ...inText,
          )
        : missing(`Such parts travel as dangerous goods (${numbers}); the papers declare none.`, ...found);
    }
    return notTestable('The parts are none that travel as dangerous goods.');
  },
};

const HEAVY_KG = 2_000;

export const travelsAsSpares: Expectation = {
  id: 'travels-as-spares',
  title: 'The parts travel as spares do: by air, in few packages',
  source: OWN,
  test({ consignment: { journey, goods, papers = [] } }) {
    const { mode, containers } = journey;
    if (!mode) return notTestable('The papers do not say how the parts go.');
    const evidence = evidenceOf('mode of transport', mode);
    if (mode.value === 'air') return supports('They go by air.', evidence);
    const mass = Math.max(
      0,
      ...papers.map(({ totals }) => totals.grossMassKg?.value ?? 0),
      ...goods.map((item) => item.grossMassKg?.value ?? 0),
    );
    if (mode.value === 'sea' && mass < HEAVY_KG)
      return contradicts(
        'Light spare parts go by sea, which takes weeks; an aircraft on the ground does not wait.',
        evidence,
        ...containers.slice(0, 1).map((each) => evidenceOf('container', each)),
      );
    return notTestable(`They go by ${mode.value}.`);
  },
};
