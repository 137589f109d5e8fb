import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperationalError } from '../../model/problem.ts';
import type { DossierSignature } from './manifest.ts';

/** The builder's private key, and the secret that salts are made of. */
export interface DossierKeys {
  readonly privateKey: KeyObject;
  readonly secret: Uint8Array;
}

const SECRET_BYTES = 32;

/** Keys of a home folder, made on first use and readable by their owner only. */
export function keysOfHome(home: string): DossierKeys {
  const folder = join(home, 'keys');
  const [keyPath, secretPath] = [join(folder, 'dossier-ed25519.pem'), join(folder, 'dossier-salt')];
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
  };
  if (!existsSync(keyPath))
    write(keyPath, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  if (!existsSync(secretPath)) write(secretPath, randomBytes(SECRET_BYTES));
  return { privateKey: readKey(keyPath), secret: readFileSync(secretPath) };
}

function readKey(path: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(path));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (error) {
    throw new OperationalError(
      {
        what: 'the key that signs dossiers cannot be read',
        where: path,
        mend: 'give a private Ed25519 key in PEM, or move the file away so that a new one is made',
      },
      { cause: error },
    );
  }
  throw new OperationalError({
    what: 'the key that signs dossiers is not an Ed25519 key',
    where: path,
    mend: 'make one with: openssl genpkey -algorithm ed25519',
  });
}

export function signDossier(
  root: string,
  manifest: Uint8Array,
  { privateKey }: DossierKeys,
): DossierSignature {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    algorithm: 'Ed25519',
    publicKey: publicKey.toString('base64'),
    root: sign(null, rootMessage(root), privateKey).toString('base64'),
    manifest: sign(null, manifestMessage(manifest), privateKey).toString('base64'),
  };
}

/** What is wrong with a signature; empty when it holds. */
export function signatureFaults(signature: DossierSignature, root: string, manifest: Uint8Array): string[] {
  const faults: string[] = [];
  let key: KeyObject;
  try {
    key = createPublicKey({ key: Buffer.from(signature.publicKey, 'base64'), format: 'der', type: 'spki' });
  } catch {
    return ['its public key cannot be read'];
  }
  if (key.asymmetricKeyType !== 'ed25519') return ['its public key is of another kind'];
  if (!verify(null, rootMessage(root), key, Buffer.from(signature.root, 'base64')))
    faults.push('it does not fit the root of the hash tree');
  if (!verify(null, manifestMessage(manifest), key, Buffer.from(signature.manifest, 'base64')))
    faults.push('it does not fit the manifest');
  return faults;
}

/** Signs something else than a dossier by its SHA-256; `about` says what it is, so that no signature fits another kind. */
export function signDigest(about: string, sha256: Uint8Array, privateKey: KeyObject): DigestSignature {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    algorithm: 'Ed25519',
    publicKey: publicKey.toString('base64'),
    signature: sign(null, digestMessage(about, sha256), privateKey).toString('base64'),
  };
}

export interface DigestSignature {
  readonly algorithm: 'Ed25519';
  readonly publicKey: string;
  readonly signature: string;
}

/** True when the key that is named in it made the signature over this digest. */
export function isSignedDigest(about: string, sha256: Uint8Array, signed: DigestSignature): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(signed.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, digestMessage(about, sha256), key, Buffer.from(signed.signature, 'base64'))
    );
  } catch {
    return false;
  }
}

/** The fingerprint under which what these keys sign is known. */
export function fingerprintOfKeys({ privateKey }: DossierKeys): string {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return fingerprintOf({ publicKey: publicKey.toString('base64') });
}

/** For people to compare over another channel: SHA-256 of the public key. */
export function fingerprintOf({ publicKey }: Pick<DossierSignature, 'publicKey'>): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}

function rootMessage(root: string): Buffer {
  return Buffer.from(`tidewaiter dossier root\n${root}\n`);
}

function manifestMessage(manifest: Uint8Array): Buffer {
  return digestMessage('dossier manifest', createHash('sha256').update(manifest).digest());
}

function digestMessage(about: string, sha256: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`tidewaiter ${about}\n`), sha256]);
}
