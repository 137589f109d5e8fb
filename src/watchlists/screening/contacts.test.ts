import { describe, expect, it } from 'vitest';
import { BLOCKING, entry, list, openIndex, version } from '../../../test/screening-index.ts';
import { addressKey, emailKey } from '../../text/contact-keys.ts';
import { createContactIndex } from './contacts.ts';

const korventa = entry('A', 'Korventa Rotors', {
  designations: [
    { programme: 'SECTOR', effect: 'sectoral' },
    { ...BLOCKING, endsOn: '2023-05-01' },
  ],
  properties: {
    country: ['kz'],
    email: ['Sales@Korventa.example', 'second@korventa.example'],
    phone: ['+7 727 250 00 00'],
    address: ['12 Rotor Street, Almaty, Kazakhstan'],
  },
});
const contacts = createContactIndex(
  openIndex(list('sdn', version('2023-01-01', [korventa]), version('2023-09-01', []))),
);

describe('contacts of entries', () => {
  const email = emailKey('sales@korventa.example')!;

  it.each([
    ['e-mail', contacts.on('2023-06-01')?.byEmail(email), 'Sales@Korventa.example'],
    ['telephone', contacts.on('2023-06-01')?.byPhone('+77272500000'), '+7 727 250 00 00'],
    [
      'address, its words in another order',
      contacts.on('2023-06-01')?.byAddress(addressKey('Almaty, Kazakhstan, Rotor str. 12')!),
      '12 Rotor Street, Almaty, Kazakhstan',
    ],
  ])('%s: the entry, and the contact as the list writes it', (_, found, value) => {
    expect(found).toEqual([
      {
        entryId: 'A',
        source: 'ofac-sdn',
        caption: 'Korventa Rotors',
        basis: 'designated',
        programmes: ['SECTOR'],
        effect: 'sectoral',
        value,
      },
    ]);
  });

  it('have the effect of the designations in force on the day', () => {
    const [before] = contacts.on('2023-05-01')!.byEmail(email);
    expect(before).toMatchObject({ effect: 'blocking', programmes: ['SECTOR', 'EXAMPLE'] });
  });

  it('count only while the entry is in force', () => {
    expect(contacts.on('2022-12-31')).toBeUndefined();
    expect(contacts.on('2023-08-31')!.byEmail(email)).toHaveLength(1);
    expect(contacts.on('2023-09-01')!.byEmail(email)).toEqual([]);
  });

  it('of nobody are none', () => {
    expect(contacts.on('2023-06-01')!.byEmail('nobody@nowhere.example')).toEqual([]);
    expect(createContactIndex(openIndex()).on('2023-06-01')).toBeUndefined();
  });
});
