import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync } from 'node:zlib';
import { PAPER_FILE_BYTES } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { type Container, nameWithin } from '../papers/container.ts';

const unpack = promisify(gunzip);

/** How papers begin that are sent packed; a packed table begins otherwise, and is read as a stream. */
const PAPER_BEGINNING = /^(?:\uFEFF?\s*<|%PDF|UNA|UNB\+|FWB\/|FHL\/)/;
const LOOKED_AT_BYTES = 4_096;

function beginning(bytes: Uint8Array): string {
  try {
    const first = gunzipSync(bytes.subarray(0, LOOKED_AT_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
    return first.subarray(0, LOOKED_AT_BYTES).toString('latin1');
  } catch {
    // Damaged: who reads it as a table will say so.
    return '';
  }
}

/** One paper, packed by gzip. */
export const gzip: Container = {
  id: 'gzip',
  title: 'file packed by gzip',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && PAPER_BEGINNING.test(beginning(bytes)),
  async *open({ name, bytes }) {
    try {
      const unpacked = await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
        maxOutputLength: PAPER_FILE_BYTES,
      });
      yield { name: nameWithin(name, name.replace(/^.*[/\\]/, '').replace(/\.gz$/i, '')), bytes: unpacked };
    } catch (cause) {
      throw new OperationalError(
        {
          what: `it cannot be unpacked: it is damaged, or holds more than ${PAPER_FILE_BYTES.toLocaleString('en')} bytes`,
          where: name,
          mend: 'Get the file again from who sent it.',
        },
        { cause },
      );
    }
  },
};
