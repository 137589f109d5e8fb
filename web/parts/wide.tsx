import type { ReactNode } from 'react';

/** What may be wider than the screen scrolls by itself, by keyboard too; the page stays as it is. */
export function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="wide" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
