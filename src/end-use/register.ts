import type { ExpectationResult } from '../model/end-use.ts';
import { agriculturalDronePart } from './agricultural-drone-part.ts';
import { civilAircraftPart } from './civil-aircraft-part.ts';
import type { EndUseClaim } from './facts/claim.ts';
import { industrialPart } from './industrial-part.ts';

/** How much one answer weighs, in decibans; negative supports the claim. */
export interface ExpectationWeight {
  readonly decibans: number;
  readonly reason: string;
}

type Answer = Exclude<ExpectationResult, 'not-testable'>;

/** Weights of an expectation, by answer; `contradicts:unknown` is the weight of a variant. */
export type ExpectationWeights = Readonly<Partial<Record<Answer | `${Answer}:${string}`, ExpectationWeight>>>;

export interface ClaimEntry {
  readonly claim: EndUseClaim;
  readonly weights: Readonly<Record<string, ExpectationWeights>>;
}

const w = (decibans: number, reason: string): ExpectationWeight => ({ decibans, reason });

/**
 * The policy of end use: what each answer weighs, and why. Of all contradictions the strongest counts whole, the next
 * half, and so on; supports likewise, apart. Judgement, as in `flags/register.ts`: no labelled set is public.
 */
export const END_USE_REGISTER: readonly ClaimEntry[] = [
  {
    claim: civilAircraftPart,
    weights: {
      'certificate-present': {
        supports: w(-4, 'No airline fits a part without it; forgers know that too.'),
        'supports:named': w(-3, 'Named, and not seen.'),
        missing: w(5, 'Every genuine part has one; clerks often leave it in the box.'),
      },
      'certificate-form': {
        supports: w(-1, 'The form is free to download.'),
        contradicts: w(6, 'Authorities recognise three forms in this trade; national ones are rarer.'),
      },
      'certificate-edition': {
        supports: w(-2, 'Forgers copy old certificates with old footers.'),
        'contradicts:unknown': w(9, 'An edition that never existed cannot be genuine.'),
        'contradicts:superseded': w(5, 'Old stock of forms explains some, for a while.'),
        missing: w(1, 'Scans cut the foot of the page.'),
      },
      'certificate-blocks': {
        supports: w(-2, 'Filled as the form demands.'),
        contradicts: w(4, 'An inspector would send it back.'),
        missing: w(1, 'The reader may not have found them.'),
      },
      'one-release': {
        supports: w(-1, 'As it must be.'),
        contradicts: w(7, 'Production and maintenance on one certificate is impossible.'),
        missing: w(3, 'A certificate that releases nothing.'),
      },
      'status-term': {
        supports: w(-1, 'As the form allows.'),
        contradicts: w(4, 'The terms are few and known to every inspector.'),
      },
      'part-number': {
        supports: w(-3, 'The part can be looked up.'),
        contradicts: w(6, '"Various" is no part number.'),
        missing: w(3, 'Short descriptions leave it out.'),
      },
      'serial-number': {
        supports: w(-2, 'The part can be traced.'),
        contradicts: w(6, '"Various" is no serial number.'),
        missing: w(2, 'Many parts have none, and clerks leave out the "N/A".'),
      },
      'parts-agree': {
        supports: w(-3, 'Papers made for this part agree.'),
        contradicts: w(8, 'The certificate is for another part, or a digit slipped.'),
      },
      'quantity-agrees': {
        supports: w(-2, 'Papers made for these goods agree.'),
        contradicts: w(6, 'More is shipped than was released, or less.'),
      },
      'not-a-shipping-note': {
        supports: w(0, 'Says nothing either way.'),
        contradicts: w(5, 'No certifying inspector writes prices or consignees.'),
      },
      'approval-number': {
        supports: w(-1, 'Its form is public.'),
        contradicts: w(4, 'Authorities number strictly; typists do not.'),
        missing: w(1, 'The reader may not have found it.'),
      },
      'certificate-before-shipment': {
        supports: w(-1, 'As it must be.'),
        contradicts: w(
          6,
          'A part cannot be released after it was shipped; replacements of lost certificates explain some.',
        ),
        missing: w(1, 'Long storage is usual for some parts.'),
      },
      'certificate-once': {
        supports: w(-1, 'Among the records of this run.'),
        contradicts: w(7, 'Batches split among buyers explain some.'),
      },
      'issuer-confirms': {
        supports: w(-12, 'The one who signed says so.'),
        'contradicts:unknown': w(18, 'The one who is said to have signed does not know it.'),
        'contradicts:different': w(14, 'A genuine number on another certificate.'),
        missing: w(3, 'Firms are slow; forgers give addresses that do not answer.'),
      },
      'consignee-kind': {
        'supports:registered': w(-8, 'An authority approved it.'),
        supports: w(-4, 'Its business fits.'),
        'supports:by-name': w(-2, 'Anyone can call himself so.'),
        contradicts: w(4, 'Traders and forwarders buy for others.'),
        missing: w(1, 'Names of honest firms say little too.'),
      },
      'aircraft-type': {
        supports: w(-3, 'A civil type.'),
        contradicts: w(10, 'The papers name an aircraft that has no civil version.'),
        missing: w(1, 'Often left out.'),
      },
      'in-fleet': {
        supports: w(-4, 'It flies this type.'),
        contradicts: w(4, 'Shops repair for others; fleets change.'),
      },
      'quantity-plausible': {
        supports: w(-2, 'Ones and tens.'),
        contradicts: w(7, 'A hundred of one part is what a factory needs.'),
      },
      'value-plausible': {
        supports: w(-2, 'Certified parts are dear.'),
        contradicts: w(5, 'Scrap and toys cost so little; undervaluing for customs does too.'),
      },
      'engine-class': {
        contradicts: w(8, 'Airliners have no small piston engines; flying clubs buy few.'),
        missing: w(2, 'Light aircraft have such engines.'),
      },
      'packaging-fits': {
        supports: w(-1, 'As such parts travel.'),
        contradicts: w(3, 'A wrong line of a list explains many.'),
      },
      'dangerous-goods': {
        supports: w(-1, 'As the rules demand.'),
        missing: w(3, 'Left out by honest shippers too.'),
      },
      'travels-as-spares': {
        supports: w(-1, 'As most do.'),
        contradicts: w(2, 'Stock goes by sea as well.'),
      },
    },
  },
  {
    claim: agriculturalDronePart,
    weights: {
      'goods-fit': {
        supports: w(-3, 'Nozzles and tanks are of little use elsewhere.'),
        contradicts: w(10, 'No farm drone has them.'),
        missing: w(1, 'Motors and controllers are alike for all drones.'),
      },
      'engine-fits': {
        supports: w(-1, 'As they are driven.'),
        contradicts: w(9, 'Such engines drive long-range aircraft.'),
      },
      'consignee-fits': {
        supports: w(-4, 'Its business fits.'),
        'supports:by-name': w(-2, 'Anyone can call himself so.'),
        contradicts: w(4, 'Bought for others.'),
        missing: w(2, 'Dealers have names that say little.'),
      },
      'quantity-fits': {
        supports: w(-1, 'A dealer orders so.'),
        contradicts: w(5, 'Large dealers order so too.'),
      },
      'part-number': {
        supports: w(-1, 'Named.'),
        contradicts: w(3, 'Not named.'),
        missing: w(1, 'Often left out.'),
      },
      'quantity-agrees': { supports: w(-1, 'The papers agree.'), contradicts: w(5, 'The papers differ.') },
    },
  },
  {
    claim: industrialPart,
    weights: {
      'grade-fits': {
        supports: w(-1, 'Nothing special is said.'),
        contradicts: w(9, 'Industry rarely pays for such grades.'),
      },
      'code-fits': {
        supports: w(-2, 'The codes fit.'),
        contradicts: w(8, 'Aircraft and navigation codes are none of industry.'),
      },
      'machine-named': { supports: w(-2, 'It can be checked.'), missing: w(2, 'Often left out.') },
      'consignee-fits': {
        supports: w(-3, 'Its business fits.'),
        'supports:by-name': w(-1, 'Anyone can call himself so.'),
        contradicts: w(3, 'Bought for others.'),
        missing: w(1, 'Names say little.'),
      },
      'part-number': {
        supports: w(-1, 'Named.'),
        contradicts: w(3, 'Not named.'),
        missing: w(1, 'Often left out.'),
      },
      'quantity-agrees': { supports: w(-1, 'The papers agree.'), contradicts: w(5, 'The papers differ.') },
    },
  },
];
