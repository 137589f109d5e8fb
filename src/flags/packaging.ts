import type { PackagingFact } from '../model/facts.ts';
import type { Raised } from '../model/finding.ts';
import { defineFlag } from '../model/flag.ts';
import { evidenceOf, quoted } from '../model/words.ts';

export const packaging = defineFlag({
  id: 'packaging',
  number: 29,
  title: 'Packaging does not fit the goods',
  basis:
    'Bureau of Industry and Security, 15 CFR part 732, Supplement No. 3, paragraph (b): "packaging is inconsistent with the stated method of shipment or destination"; the comparison with the goods is our own',
  needs: ['packaging'],
  innocent: [
    'The kind of package was chosen from a list, and the wrong line was taken.',
    'Samples and spare parts travel along in packages of the main goods.',
  ],
  wouldClear: ['A photograph of the packages.', 'The packing list with what is in each package.'],
  raise({ packaging: facts }) {
    for (const fact of facts) {
      const raised = misfit(fact) ?? moreThanPieces(fact);
      if (raised) return raised;
    }
    return null;
  },
});

function misfit({ kind, hsCode, misfit: goods, item }: PackagingFact): Raised | undefined {
  if (goods === undefined || kind === undefined || hsCode === undefined) return undefined;
  return {
    variant: 'kind',
    sentence: `${quoted(kind.asWritten)} is inconsistent with ${goods}, which code ${hsCode.value} stands for${item === undefined ? '' : ` (item ${item})`}.`,
    evidence: [evidenceOf('kind of packages', kind), evidenceOf('HS code', hsCode)],
  };
}

/** One machine travels in many crates; dozens of small parts do not travel in more boxes than there are parts. */
const PIECES_FROM = 5;

function moreThanPieces({ packages, pieces, item }: PackagingFact): Raised | undefined {
  if (packages === undefined || pieces === undefined || pieces.value < PIECES_FROM) return undefined;
  if (packages.value <= pieces.value) return undefined;
  return {
    variant: 'more-packages-than-pieces',
    sentence: `${packages.asWritten} packages cannot hold ${pieces.asWritten} pieces${item === undefined ? '' : ` (item ${item})`}: there are more packages than pieces.`,
    evidence: [evidenceOf('packages', packages), evidenceOf('pieces', pieces)],
  };
}
