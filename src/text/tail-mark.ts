const TAIL_MARK = /^(?=.*[A-Z])[A-Z0-9]{1,2}[A-Z0-9]{3,5}$/;

/**
 * A registration mark of an aircraft as both sides compare it: `EP-GOM`, `EP GOM` and `EPGOM` are one. `undefined` for
 * what can be none. Marks are codes: one letter off is another aircraft.
 */
export function tailMark(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return TAIL_MARK.test(bare) ? bare : undefined;
}
