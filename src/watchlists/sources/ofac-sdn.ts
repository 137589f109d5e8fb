import { PULL_ADDRESSES } from '../addresses.ts';
import { OFAC_COLUMNS, readOfac } from '../ofac-csv.ts';
import { defineSource } from '../source.ts';

/**
 * OFAC's list of Specially Designated Nationals and Blocked Persons. Everyone on it is blocked: property frozen,
 * dealings prohibited (31 CFR chapter V).
 */
export default defineSource({
  id: 'ofac-sdn',
  publisher: 'U.S. Department of the Treasury, Office of Foreign Assets Control',
  title: 'Specially Designated Nationals and Blocked Persons List',
  publicAddress: 'https://sanctionslist.ofac.treas.gov/Home/SdnList',
  pull: PULL_ADDRESSES['ofac-sdn'],
  // 9,121 entries in February 2022, 13,821 in December 2023; it has never been halved.
  expect: { entries: [5_000, 100_000], largestDropPercent: 30 },
  columns: OFAC_COLUMNS,
  async read(files, sink) {
    await readOfac(
      { source: 'ofac-sdn', listName: "OFAC's SDN list", effectOf: () => 'blocking' },
      files,
      sink,
    );
  },
});
