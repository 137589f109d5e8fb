import type { ReportsInRun } from '../engine/batch/block-job.ts';
import { buildScreeningIndex } from '../watchlists/screening/index-cache.ts';
import type { VersionedList } from '../watchlists/screening/versioned-entries.ts';
import { claimIdsOf, entriesOfClaims } from './claims/entries-of-claims.ts';
import type { Ledger } from './ledger/ledger.ts';
import { reportedClaimsOf } from './reported-claims.ts';

/**
 * What a run of screening takes from the ledger; `undefined` when no claim is accepted. Entries are in force from the
 * day of the first report that names them: a consignment is not judged by what nobody could have read.
 */
export function reportsForRun(ledger: Ledger): ReportsInRun | undefined {
  const claims = reportedClaimsOf(ledger);
  if (claims.length === 0) return undefined;
  const version = ledger.events().at(-1)!.hash.slice(0, VERSION_DIGITS);
  const published = new Map(claims.map(({ claim, publishedOn }) => [claim.id, publishedOn]));
  const days = [...new Set(published.values())].sort();
  const entries = entriesOfClaims(claims);
  const list: VersionedList = {
    listId: 'ledger',
    source: 'ledger',
    versions: days.map((effective) => ({
      versionId: `${effective}-${version}`,
      effective,
      entries: entries.filter((entry) => claimIdsOf(entry).some((id) => published.get(id)! <= effective)),
      edges: [],
    })),
  };
  const { memory, lists } = buildScreeningIndex([list]);
  return {
    version,
    claims,
    index: { memory, lists },
    claimsOfEntry: Object.fromEntries(entries.map((entry) => [entry.id, claimIdsOf(entry)])),
  };
}

const VERSION_DIGITS = 12;
