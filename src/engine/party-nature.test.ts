import { describe, expect, test } from 'vitest';
import { natureOfName } from './party-nature.ts';

describe('the nature of a party from its name', () => {
  test.each([
    ['FICTITIOUS LOGISTICS LLC', 'freight-forwarder'],
    ['Fictitious Spedition GmbH', 'freight-forwarder'],
    ['ООО ТРАНС ЛОГИСТИКА', 'freight-forwarder'],
    ['虚构国际货运有限公司', 'freight-forwarder'],
    ['FICTITIOUS CARGO SERVICES', 'freight-forwarder'],
    ['FICTITIOUS AIR CARGO', 'other'],
    ['TO ORDER OF FICTITIOUS BANK PLC', 'bank'],
    ['Banque Fictive', 'bank'],
    ['虚构银行', 'bank'],
    ['FICTITIOUS TRADING LTD', 'other'],
    ['BANKSIDE ENGINEERING', 'other'],
  ])('%s: %s', (name, kind) => expect(natureOfName(name).kind).toBe(kind));
  test.each(['SAME AS CONSIGNEE', 'N/A', 'TO ORDER', '同上', 'не указан'])('%s stands for no one', (name) => {
    expect(natureOfName(name).placeholder).toBe(true);
  });
  test('a firm is no placeholder', () => expect(natureOfName('ORDER SYSTEMS LTD').placeholder).toBe(false));
});
