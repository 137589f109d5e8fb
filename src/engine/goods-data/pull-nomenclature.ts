import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GOODS_TABLE_BYTES,
  PULL_ATTEMPTS,
  PULL_SILENCE_MILLISECONDS,
  PULL_TIME_MILLISECONDS,
} from '../../model/limits.ts';
import { fetchFile } from '../../watchlists/fetch-file.ts';
import { type GoodsImport, importGoodsTable } from './goods-store.ts';

/** Official addresses of the nomenclature: UN Statistics Division, reference files of UN Comtrade. */
const ADDRESSES: readonly (readonly [edition: string, url: string])[] = [
  ['HS 2022', 'https://comtradeapi.un.org/files/v1/app/reference/H6.json'],
  ['HS 2017', 'https://comtradeapi.un.org/files/v1/app/reference/H5.json'],
];

export interface PullOptions {
  /** Replaced in tests by those of a local server. */
  readonly addresses?: typeof ADDRESSES;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/**
 * Fetches the nomenclature from its publisher and imports it. On any trouble what was there stays, and the error says
 * why.
 */
export async function pullNomenclature(
  home: string,
  { addresses = ADDRESSES, sleep = wait }: PullOptions = {},
): Promise<readonly GoodsImport[]> {
  const work = mkdtempSync(join(tmpdir(), 'tidewaiter-pull-'));
  mkdirSync(home, { recursive: true });
  try {
    const imports: GoodsImport[] = [];
    for (const [edition, url] of addresses) {
      const target = join(work, `${edition.replace(/\W+/g, '-')}.json`);
      await fetchFile({
        url,
        target,
        validators: {},
        limits: {
          attempts: PULL_ATTEMPTS,
          timeMilliseconds: PULL_TIME_MILLISECONDS,
          silenceMilliseconds: PULL_SILENCE_MILLISECONDS,
          bytes: GOODS_TABLE_BYTES,
        },
        sleep,
        onBytes: () => undefined,
        onRetry: () => undefined,
      });
      imports.push(importGoodsTable(home, 'hs', target, edition));
    }
    return imports;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
