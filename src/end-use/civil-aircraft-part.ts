import type { Consignment } from '../model/consignment.ts';
import type { Evidence } from '../model/finding.ts';
import { evidenceOf } from '../model/words.ts';
import {
  approvalNumber,
  certificateBeforeShipment,
  certificateBlocks,
  certificateEdition,
  certificateForm,
  certificateOnce,
  certificatePresent,
  issuerConfirms,
  notShippingNote,
  oneRelease,
  statusTerm,
} from './expectations/certificate.ts';
import {
  aircraftType,
  inFleet,
  partNumber,
  partsAgree,
  quantityAgrees,
  serialNumber,
} from './expectations/part.ts';
import {
  consigneeKind,
  dangerousGoods,
  engineClass,
  packagingFits,
  quantityPlausible,
  travelsAsSpares,
  valuePlausible,
} from './expectations/trade.ts';
import { defineEndUseClaim, textsThatSay } from './facts/claim.ts';

/** "AOG", "aircraft spares", "civil aviation replacement part", in the languages of the trade. */
const WORDS = new RegExp(
  [
    String.raw`\baog\b`,
    String.raw`\b(?:civil(?:ian)?[ -](?:aircraft|aviation|aeroplane)|air(?:craft|liner|line)|aero(?:plane|space)?|avia?tion|helicopter)s?[ -](?:replacement |spare |repair |rotable |engine )?(?:parts?|spares?|components?|rotables?|materials?)\b`,
    String.raw`\b(?:spare|replacement|repair)s? (?:parts? )?(?:for|of) (?:the |a |an )?(?:civil(?:ian)? )?(?:aircraft|aviation|airplanes?|aeroplanes?|helicopters?|airliners?)\b`,
    String.raw`\b(?:flugzeug|luftfahrt|hubschrauber)(?:ersatz)?teile?\b`,
    String.raw`\bpi[èe]ces? (?:de rechange )?(?:d.a[ée]ronefs?|aviation|a[ée]ronautiques?)`,
    String.raw`авиа(?:ционн\p{L}+ )?запчаст|запчаст\p{L}* (?:к|для) (?:гражданск\p{L}+ )?(?:воздушн|самол|вертол|авиа)|запасн\p{L}+ част\p{L}* (?:к|для) (?:гражданск\p{L}+ )?(?:воздушн|самол|вертол|авиа)|авиазапчаст|запчастин\p{L}* (?:до|для) (?:цивільн\p{L}+ )?(?:літак|повітрян|авіа|гелікоптер)`,
    '航材|飞机(?:备|零|配)件|飛機(?:備|零|配)件|民用?航空(?:备|零|配|器)|民机(?:备|零|配)件|航空(?:备|零|配)件',
    'u[çc]ak (?:yedek )?par[çc]a|havac[ıi]l[ıi]k yedek|hava ?arac[ıi] yedek',
    'قطع غيار (?:ال)?(?:طائرات|طيران)|قطعات (?:یدکی )?هواپیما',
  ].join('|'),
  'iu',
);

/** Parts of aircraft, and what is made for aircraft alone (HS 2022). 8807.30 covers unmanned aircraft too. */
const CODES = /^(?:8803|8807|880[1245]|841191|841112|841122|840710|840910|880529|901420|940110)/;
const DENIES =
  /\b(?:drones?|uavs?|unmanned|rc models?|toys?|hobby|agricultur\w*|spray\w*|farm(?:ing|s)?)\b|беспилот|дрон|опрыскив|无人|植保|农用/iu;

/** The founding claim: the papers say that the goods are replacement parts for civil aircraft. */
export const civilAircraftPart = defineEndUseClaim({
  id: 'civil-aircraft-part',
  title: 'civil aircraft replacement part',
  basis:
    'Press reports of March 2023 on shipping documents that would make military parts look like replacement parts for civil aviation; AOG Technics, 2023',
  recognise,
  expectations: [
    certificatePresent,
    certificateForm,
    certificateEdition,
    certificateBlocks,
    oneRelease,
    statusTerm,
    partNumber,
    serialNumber,
    partsAgree,
    quantityAgrees,
    notShippingNote,
    approvalNumber,
    certificateBeforeShipment,
    certificateOnce,
    issuerConfirms,
    consigneeKind,
    aircraftType,
    inFleet,
    quantityPlausible,
    valuePlausible,
    engineClass,
    packagingFits,
    dangerousGoods,
    travelsAsSpares,
  ],
});

function recognise(consignment: Consignment): readonly Evidence[] {
  const words = textsThatSay(consignment, WORDS);
  if (words.length > 0) return words;
  const certificate = consignment.documents.find(({ kind }) => kind === 'release-certificate');
  if (certificate) {
    const written = certificate.type ?? certificate.number;
    return written ? [evidenceOf('release certificate', written)] : [];
  }
  // A code alone is a weak sign: it makes the claim only where no words of the papers say otherwise.
  if (textsThatSay(consignment, DENIES).length > 0) return [];
  const item = consignment.goods.find(
    ({ hsCode, description }) => hsCode && CODES.test(hsCode.value) && !DENIES.test(description?.value ?? ''),
  );
  return item?.hsCode ? [evidenceOf('HS code', item.hsCode)] : [];
}
