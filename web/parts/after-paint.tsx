import { type ReactNode, useEffect, useState } from 'react';

/** What a reader reaches later is drawn later: first the words at the top, one frame after them this. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    // Two frames: the first one still belongs to the drawing that this must not delay.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted ? children : null;
}
