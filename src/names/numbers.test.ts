import { describe, expect, it } from 'vitest';
import { dropApostrophes, foldText } from '../text/normalise.ts';
import { readHanOrdinal, readNumber } from './numbers.ts';
import { wordsOf } from './words.ts';

const read = (text: string): unknown => readNumber(wordsOf(dropApostrophes(foldText(text))), 0);

describe('readNumber', () => {
  it.each([
    ['forty-four', '44', 2],
    ['Forty 4', '44', 2],
    ['nine', '9', 1],
    ['девять', '9', 1],
    ['IX', '9', 1],
    ['XIII', '13', 1],
    ['XIV', '14', 1],
    ['9th', '9', 1],
    ['009th', '9', 1],
    ['9-й', '9', 2],
    ['Hundred', '100', 1],
    ['twenty star', '20', 1],
    ['Sixth', '6', 1],
    ['forty-seventh', '47', 2],
    ['Three Thousand', '3000', 2],
    ['Frist', '1', 1],
    ['thrid', '3', 1],
    ['Sevven', '7', 1],
    ['twnety foour', '20', 1],
    ['twnety sevne', '27', 2],
  ])('%s', (text, digits, words) => expect(read(text)).toEqual({ digits, words }));

  it.each(['Xi', 'V', 'I', 'Mix', 'Viking', '9', 'Ivan', 'Fist', 'There', 'Sever', 'Light'])(
    '%s is no number in words',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe('readHanOrdinal', () => {
  it.each([
    ['第九飞机厂', '9', 2],
    ['第十二研究院', '12', 3],
    ['第二十一', '21', 4],
    ['第601所', '601', 4],
    ['第一百零二', '102', 5],
  ])('%s', (text, digits, length) => expect(readHanOrdinal(text)).toEqual({ digits, length }));

  it('reads nothing elsewhere', () => expect(readHanOrdinal('九州')).toBeUndefined());
});
