import { describe, expect, it } from 'vitest';
import { checkNobody, hashPassword, isPassword, refuseWeakPassword } from './passwords.ts';

const ANN = { name: 'Ann Fictional', email: 'ann@house.example' };

describe('passwords', () => {
  it.each([
    ['short', 'elevenchars'],
    ['few characters', 'abababababababab'],
    ['the name', 'Ann FictionalAnn Fictional'],
    ['one astral character too few', '😀'.repeat(11)],
  ])('refused: %s', (_, password) => {
    expect(() => refuseWeakPassword(password, ANN)).toThrow();
  });
  it.each([
    ['twelve', 'abcdefghijkl'],
    ['no digits, no capitals', 'correct horse battery'],
    ['another script', 'кораблі пливуть уночі'],
    ['a thousand', `${'long password '.repeat(71)}123456`],
  ])('taken: %s', (_, password) => {
    expect(() => refuseWeakPassword(password, ANN)).not.toThrow();
  });

  it('are known again, composed or not, and no other is', async () => {
    const stored = await hashPassword('schöne lange Wörter');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await isPassword('schöne lange Wörter'.normalize('NFD'), stored)).toBe(true);
    expect(await isPassword('schöne lange Worter', stored)).toBe(false);
    expect(await isPassword('', stored)).toBe(false);
    expect(await hashPassword('schöne lange Wörter')).not.toBe(stored);
  });

  it('are never right against something else than a stored one', async () => {
    await expect(isPassword('anything at all', 'plain text')).rejects.toThrow();
    expect(await checkNobody('anything at all')).toBe(false);
  });

  it('wait in a line that has an end', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 70 }, () => checkNobody('x'.repeat(12))));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(6);
    expect(await checkNobody('again')).toBe(false);
  });
});
