import { INFORMATION_GRADES, type InformationGrade } from '../../model/report.ts';
import { type ClaimLine, claimLinesOf, type Released } from './released.ts';

/** Credibility of information (Admiralty system), as STANAG 2511 words it. */
const CREDIBILITY: Readonly<Record<InformationGrade, string>> = {
  '1': 'Confirmed by other sources',
  '2': 'Probably true',
  '3': 'Possibly true',
  '4': 'Doubtful',
  '5': 'Improbable',
  '6': 'Truth cannot be judged',
};
/** A review rates from 1 (worst) to 5 (best); the grade 6 judges nothing, and so gives no review. */
const BEST = 5;

/**
 * Claims that people graded as schema.org `ClaimReview` (JSON-LD): what is claimed, by whom, where it appeared, and how
 * credible the information was judged. Denials stand beside as claims that disagree. Claims without a grade of their
 * information are left out, for nobody reviewed them.
 */
export function claimReviewOf(released: Released): Record<string, unknown> {
  const { manifest } = released;
  const lines = claimLinesOf(released);
  const reviews = lines.flatMap((claim) => {
    const grade = claim.grades?.findLast(({ information }) => information !== undefined);
    const information = grade?.information;
    if (information === undefined || information === '6') return [];
    return [
      {
        '@type': 'ClaimReview',
        '@id': `urn:tidewaiter:claim:${claim.id}`,
        claimReviewed: claim.content?.words ?? claim.sentence,
        datePublished: grade?.at.slice(0, 'YYYY-MM-DD'.length),
        author: { '@type': 'Person', name: grade?.by },
        itemReviewed: {
          '@type': 'Claim',
          text: claim.sentence,
          author: { '@type': 'Thing', name: claim.speaker },
          datePublished: claim.publishedOn,
          appearance: {
            '@type': 'CreativeWork',
            publisher: { '@type': 'Organization', name: claim.publisher },
            ...(claim.url !== undefined && { url: claim.url }),
          },
        },
        reviewRating: {
          '@type': 'Rating',
          ratingValue: BEST - INFORMATION_GRADES.indexOf(information),
          bestRating: BEST,
          worstRating: 1,
          alternateName: CREDIBILITY[information],
        },
        ...opposingOf(claim, lines),
      },
    ];
  });
  return {
    '@context': 'https://schema.org',
    '@graph': reviews,
    dateCreated: manifest.builtAt,
  };
}

/** Denials and doubts of the same report on the same party: they stand beside the claim with the same weight. */
function opposingOf(claim: ClaimLine, lines: readonly ClaimLine[]): Record<string, unknown> {
  if (claim.stance !== 'asserts') return {};
  const parties = new Set(claim.parties.map(({ name }) => name));
  const against = lines.filter(
    (other) =>
      other.stance !== 'asserts' &&
      (other.reportId === claim.reportId || other.parties.some(({ name }) => parties.has(name))),
  );
  if (against.length === 0) return {};
  return {
    associatedReview: against.map((other) => ({
      '@type': 'Review',
      author: { '@type': 'Thing', name: other.speaker },
      reviewBody: other.sentence,
      name: other.stance === 'denies' ? 'Denial' : 'Doubt',
    })),
  };
}
