import { evidenceOf, quoted } from '../model/words.ts';
import { consigneeNamed } from './expectations/consignee.ts';
import { partNumber, quantityAgrees } from './expectations/part.ts';
import {
  contradicts,
  defineEndUseClaim,
  type Expectation,
  missing,
  notTestable,
  shown,
  supports,
  textsThatSay,
} from './facts/claim.ts';

const WORDS =
  /\b(?:(?:general|industrial|commercial) (?:machinery|equipment|use|purpose|application)|automotive|auto(?:mobile)?|car|truck|tractor|household appliance|machinery|machine tool)s? (?:spare |replacement )?(?:parts?|spares?|components?|accessories)\b|\bfor (?:general )?(?:industrial|automotive|civil(?:ian)?|household) (?:use|purposes?|applications?)\b|автозапчаст|запчаст\p{L}* (?:к|для) (?:автомобил|станк|оборудован|трактор)|промышленн\p{L}+ (?:оборудован|назначен)|汽车(?:零)?配件|汽车零件|工业(?:用|设备)|机械(?:零|配)件|oto(?:motiv)? yedek par[çc]a|makine yedek par[çc]a|sanayi (?:tipi|amaçlı)|قطع غيار (?:سيارات|صناعية)/iu;

const OWN = 'Tidewaiter, own design: what general goods look like on paper';

/** Grades and properties that general goods do not have. */
const SPECIAL =
  /\b(?:rad(?:iation)?[- ]?hard\w*|mil-(?:std|prf|dtl|spec)-?\S*|military grade|aerospace grade|space grade|an\d{3,}|ms\d{4,}|nas\d{3,}|fpga|inertial|gyroscopes?|accelerometers?|anti[- ]?jam\w*|servo actuators?|gnss|gps receivers?|thermal (?:imag\w+|camera)|night vision|carbon fib(?:re|er) (?:prepreg|tow)|titanium (?:alloy )?(?:bar|plate)|aero ?engine|turbojet)\b|радиационн\p{L}* стойк|военн\p{L}* приемк|军级|惯性|陀螺|抗辐射/iu;

const gradeFits: Expectation = {
  id: 'grade-fits',
  title: 'Nothing in the description is of a grade that general goods do not have',
  source: `${OWN}; BIS, FinCEN and others, quint-seal notes on common high priority items, 2022 to 2024`,
  test({ consignment }) {
    const special = textsThatSay(consignment, SPECIAL);
    return special.length > 0
      ? contradicts(
          'The description names grades or devices that are inconsistent with general industrial or automotive goods.',
          ...special,
        )
      : supports('The description names nothing that general goods do not have.');
  },
};

/** Codes of aircraft, spacecraft, arms, navigation and other goods that are none for general use. */
const SPECIAL_CODES = /^(?:88|93|9014|852691|9005|901310|841191|840710|840910|8710)/;

const codeFits: Expectation = {
  id: 'code-fits',
  title: 'The codes are those of machines or vehicles',
  source: `${OWN}; Harmonized System 2022`,
  test({ consignment: { goods } }) {
    const coded = goods.filter(({ hsCode }) => hsCode);
    const [first] = coded;
    if (!first) return notTestable('The goods have no codes.');
    const special = coded.find(({ hsCode }) => SPECIAL_CODES.test(hsCode?.value ?? ''));
    if (special?.hsCode)
      return contradicts(
        `Code ${special.hsCode.value} is inconsistent with general industrial or automotive goods.`,
        evidenceOf('HS code', special.hsCode),
        ...shown('description', special.description),
      );
    return supports('The codes are consistent with it.', ...shown('HS code', first.hsCode));
  },
};

const INDUSTRY =
  /\b(?:auto\w*|motors?|car|truck|tractor|machin\w*|industr\w*|factory|plant|works|mill|manufactur\w*|engineering|tool\w*|service station)\b|авто|машин|завод|станк|промышл|汽车|机械|工业|厂|oto|makine|sanayi|سيارات|صناع/iu;

/** What machine or vehicle a part is for; without it a spare part cannot be ordered. */
const MODEL =
  /\b(?:for|to fit|suitable for|compatible with|model|type|typ|fits|für|pour|для|model[iı]?)\b.{0,40}[A-Za-z]{1,6}[- ]?\d{2,}|\b(?:toyota|ford|volkswagen|vw|bmw|mercedes|opel|lada|kamaz|gaz|hyundai|kia|nissan|volvo|scania|man|cat(?:erpillar)?|komatsu|bosch|siemens|fanuc|john deere)\b/iu;

const machineNamed: Expectation = {
  id: 'machine-named',
  title: 'The machine or vehicle is named',
  source: OWN,
  test({ consignment }) {
    const named = textsThatSay(consignment, MODEL);
    const [first] = named;
    return first
      ? supports(`It is named: ${quoted(first.value)}.`, ...named)
      : missing('No machine or vehicle is named that the parts are for.');
  },
};

export const industrialPart = defineEndUseClaim({
  id: 'industrial-part',
  title: 'general industrial or automotive part',
  basis:
    'FinCEN and BIS joint alert of 19 May 2023 (FIN-2023-Alert004): goods described as for general civil use',
  recognise: (consignment) => textsThatSay(consignment, WORDS),
  expectations: [
    gradeFits,
    codeFits,
    machineNamed,
    consigneeNamed(INDUSTRY, 'machines, vehicles or industry', OWN),
    partNumber,
    quantityAgrees,
  ],
});
