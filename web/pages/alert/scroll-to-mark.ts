import { useEffect, useRef } from 'react';

/** Scrolls the first mark into view, once it is there. */
export function useScrollToMark(ready: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ready)
      box.current?.querySelector('.mark, .paper-box')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [ready]);
  return box;
}
