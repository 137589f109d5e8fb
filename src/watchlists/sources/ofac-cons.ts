import type { DesignationEffect } from '../../model/entry.ts';
import { PULL_ADDRESSES } from '../addresses.ts';
import { OFAC_COLUMNS, readOfac } from '../ofac-csv.ts';
import { defineSource } from '../source.ts';

/**
 * Entries of the non-SDN lists are not blocked; they are under partial prohibitions (debt, equity, accounts,
 * securities). The one exception is the Foreign Sanctions Evaders list: section 1 of E.O. 13608 (1 May 2012)
 * prohibits all transactions or dealings with those on it, so it stops a consignment as a blocking does.
 */
function effectOf(programme: string): DesignationEffect {
  return programme.startsWith('FSE') ? 'blocking' : 'sectoral';
}

/** OFAC's consolidated list of everything that is not on the SDN list: SSI, CMIC, NS-MBS, CAPTA, NS-PLC, FSE. */
export default defineSource({
  id: 'ofac-cons',
  publisher: 'U.S. Department of the Treasury, Office of Foreign Assets Control',
  title: 'Consolidated Sanctions List (non-SDN)',
  publicAddress: 'https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList',
  pull: PULL_ADDRESSES['ofac-cons'],
  // 442 entries in December 2025.
  expect: { entries: [100, 10_000], largestDropPercent: 50 },
  columns: OFAC_COLUMNS,
  async read(files, sink) {
    await readOfac({ source: 'ofac-cons', listName: "OFAC's non-SDN list", effectOf }, files, sink);
  },
});
