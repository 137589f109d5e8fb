import { OperationalError } from '../../model/problem.ts';

const NO_ROOM: readonly (string | undefined)[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** An output that cannot be written, as the user can mend it: what was written before is kept and can be continued. */
export function cannotWrite(path: string, cause: unknown): OperationalError {
  const error: NodeJS.ErrnoException = cause instanceof Error ? cause : new Error(String(cause));
  return new OperationalError(
    {
      what: `writing failed (${error.message})`,
      where: path,
      mend: NO_ROOM.includes(error.code)
        ? 'make room, then run the same command with --resume'
        : 'choose a folder that can be written with --out, or mend this one and run the same command with --resume',
    },
    { cause },
  );
}

/** Does what writes `path`; its errors become ones that the user can mend. */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
}
