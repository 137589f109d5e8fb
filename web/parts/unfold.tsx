import { type ReactNode, useState } from 'react';

/** A line that opens: what is inside is drawn when it is opened for the first time, since most is never looked at. */
export function Unfold({
  summary,
  opened = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly opened?: boolean;
  readonly children: () => ReactNode;
}) {
  const [isDrawn, setDrawn] = useState(opened);
  return (
    <details open={opened} onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}>
      <summary>{summary}</summary>
      {isDrawn && children()}
    </details>
  );
}
