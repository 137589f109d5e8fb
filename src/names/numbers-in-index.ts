import {
  COMMON_WORD_RARITY,
  CUT_NAME,
  editsAllowed,
  KIND_WEIGHTS,
  ONE_SLIP,
  POLICY_VERSION,
  rarity,
  SAME_LETTERS,
  UNMATCHED,
} from './policy.ts';

/**
 * The numbers of the policy that an index holds in its weights and keys: with other ones it must be made anew, even
 * when nobody raised the version of the policy.
 */
export function numbersInIndex(): readonly unknown[] {
  const edits = Array.from({ length: 24 }, (_, letters) =>
    (['organisation', 'person', 'vessel'] as const).map((family) => editsAllowed(letters, family)),
  );
  const rarities = [1, 2, 5, 10, 100, 1000].map(rarity);
  return [
    POLICY_VERSION,
    KIND_WEIGHTS,
    COMMON_WORD_RARITY,
    rarities,
    UNMATCHED,
    edits,
    SAME_LETTERS,
    ONE_SLIP,
    CUT_NAME,
  ];
}
