import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../test/make-layout.ts';
import { isNameAgain, namesInOneLine } from './names-in-two-scripts.ts';

describe('two names in one line', () => {
  it.each([
    ['汉江样本银行 HANJIANG SAMPLE BANK', ['HANJIANG SAMPLE BANK', '汉江样本银行']],
    ['Bucunzai Trading Co. (布存在贸易有限公司)', ['Bucunzai Trading Co.', '布存在贸易有限公司']],
    ['ООО «Несуществует» / Bucunzai Trading LLC', ['Bucunzai Trading LLC', 'ООО «Несуществует»']],
    // One name, in which a brand or the form of the firm is of the other script.
    ['ABB 中国有限公司', undefined],
    ['ООО «Bucunzai»', undefined],
    ['Bucunzai Trading Co.', undefined],
  ])('%s', (text, names) => {
    expect(namesInOneLine(pageOf([40, 40, text]).segments[0]!)?.map((each) => each.text)).toEqual(names);
  });
});

describe('a line below a name', () => {
  it.each([
    ['Bucunzai Trading Co.', '布存在贸易有限公司', true],
    ['布存在贸易有限公司', 'BUCUNZAI TRADING CO., LTD.', true],
    ['ΔΟΚΙΜΗ ΔΙΑΜΕΤΑΦΟΡΙΚΗ Α.Ε.', 'DOKIMI FORWARDING S.A.', true],
    ['Bucunzai Trading Co.', '中国上海市浦东新区', false],
    ['布存在贸易有限公司', 'No. 12 Some Road', false],
    ['Bucunzai Trading Co.', 'Some Road', false],
  ])('%s / %s', (name, below, isAgain) => {
    expect(isNameAgain(name, below)).toBe(isAgain);
  });
});
