/** Test fixture: entries of made-up lists that the made-up parties meet. */
import type { EntryHit } from '../model/finding.ts';

export const DESIGNATED_HIT: EntryHit = {
  role: 'consignee',
  partyName: 'SHENZHEN LANYING AVIATION TECH CO LTD',
  entryId: 'sample:F-1004',
  source: 'sample',
  caption: 'Shenzhen Lanying Aviation Technology Co., Ltd.',
  schema: 'Company',
  basis: 'designated',
  effect: 'blocking',
  programmes: ['SAMPLE-UAV'],
  listedOn: '2024-05-14',
  score: 0.96,
  entryName: '深圳市蓝鹰航空科技有限公司',
  tokens: [
    { query: 'SHENZHEN', entry: '深圳市', rule: 'transliteration', similarity: 1 },
    { query: 'LANYING', entry: '蓝鹰', rule: 'transliteration', similarity: 0.97 },
    { query: 'AVIATION', entry: '航空', rule: 'translation', similarity: 1 },
    { query: 'TECH', entry: '科技', rule: 'abbreviation', similarity: 0.95 },
    { query: 'CO LTD', entry: '有限公司', rule: 'translation', similarity: 1 },
  ],
  adjustments: [
    { what: 'country agrees: China', change: 0.03 },
    { what: 'address differs in the district', change: -0.01 },
  ],
  explanation: 'Every word of the name meets the Chinese name on the list; the country agrees.',
  entryFacts: [
    { label: 'Also known as', values: ['Lanying Aviation', 'Blue Eagle Aviation Technology'] },
    { label: 'Country', values: ['China (CN)'] },
    { label: 'Address', values: ['Room 1204, Example Building, Nanshan District, Shenzhen'] },
    { label: 'Registration', values: ['91440300MA5EXAMPLE'] },
  ],
  fictional: true,
};

export const OWNED_HIT: EntryHit = {
  role: 'end-user',
  partyName: 'ТОО «СТЕПЬ АВИА КОМПОНЕНТ»',
  entryId: 'own:K-77',
  source: 'own',
  caption: 'Step Avia Komponent LLP',
  schema: 'Company',
  basis: 'owned',
  effect: 'blocking',
  programmes: ['SAMPLE-EO'],
  score: 0.91,
  entryName: 'Step Avia Komponent LLP',
  tokens: [
    { query: 'ТОО', entry: 'LLP', rule: 'translation', similarity: 1 },
    { query: 'СТЕПЬ', entry: 'Step', rule: 'transliteration', similarity: 1 },
    { query: 'АВИА', entry: 'Avia', rule: 'transliteration', similarity: 1 },
    { query: 'КОМПОНЕНТ', entry: 'Komponent', rule: 'edit', similarity: 0.94 },
  ],
  adjustments: [{ what: 'country agrees: Kazakhstan', change: 0.03 }],
  explanation: 'The Cyrillic name reads as the name in the ownership table; the country agrees.',
  ownership: {
    percent: 57.5,
    chains: [
      [
        {
          owner: 'Severny Veter Holding JSC',
          ownerId: 'sample:F-2001',
          owned: 'Caspian Example Invest FZE',
          ownedId: 'own:K-70',
          percent: 100,
          source: 'ownership',
          asOf: '2026-06-30',
        },
        {
          owner: 'Caspian Example Invest FZE',
          ownerId: 'own:K-70',
          owned: 'Step Avia Komponent LLP',
          ownedId: 'own:K-77',
          percent: 40,
          source: 'ownership',
          asOf: '2026-06-30',
        },
      ],
      [
        {
          owner: 'Ivan Primerov (fictional)',
          ownerId: 'sample:F-2002',
          owned: 'Step Avia Komponent LLP',
          ownedId: 'own:K-77',
          percent: 17.5,
          source: 'ownership',
        },
      ],
    ],
  },
  entryFacts: [
    { label: 'Country', values: ['Kazakhstan (KZ)'] },
    { label: 'Business id', values: ['230340012345'] },
  ],
};

export const EXPORT_CONTROL_HIT: EntryHit = {
  role: 'consignee',
  partyName: 'BOSPORUS EXAMPLE ELEC IMP & EXP',
  entryId: 'us-csl:EL-X9',
  source: 'us-csl',
  caption: 'Bosporus Example Electronics Import and Export Ltd.',
  schema: 'Company',
  basis: 'controlled-goods-end-user',
  effect: 'export-licence',
  programmes: ['Entity List'],
  listedOn: '2023-04-12',
  score: 0.88,
  entryName: 'Bosporus Example Electronics Import and Export Ltd.',
  tokens: [
    { query: 'BOSPORUS', entry: 'Bosporus', rule: 'equal', similarity: 1 },
    { query: 'EXAMPLE', entry: 'Example', rule: 'equal', similarity: 1 },
    { query: 'ELEC', entry: 'Electronics', rule: 'abbreviation', similarity: 0.9 },
    { query: 'IMP', entry: 'Import', rule: 'abbreviation', similarity: 0.9 },
    { query: 'EXP', entry: 'Export', rule: 'abbreviation', similarity: 0.9 },
    { entry: 'Ltd.', rule: 'unmatched-entry', similarity: 0 },
  ],
  adjustments: [],
  explanation:
    'The name meets the list name through usual abbreviations; the legal form is missing in the papers.',
  entryFacts: [
    { label: 'Country', values: ['Türkiye (TR)'] },
    { label: 'Address', values: ['12 Example Caddesi, Istanbul'] },
    { label: 'Licence policy', values: ['Presumption of denial'] },
  ],
};

export const INTERNAL_HIT: EntryHit = {
  role: 'freight-forwarder',
  partyName: 'Quickly Fictional Freight',
  entryId: 'own:F-3',
  source: 'own',
  caption: 'Quickly Fictional Freight GmbH',
  schema: 'Company',
  basis: 'internal',
  effect: 'internal',
  programmes: ['late papers in 2025'],
  score: 0.93,
  entryName: 'Quickly Fictional Freight GmbH',
  tokens: [
    { query: 'Quickly', entry: 'Quickly', rule: 'equal', similarity: 1 },
    { query: 'Fictional', entry: 'Fictional', rule: 'equal', similarity: 1 },
    { query: 'Freight', entry: 'Freight', rule: 'equal', similarity: 1 },
    { entry: 'GmbH', rule: 'unmatched-entry', similarity: 0 },
  ],
  adjustments: [],
  explanation: 'The name is the one on your own list without its legal form.',
  entryFacts: [{ label: 'Note', values: ['Ask the compliance desk before booking.'] }],
};
