import { shownText } from './shown-text.ts';

const LONGEST_SHOWN = 2_000;

/**
 * Words from papers and lists: anyone's text, in any script; shown as text, kept from turning its surroundings round,
 * with what nobody would see written out.
 */
export function Written({ children }: { readonly children: string | null | undefined }) {
  return (
    <bdi dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {shownText(children ?? '', LONGEST_SHOWN)}
    </bdi>
  );
}
