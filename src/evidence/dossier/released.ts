import type { Assessment } from '../../model/assessment.ts';
import type { LedgerClaim } from '../../model/report.ts';
import type { DossierConsignment } from './dossier-contents.ts';
import type { Manifest } from './manifest.ts';

/** What the released lines say; the views are made of this and of nothing else, so nothing masked can reach them. */
export interface Released {
  readonly manifest: Pick<
    Manifest,
    'tool' | 'rules' | 'level' | 'subject' | 'consignments' | 'builtAt' | 'builtBy'
  >;
  readonly consignments: readonly ReleasedConsignment[];
  readonly claims: readonly Record<string, unknown>[];
  readonly decisions: readonly Record<string, unknown>[];
  readonly removals: readonly {
    readonly part: string;
    readonly rule: string;
    readonly status: 'masked' | 'removed';
  }[];
}

export interface ReleasedConsignment {
  readonly id: string;
  readonly asOf: string;
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly findings: readonly Record<string, unknown>[];
  readonly recorded?: DossierConsignment['recorded'];
  readonly assessment: Pick<Assessment, 'outcome' | 'score' | 'legalGrounds'>;
}

/** A line of `claims.jsonl`: a claim with where it was published. */
export type ClaimLine = LedgerClaim & {
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url?: string;
};

/** The claims as the views use them: lines of `claims.jsonl` as `build-dossier.ts` has just written them, masks applied. */
export function claimLinesOf({ claims }: Pick<Released, 'claims'>): readonly ClaimLine[] {
  return claims as unknown as readonly ClaimLine[];
}
