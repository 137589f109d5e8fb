import type { Written } from '../../model/consignment.ts';
import { differenceEvidence, differenceInWords } from '../../model/paper-difference-words.ts';
import type { DifferenceSubject } from '../../model/paper-differences.ts';
import { evidenceOf, quoted } from '../../model/words.ts';
import { aircraftFamily, aircraftKind } from '../facts/aircraft-types.ts';
import {
  type ClaimFacts,
  contradicts,
  type Expectation,
  type ExpectationAnswer,
  missing,
  notTestable,
  shown,
  supports,
} from '../facts/claim.ts';
import { blockOf, layoutOf } from './certificate.ts';

const FORMS =
  'Regulation (EU) No 1321/2014, Annex I (Part-M), Appendix II, blocks 8 to 10; FAA Order 8130.21H';

const NO_NUMBER =
  /^(?:various|divers|mixed|several|assorted|multiple|misc\.?|n\/?a|none|nil|tba|see .*|as per .*|разн\p{L}*|各种|多种|çeşitli|متنوع\p{L}*)$/iu;

function certificateValues(
  facts: ClaimFacts,
  block: 'partNumber' | 'serialNumber',
): readonly Written<string>[] {
  return facts.certificates.flatMap((each) => {
    const layout = layoutOf(each);
    const written = layout && blockOf(each, layout[block]);
    return written && written.value.trim() !== '' ? [written] : [];
  });
}

export const partNumber: Expectation = {
  id: 'part-number',
  title: 'Every part has a part number',
  source: FORMS,
  test(facts) {
    const { goods } = facts.consignment;
    const written = [
      ...certificateValues(facts, 'partNumber'),
      ...goods.flatMap(({ partNumbers }) => partNumbers),
    ];
    const vague = written.find(({ value }) => NO_NUMBER.test(value.trim()));
    if (vague)
      return contradicts(
        `${quoted(vague.value)} is no part number: a part is released under its own.`,
        evidenceOf('part number', vague),
      );
    const without = goods.filter(({ partNumbers }) => partNumbers.length === 0).length;
    if (written.length === 0)
      return missing('No part number is given; a genuine spare part is ordered, released and stored by it.');
    if (without > 0 && facts.certificates.length === 0)
      return missing(`${without} of ${goods.length} goods items have no part number.`);
    return supports('The parts are identified by part number.', evidenceOf('part number', written[0]!));
  },
};

export const serialNumber: Expectation = {
  id: 'serial-number',
  title: 'Parts have serial numbers, or "N/A"',
  source: `${FORMS} (block 10: "N/A" where there is none)`,
  test(facts) {
    const written = [
      ...certificateValues(facts, 'serialNumber'),
      ...facts.consignment.goods.flatMap(({ serialNumbers }) => serialNumbers),
    ];
    const [first] = written;
    if (!first) return missing('No serial number is given, and no "N/A" in its place.');
    const vague = written.find(({ value }) =>
      /^(?:various|mixed|several|assorted|разн\p{L}*|各种)$/iu.test(value.trim()),
    );
    if (vague)
      return contradicts(`${quoted(vague.value)} is no serial number.`, evidenceOf('serial number', vague));
    return supports('Serial numbers are given.', evidenceOf('serial number', first));
  },
};

/** An expectation that the papers agree on something. */
function agreement(
  id: string,
  title: string,
  subjects: readonly DifferenceSubject[],
  words: string,
): Expectation {
  return {
    id,
    title,
    source:
      'Financial Action Task Force, Trade-Based Money Laundering: Risk Indicators, March 2021; own design',
    test({ compared }) {
      if (!compared || !subjects.some((subject) => compared.compared[subject]))
        return notTestable(`No two papers state ${words}.`);
      const real = compared.differences.filter(
        ({ subject, explained }) => explained === undefined && subjects.includes(subject),
      );
      if (real.length > 0)
        return contradicts(
          `The papers are inconsistent on ${words}: ${real.map(differenceInWords).join('; ')}.`,
          ...real.flatMap(differenceEvidence),
        );
      return supports(`The papers agree on ${words}.`);
    },
  };
}

export const partsAgree = agreement(
  'parts-agree',
  'Part and serial number are the same on every paper',
  ['part-number', 'serial-number'],
  'part and serial numbers',
);
export const quantityAgrees = agreement(
  'quantity-agrees',
  'The quantity is the same on every paper',
  ['quantity'],
  'the quantity',
);

function typesOf({ consignment: { goods, papers = [] } }: ClaimFacts): readonly Written<string>[] {
  const types = [...goods, ...papers.flatMap((paper) => paper.goods)].flatMap(({ aircraftType }) =>
    aircraftType ? [aircraftType] : [],
  );
  return [...new Map(types.map((type) => [type.value, type])).values()];
}

export const aircraftType: Expectation = {
  id: 'aircraft-type',
  title: 'The part is for a civil type of aircraft',
  source: 'Type certificates of EASA and FAA',
  test(facts) {
    const types = typesOf(facts);
    if (types.length === 0) return missing('The papers name no type of aircraft.');
    const military = types.find(({ value }) => aircraftKind(value) === 'military');
    if (military)
      return contradicts(
        `${quoted(military.value)} is no civil type of aircraft.`,
        evidenceOf('aircraft type', military),
      );
    const civil = types.find(({ value }) => aircraftKind(value) === 'civil');
    return civil
      ? supports(`${quoted(civil.value)} is a civil type.`, evidenceOf('aircraft type', civil))
      : notTestable(`The type ${quoted(types[0]!.value)} is in no table.`);
  },
};

export const inFleet: Expectation = {
  id: 'in-fleet',
  title: "The type is in the consignee's fleet",
  source: 'Register of fleets that the user has loaded',
  test(facts): ExpectationAnswer {
    const types = typesOf(facts);
    if (!facts.hasFleets)
      return notTestable('No register of fleets is loaded (`tidewaiter end-use import fleet`).');
    const consignee = facts.consignment.parties.find(({ role, name }) => role === 'consignee' && name)?.name;
    const fleet = consignee && facts.fleetOf(consignee.value);
    if (!consignee || !fleet) return notTestable('The consignee is in no register of fleets.');
    if (types.length === 0) return notTestable('The papers name no type of aircraft.');
    const families = new Set(fleet.types.map(aircraftFamily));
    const flown = types.find(({ value }) => families.has(aircraftFamily(value)));
    const evidence = [
      ...shown('aircraft type', types[0]),
      evidenceOf('consignee', consignee),
      { fact: 'fleet', value: fleet.types.join(', '), source: fleet.register },
    ];
    return flown
      ? supports(`${fleet.operator} flies this type (${fleet.register}).`, ...evidence)
      : contradicts(
          `${fleet.operator} does not fly ${quoted(types[0]!.value)} (${fleet.register}).`,
          ...evidence,
        );
  },
};
