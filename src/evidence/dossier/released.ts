import type { Assessment } from '../../model/assessment.ts';
import type { Manifest } from './manifest.ts';

/** What the released lines say; the views are made of this and of nothing else, so nothing masked can reach them. */
export interface Released {
  readonly manifest: Pick<
    Manifest,
    'tool' | 'rules' | 'level' | 'consignment' | 'asOf' | 'builtAt' | 'builtBy'
  >;
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly findings: readonly Record<string, unknown>[];
  readonly claims: readonly Record<string, unknown>[];
  readonly removals: readonly {
    readonly part: string;
    readonly rule: string;
    readonly status: 'masked' | 'removed';
  }[];
  readonly assessment: Pick<Assessment, 'outcome' | 'score' | 'legalGrounds'>;
}
