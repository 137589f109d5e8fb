import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '../refusal.ts';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet (2025), argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** NIST SP 800-63B (rev. 4, 2025), 3.1.1.2: length decides, no rules of composition. */
const LEAST_CHARACTERS = 12;

/** Refuses a password that is too short, or says what the user is called. */
export function refuseWeakPassword(
  password: string,
  about: { readonly name: string; readonly email: string },
): void {
  const length = [...password].length;
  if (length < LEAST_CHARACTERS)
    throw new Refusal(
      'unprocessable',
      `The password has ${length} characters; ${LEAST_CHARACTERS} are the least.`,
      'Take several words that only you would put together.',
    );
  const lower = password.toLowerCase();
  const told = [about.email.split('@')[0] ?? '', about.name].filter((part) => part.length > 3);
  if (
    told.some(
      (part) =>
        lower ===
        part
          .toLowerCase()
          .repeat(Math.ceil(lower.length / part.length))
          .slice(0, lower.length),
    )
  )
    throw new Refusal(
      'unprocessable',
      'The password is the name or the address again.',
      'Take several other words.',
    );
}

/** A password as it is stored: PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, MEMORY_KIB, PASSES, LANES);
  const encoded = [salt, tag].map((bytes) => bytes.toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${encoded.join('$')}`;
}

const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** True when the password is the stored one. Takes the same time for every password. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, memory = '', passes = '', lanes = '', salt = '', tag = ''] = STORED.exec(stored) ?? [];
  const wanted = Buffer.from(tag, 'base64');
  const given = await tagOf(
    password,
    Buffer.from(salt, 'base64'),
    Number(memory),
    Number(passes),
    Number(lanes),
  );
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** As long as a real check takes: who is unknown is refused no sooner than who is known. */
export async function checkNobody(password: string): Promise<false> {
  await tagOf(password, Buffer.alloc(SALT_BYTES), MEMORY_KIB, PASSES, LANES);
  return false;
}

function tagOf(
  password: string,
  salt: Buffer,
  memory: number,
  passes: number,
  lanes: number,
): Promise<Buffer> {
  return derive('argon2id', {
    message: Buffer.from(password.normalize('NFC')),
    nonce: salt,
    parallelism: lanes,
    tagLength: TAG_BYTES,
    memory,
    passes,
  });
}
