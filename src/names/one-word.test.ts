import { describe, expect, it } from 'vitest';
import { createOneWord } from './one-word.ts';

function soundOf(parts: readonly string[], isUnvowelled = false): string | undefined {
  const word = createOneWord();
  for (const part of parts) word.add(part, isUnvowelled);
  return word.sound();
}

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

  it('begin anew', () => {
    const word = createOneWord();
    for (const part of ['siraj', 'al', 'din']) word.add(part, false);
    word.begin();
    word.add('aziz', false);
    expect(word.sound()).toBeUndefined();
  });
});
