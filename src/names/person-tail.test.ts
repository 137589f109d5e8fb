import { expect, it } from 'vitest';
import { NAME_LENGTH_CHARACTERS } from '../model/limits.ts';
import { withoutPersonTail } from './person-tail.ts';

it.each([
  ['HASSAN ALI, 12 HIGH STREET, DUBAI', 'HASSAN ALI'],
  ['ALI, HASSAN, 12 HIGH STREET, DUBAI', 'ALI, HASSAN'],
  ['Anna Lee PASSPORT NO. 1234567', 'Anna Lee'],
  ['Anna Lee (Passport: AB 1234567)', 'Anna Lee'],
  ['Anna Lee +971 50 123 4567', 'Anna Lee'],
  ['Anna Lee S/O AHMED', 'Anna Lee'],
  ['Anna Lee, anna@lee.example', 'Anna Lee'],
  ['Анна Ли ИНН 770708389312', 'Анна Ли'],
  ['ALI, HASSAN', 'ALI, HASSAN'],
  ['Henry 8 Tudor', 'Henry 8 Tudor'],
  ['Mobile Adeyemi', 'Mobile Adeyemi'],
  ['', ''],
])('%s', (name, expected) => expect(withoutPersonTail(name)).toBe(expected));

it('takes no time for the longest name that is read', () => {
  for (const text of ['1 ', ', ', 'a', 'tel ', '( ', 'a@'].map((part) =>
    `Anna Lee ${part.repeat(NAME_LENGTH_CHARACTERS)}`.slice(0, NAME_LENGTH_CHARACTERS),
  )) {
    const started = performance.now();
    withoutPersonTail(text);
    expect(performance.now() - started).toBeLessThan(50);
  }
});
