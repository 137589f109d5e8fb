import type { ChplTier, HsCodeFact, HsCodes } from '../model/facts.ts';
import type { Evidence, Raised } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { countryInWords, evidenceOf, listed } from '../model/words.ts';

/** The register weighs tiers 3.A and 3.B alike, and 4.A and 4.B. */
const VARIANTS: Readonly<Record<ChplTier, string>> = {
  '1': 'tier-1',
  '2': 'tier-2',
  '3.A': 'tier-3',
  '3.B': 'tier-3',
  '4.A': 'tier-4',
  '4.B': 'tier-4',
};

export const chplCode = defineFlag({
  id: 'chpl-code',
  number: 1,
  title: 'Code on the Common High Priority List',
  basis:
    'Bureau of Industry and Security with the European Union, Japan and the United Kingdom, Common High Priority List, 23 February 2024 (first nine codes: FinCEN and BIS, FIN-2023-Alert004, 19 May 2023)',
  needs: ['hsCodes'],
  innocent: [
    'The codes cover ordinary electronics, bearings and machine tools: most of their trade is civil.',
    'The goods may fall under a licence or an exception that the record does not show.',
  ],
  wouldClear: [
    'A statement of end use and end user that names product and quantity, confirmed by the end user itself.',
    "The maker's part numbers, and the classification for export control that follows from them.",
    'For an embargoed destination: the licence, or the exception with its paragraph.',
  ],
  raise({ hsCodes }) {
    const listedItems = hsCodes.items.filter((item) => item.chplTier !== undefined);
    if (listedItems.length === 0) return untested(hsCodes);
    const embargoed = listedItems.filter((item) => item.embargoes.length > 0);
    return embargoed.length > 0 ? raiseEmbargo(embargoed, hsCodes) : raiseTier(listedItems, hsCodes);
  },
});

function untested({ itemsWithout }: HsCodes) {
  if (itemsWithout.length === 0) return null;
  return { missing: itemsWithout.map((item) => `an HS code of six digits for item ${item}`) };
}

function raiseTier(items: readonly HsCodeFact[], { destination }: HsCodes): Raised {
  const [first] = items.toSorted((a, b) => a.chplTier!.localeCompare(b.chplTier!));
  const toPartner = destination?.partnerCountry === true;
  const where = toPartner
    ? `, bound for ${countryInWords(destination.country)}, which applies the same controls`
    : '';
  return {
    variant: toPartner ? 'partner-destination' : VARIANTS[first!.chplTier!],
    sentence: `${codesInWords(items)} on the Common High Priority List (tier ${first!.chplTier})${where}.`,
    evidence: evidenceFor(items, toPartner ? destination : undefined),
  };
}

function raiseEmbargo(items: readonly HsCodeFact[], { destination }: HsCodes): Raised {
  const embargoes = items.flatMap((item) => item.embargoes);
  const reaching = embargoes.find((embargo) => embargo.reaches);
  const country = countryInWords(destination!.country);
  const law = (reaching ?? embargoes[0]!).law;
  return {
    variant: 'embargoed-destination',
    sentence: `${codesInWords(items)} on the Common High Priority List and bound for ${country}; ${law}.`,
    evidence: evidenceFor(items, destination),
    ...(reaching && {
      legalGround: `Goods under HS code ${items[0]!.hs6} to ${country} need a licence, in general refused, since ${reaching.since}: ${law}.`,
    }),
  };
}

function codesInWords(items: readonly HsCodeFact[]): string {
  const codes = [...new Set(items.map((item) => item.code.asWritten))];
  return codes.length === 1 ? `HS code ${codes[0]} is` : `HS codes ${listed(codes)} are`;
}

function evidenceFor(items: readonly HsCodeFact[], destination: HsCodes['destination']): readonly Evidence[] {
  const codes = items.map((item) =>
    evidenceOf(`HS code of item ${item.item} (tier ${item.chplTier})`, item.code),
  );
  return destination === undefined ? codes : [...codes, evidenceOf('destination', destination.written)];
}
