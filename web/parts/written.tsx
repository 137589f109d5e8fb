/** Words from papers and lists: anyone's text, in any script; shown as text and kept from turning its surroundings round. */
export function Written({ children }: { readonly children: string | null | undefined }) {
  return (
    <bdi dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {children ?? ''}
    </bdi>
  );
}
