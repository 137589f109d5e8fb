import type { Paper, ReleaseCertificate, ReleaseForm } from '../src/model/paper.ts';
import { written } from './make-consignment.ts';
import { makePaper } from './make-paper.ts';

/** A well-formed EASA Form 1 after maintenance; blocks are replaced by those given, `undefined` takes one away. */
export function makeCertificate({
  blocks = {},
  footer = 'EASA Form 1 - MF/CAO/145 Issue 3',
  form = 'easa-form-1',
  date = '2024-03-01',
}: {
  readonly blocks?: Readonly<Record<string, string | undefined>>;
  readonly footer?: string | null;
  readonly form?: ReleaseForm | null;
  readonly date?: string;
} = {}): Paper {
  const texts: Record<string, string | undefined> = {
    '1': 'FICTIONAL AUTHORITY',
    '2': 'AUTHORISED RELEASE CERTIFICATE',
    '3': 'FIC-24-001',
    '4': 'Bucunzai Repair GmbH, FICTIONAL TEST DATA',
    '5': 'WO-1',
    '7': 'FUEL PUMP',
    '8': 'FIC-8810-2',
    '9': '1',
    '10': 'S118',
    '11': 'OVERHAULED',
    '12': 'Overhauled in accordance with CMM 28-20-01 rev. 4',
    '14a': 'X',
    '14c': 'DE.145.0000',
    '14d': 'TEST',
    '14e': date,
    ...blocks,
  };
  const certificate: ReleaseCertificate = {
    form,
    formAsWritten: written('AUTHORISED RELEASE CERTIFICATE'),
    ...(footer !== null && { footer: written(footer) }),
    blocks: Object.fromEntries(
      Object.entries(texts).flatMap(([number, text]) =>
        text === undefined ? [] : [[number, written(text, `block ${number}`)]],
      ),
    ),
    rows: [],
  };
  const paper = makePaper(
    'release-certificate',
    { certificate_number: texts['3'] ?? '', certificate_date: date },
    [{ part_number: texts['8'] ?? '', serial_number: texts['10'] ?? '', quantity: texts['9'] ?? '' }],
  );
  return { ...paper, certificate };
}
