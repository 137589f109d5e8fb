import { describe, expect, test } from 'vitest';
import { written } from '../../test/make-consignment.ts';
import type { EmailFact } from '../model/facts.ts';
import { noCompanyEmail } from './no-company-email.ts';

const email = (domain: string, publicMailbox: boolean): EmailFact => ({
  role: 'consignee',
  partyName: 'FICTITIOUS TRADE LLP',
  email: written(`sales@${domain}`, 'e-mail'),
  domain,
  publicMailbox,
});

describe('hit', () => {
  test('only a public mailbox', () => {
    expect(noCompanyEmail.raise({ emails: [email('mail.ru', true)] })).toMatchObject({
      sentence: 'Consignee "FICTITIOUS TRADE LLP" writes from mail.ru, a public mailbox provider.',
      evidence: [{ fact: 'e-mail address of the consignee', value: 'sales@mail.ru' }],
    });
  });
});

describe('clear', () => {
  test('a domain of its own', () =>
    expect(noCompanyEmail.raise({ emails: [email('fictitious.example', false)] })).toBeNull());
  test('one of two is enough', () => {
    expect(
      noCompanyEmail.raise({ emails: [email('mail.ru', true), email('fictitious.example', false)] }),
    ).toBeNull();
  });
});

test('not testable without an e-mail address', () => expect(noCompanyEmail.needs).toEqual(['emails']));
