import { describe, expect, it } from 'vitest';
import { readHsCodes } from './hs-code.ts';

describe('readHsCodes', () => {
  it.each([
    ['880730', ['880730']],
    ['8807.30.00', ['88073000']],
    ['8807 30 00 90', ['8807300090']],
    ['8807-30', ['880730']],
    ['8807', ['8807']],
    ['HS8807.30', ['880730']],
    ['HS 8807.30', ['880730']],
    ['HS Code: 8807.30', ['880730']],
    ['8807.30 - Parts of aeroplanes', ['880730']],
    ["'0901210000", ['0901210000']],
    ['8542.31; 8526.91', ['854231', '852691']],
    ['854231, 852691', ['854231', '852691']],
    ['854231|854231', ['854231']],
    ['8807,30', ['880730']],
    // Zeros that a number lost at its end or beginning, where the point shows it.
    ['8807.3', ['880730']],
    ['901.21', ['090121']],
    ['901.2', ['090120']],
    // National digits behind the tenth say nothing of the goods.
    ['8807300000019', ['8807300000']],
    // Nobody knows which digit is missing.
    ['8807300', ['8807300']],
    ['88073', ['88073']],
  ])('%s', (text, codes) => {
    expect(readHsCodes(text)).toEqual(codes);
  });

  it('puts a leading zero back where the column shows that it was lost', () => {
    expect(readHsCodes('9012100', 8)).toEqual(['09012100']);
    expect(readHsCodes('88073000', 8)).toEqual(['88073000']);
  });

  it.each(['ABC', '123', '88073000123456789', 'various', '88O730', '8542.31; x'])('%s is no code', (text) => {
    expect(readHsCodes(text)).toBeUndefined();
  });
});
