import { countsPieces } from '../goods/piece-mass.ts';
import { evidenceOf, numberInWords } from '../model/words.ts';
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
  /\b(?:agricultur\w+|farm\w*|crop|plant[- ]protection|spray(?:ing|er)?|hobby|toy|model|rc|racing|fpv|photograph\w+|cinema\w*|survey\w*|mapping) (?:drones?|uavs?|quad(?:ro)?copters?|multi(?:rotor|copter)s?|aircraft|planes?)\b|\b(?:drones?|uavs?) (?:for|parts? for) (?:agricultur\w+|farming|spraying|hobby|photograph\w+)\b|\bspare parts? (?:for|of) (?:agricultur\w+|hobby|rc) (?:drones?|uavs?)\b|сельскохозяйственн\p{L}* (?:дрон|бпла|беспилот)|агродрон|авиамодел|植保无人机|农业无人机|航模|航拍|tar[ıi]m(?:sal)? (?:drone|dron|iha)|hobi drone|طائرات? زراعية/iu;

const OWN = 'Tidewaiter, own design: how drones for farms and hobby, and their parts, are traded';

/** Made for these uses, and for hardly any other. */
const FITS =
  /\b(?:spray(?:ing|er)?|nozzles?|tanks?|pumps?|spreaders?|seed|gimbals?|propellers?|landing gear|battery|batteries|charger|camera|toy|kit|frame)\b|喷|药箱|喷头|云台|опрыскив|форсунк|бак\b/iu;
const DOES_NOT_FIT =
  /\b(?:warhead|fuz(?:e|ing)|detonator|anti[- ]?jam\w*|crpa|encrypted|military|mil-std|inertial navigation|ins\b|fibre[- ]optic gyro|fiber[- ]optic gyro|jet engine|turbojet|catapult|launcher|parachute recovery|satcom|jam[- ]resistant)\b|боев|взрыв|катапульт|помехозащищ|战斗部|引信|抗干扰/iu;

const goodsFit: Expectation = {
  id: 'goods-fit',
  title: 'The goods are such as these drones have',
  source: `${OWN}; Iran UAV industry advisory of 9 June 2023`,
  test({ consignment }) {
    const odd = textsThatSay(consignment, DOES_NOT_FIT);
    if (odd.length > 0) return contradicts('The goods are inconsistent with farm or hobby drones.', ...odd);
    const usual = textsThatSay(consignment, FITS);
    return usual.length > 0
      ? supports('The goods are such as these drones have.', ...usual)
      : missing('Nothing in the description is particular to such drones.');
  },
};

/** Take-off mass of farm drones stays below 150 kg; engines with pistons drive larger ones (HS 2022, heading 8806). */
const engineFits: Expectation = {
  id: 'engine-fits',
  title: 'They are driven as such drones are: by electric motors',
  source: `${OWN}; Common High Priority List and Iran UAV industry advisory of 9 June 2023: piston engines, codes 8407.10 and 8409.10`,
  test({ consignment }) {
    const engines = consignment.goods.filter(
      ({ hsCode, description }) =>
        /^(?:840710|840910|8411|8412)/.test(hsCode?.value ?? '') ||
        /\b(?:piston|two[- ]stroke|turbojet|\d{2,4} ?cc) ?engines?\b|поршнев|活塞发动机/iu.test(
          description?.value ?? '',
        ),
    );
    if (engines.length > 0)
      return contradicts(
        'Piston and jet engines are inconsistent with farm and hobby drones, which fly with electric motors.',
        ...engines
          .slice(0, 3)
          .flatMap((item) => [...shown('description', item.description), ...shown('HS code', item.hsCode)]),
      );
    const motors = consignment.goods.filter(({ hsCode }) => /^8501/.test(hsCode?.value ?? ''));
    return motors.length > 0
      ? supports('They are electric motors.', ...shown('HS code', motors[0]!.hsCode))
      : notTestable('No engines or motors are among the goods.');
  },
};

const FARM =
  /\b(?:agro|agri\w*|farm\w*|crop|seed|hobby|toys?|models?|photo\w*|drones?)\b|агро|сельхоз|ферм|农|植保|玩具|tar[ıi]m|زراع/iu;

const MANY = 500;
const quantityFits: Expectation = {
  id: 'quantity-fits',
  title: 'The numbers are those of a dealer',
  source: OWN,
  test({ consignment: { goods } }) {
    const pieces = goods.flatMap(({ quantity, unit }) =>
      quantity && (unit === undefined || countsPieces(unit.value)) ? [quantity] : [],
    );
    const [first] = pieces;
    if (!first) return notTestable('The papers give no number of pieces.');
    const many = pieces.find(({ value }) => value >= MANY);
    return many
      ? contradicts(
          `${numberInWords(many.value)} pieces of one part are a production run.`,
          evidenceOf('quantity', many),
        )
      : supports('The numbers are those of a dealer.', evidenceOf('quantity', first));
  },
};

export const agriculturalDronePart = defineEndUseClaim({
  id: 'agricultural-drone-part',
  title: 'part of an agricultural or hobby drone',
  basis:
    'US Departments of Commerce, Justice, State and the Treasury, Guidance to Industry on Iran’s UAV-related activities, 9 June 2023',
  recognise: (consignment) => textsThatSay(consignment, WORDS),
  expectations: [
    goodsFit,
    engineFits,
    consigneeNamed(FARM, 'farming, models or cameras', OWN),
    quantityFits,
    partNumber,
    quantityAgrees,
  ],
});
