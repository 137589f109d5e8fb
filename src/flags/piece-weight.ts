import type { PieceMassFact } from '../model/facts.ts';
import type { Raised } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { evidenceOf, numberInWords } from '../model/words.ts';

/** Scales and rounding differ by so much between two weighings; below it, net over gross means nothing. */
const NET_OVER_GROSS_TOLERANCE = 1.02;
/** Packing can make gross mass several times the net mass of small pieces; where only gross is given it may. */
const PACKING_FACTOR = 3;

export const pieceWeight = defineFlag({
  id: 'piece-weight',
  number: 9,
  title: 'Weight per piece implausible',
  basis:
    'Tidewaiter, own design: mass divided by pieces against the range that the Harmonized System (HS 2022) or plain physics sets for the code',
  needs: ['pieceMasses'],
  innocent: [
    'The quantity counts packs, reels or boxes, not single pieces.',
    'Grams or pounds were entered as kilograms, or a decimal sign was lost.',
    'The mass is that of the whole consignment, repeated on every line.',
  ],
  wouldClear: [
    'The packing list with pieces and mass for each package.',
    'The mass of one piece from the data sheet.',
  ],
  raise({ pieceMasses }) {
    for (const fact of pieceMasses) {
      const raised = outsideRange(fact) ?? netOverGross(fact);
      if (raised !== null) return raised;
    }
    return null;
  },
});

function outsideRange(fact: PieceMassFact): Raised | null {
  const { kgPerPiece, plausible, pieces, netMassKg, grossMassKg, item } = fact;
  if (kgPerPiece === undefined || plausible === undefined || pieces === undefined) return null;
  const largest = netMassKg === undefined ? plausible.maxKg * PACKING_FACTOR : plausible.maxKg;
  if (kgPerPiece >= plausible.minKg && kgPerPiece <= largest) return null;
  const mass = (netMassKg ?? grossMassKg)!;
  return {
    variant: 'outside-range',
    sentence: `Item ${item}: ${numberInWords(kgPerPiece)} kg for each piece is inconsistent with ${plausible.goods}, which weigh ${numberInWords(plausible.minKg)} to ${numberInWords(plausible.maxKg)} kg.`,
    evidence: [
      evidenceOf(`${netMassKg ? 'net' : 'gross'} mass of item ${item} (kg)`, mass),
      evidenceOf(`pieces of item ${item}`, pieces),
    ],
  };
}

function netOverGross({ netMassKg, grossMassKg, item }: PieceMassFact): Raised | null {
  if (netMassKg === undefined || grossMassKg === undefined) return null;
  if (netMassKg.value <= grossMassKg.value * NET_OVER_GROSS_TOLERANCE) return null;
  return {
    variant: 'net-over-gross',
    sentence: `Item ${item}: the net mass of ${netMassKg.asWritten} kg is more than the gross mass of ${grossMassKg.asWritten} kg.`,
    evidence: [
      evidenceOf(`net mass of item ${item} (kg)`, netMassKg),
      evidenceOf(`gross mass of item ${item} (kg)`, grossMassKg),
    ],
  };
}
