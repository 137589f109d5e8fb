import { describe, expect, it } from 'vitest';
import { detectEncoding } from './encoding.ts';

const ENGLISH = 'consignee,description,value\nFictive Trading,Bearings,12\n';
const RUSSIAN = Uint8Array.from([
  0xcf, 0xee, 0xeb, 0xf3, 0xf7, 0xe0, 0xf2, 0xe5, 0xeb, 0xfc, 0x2c, 0xd2, 0xee, 0xe2, 0xe0, 0xf0, 0x0a,
]);
const FRENCH = Buffer.from('Expéditeur,Désignation\nSociété Générale de Pièces,Écrous à tête\n', 'latin1');
const CHINESE = Uint8Array.from([
  0xca, 0xd5, 0xbb, 0xf5, 0xc8, 0xcb, 0x2c, 0xc9, 0xcc, 0xc6, 0xb7, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a,
]);

describe('detectEncoding', () => {
  it.each([
    ['ASCII', Buffer.from(ENGLISH), 'utf-8'],
    ['UTF-8', Buffer.from('Получатель,收货人\n'), 'utf-8'],
    ['UTF-8 cut in a character', Buffer.from('Получатель').subarray(0, 11), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${ENGLISH}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(ENGLISH, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${ENGLISH}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16, big end first, without a mark', Buffer.from(ENGLISH, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1251', RUSSIAN, 'windows-1251'],
    ['Windows-1252', FRENCH, 'windows-1252'],
    ['GB 18030', CHINESE, 'gb18030'],
  ])('%s', (_, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });
});
