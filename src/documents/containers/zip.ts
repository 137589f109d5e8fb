import { CONTAINER_FILES, CONTAINER_UNPACKED_BYTES, PAPER_FILE_BYTES } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { type Container, nameWithin } from '../papers/container.ts';
import { type ArchiveEntry, ZipArchive } from '../zip-archive.ts';

/** Parts of Office files, which are archives too: a workbook is a paper, not a container. */
const OFFICE = /\[Content_Types\]\.xml|xl\/|word\/|ppt\/|_rels\/\.rels|mimetypeapplication\/vnd\.oasis/;

/** A ZIP archive of papers. */
export const zip: Container = {
  id: 'zip',
  title: 'ZIP archive',
  recognises({ bytes }) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
    return isZip && !OFFICE.test(Buffer.from(bytes.subarray(0, 4_096)).toString('latin1'));
  },
  async *open({ name, bytes }) {
    const archive = await ZipArchive.open({ bytes }, name, { unpackedBytes: CONTAINER_UNPACKED_BYTES });
    const entries = [...archive.entries.values()].filter((entry) => !isLeftOut(entry.name));
    if (entries.length > CONTAINER_FILES) {
      throw new OperationalError({
        what: `the archive holds more than ${CONTAINER_FILES.toLocaleString('en')} files`,
        where: name,
        mend: 'Unpack it and give the papers in several runs.',
      });
    }
    for (const entry of entries) {
      const inner = nameWithin(name, cleanName(entry.name));
      yield { name: inner, bytes: await unpackWhole(archive, entry, inner) };
    }
  },
};

/** Folders, and what systems leave beside the files. */
function isLeftOut(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/.test(name);
}

/** Nothing is written to disk, and a name that climbs out of the archive would still mislead who reads it. */
function cleanName(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}

async function unpackWhole(archive: ZipArchive, entry: ArchiveEntry, name: string): Promise<Uint8Array> {
  if (entry.encrypted) {
    throw new OperationalError({
      what: 'the archive is encrypted',
      where: name,
      mend: 'Unpack it with its password, and give the papers.',
    });
  }
  const blocks: Uint8Array[] = [];
  let size = 0;
  for await (const block of archive.unpack(entry)) {
    size += block.length;
    if (size > PAPER_FILE_BYTES) {
      throw new OperationalError({
        what: `the file is larger than ${PAPER_FILE_BYTES.toLocaleString('en')} bytes`,
        where: name,
        mend: 'A single paper is far smaller: ask where it comes from.',
      });
    }
    blocks.push(block);
  }
  return Buffer.concat(blocks);
}
