import { describe, expect, it } from 'vitest';
import { soundAsOneWord } from './one-word.ts';

const soundOf = (parts: readonly string[], isUnvowelled = false): string | undefined =>
  soundAsOneWord(parts, 0, parts.length, isUnvowelled);

describe('parts read as one word', () => {
  it('do not sound the article inside', () => {
    expect(soundOf(['siraj', 'al', 'din'])).toBe('sirajdin');
    expect(soundOf(['azyz', 'al', 'rhman'], true)).toBe('azizrhman');
  });

  it('sound a j that ended a word as one again', () => {
    expect(soundOf(['taj', 'mahal'])).toBe('tajmahal');
  });

  it('say nothing where it is the sounds one behind the other', () => {
    expect(soundOf(['shahid', 'khel'])).toBeUndefined();
    expect(soundOf(['al', 'shahid'])).toBeUndefined();
    expect(soundOf(['shahid', 'al'])).toBeUndefined();
  });

  it('are those from the one place up to the other', () => {
    expect(soundAsOneWord(['abu', 'siraj', 'al', 'din', 'khan'], 1, 4, false)).toBe('sirajdin');
  });
});
