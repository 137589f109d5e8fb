import { type Grade, type LedgerClaim, LIKELIHOODS } from '../../model/report.ts';

/** What a person rejected speaks for nothing and against nothing; a proposal nobody looked at may still stand beside. */
export function isAdmitted({ state }: LedgerClaim): boolean {
  return state !== 'rejected';
}

/** The grades in force: for each of the four marks the last one given. Earlier ones stay in the ledger. */
export function gradeInForce(
  grades: readonly Grade[],
): Pick<Grade, 'source' | 'information' | 'likelihood' | 'confidence'> {
  const [source, information, likelihood, confidence] = (
    ['source', 'information', 'likelihood', 'confidence'] as const
  ).map((mark) => grades.findLast((grade) => grade[mark] !== undefined));
  return {
    ...(source?.source && { source: source.source }),
    ...(information?.information && { information: information.information }),
    ...(likelihood?.likelihood && { likelihood: likelihood.likelihood }),
    ...(confidence?.confidence && { confidence: confidence.confidence }),
  };
}

/** Refuted: a person graded the information 5, "improbable", or the likelihood below "roughly even chance". A mere denial refutes nothing. */
export function isRefuted({ grades }: LedgerClaim): boolean {
  const { information, likelihood } = gradeInForce(grades);
  return (
    information === '5' ||
    (likelihood !== undefined && LIKELIHOODS.indexOf(likelihood) < LIKELIHOODS.indexOf('roughly-even-chance'))
  );
}
