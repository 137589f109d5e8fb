export const LEVELS = ['internal', 'partner', 'public'] as const;
/** How much of a dossier is released. */
export type Level = (typeof LEVELS)[number];

export const DOSSIER_FORMAT = 'tidewaiter-dossier/2';

/** What a dossier is about. */
export interface DossierSubject {
  readonly kind: 'consignment' | 'alert' | 'case';
  /** The consignment's own, or that of the alert or case in the casework. */
  readonly id: string;
  /** For people: the consignment's reference, the case's title. */
  readonly title: string;
}

/** Where a file of the dossier came from. */
export interface Collected {
  readonly at: string;
  readonly by: string;
  readonly how: string;
}

/** A file as it lies in the dossier. */
export interface DossierFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly collected?: Collected;
}

/**
 * One part of the whole dossier: an original, or a line of a `.jsonl` file. What was removed or masked stays as its
 * leaf, so that the tree, and the signature over its root, still verify.
 */
export type DossierPart =
  | {
      readonly part: string;
      readonly status: 'whole';
      readonly salt: string;
      readonly file: string;
      readonly line?: number;
    }
  | {
      readonly part: string;
      readonly status: 'masked';
      readonly leaf: string;
      readonly rule: string;
      readonly file: string;
      readonly line: number;
    }
  | { readonly part: string; readonly status: 'removed'; readonly leaf: string; readonly rule: string };

export interface Manifest {
  readonly format: typeof DOSSIER_FORMAT;
  readonly tool: string;
  readonly rules: string;
  readonly level: Level;
  readonly subject: DossierSubject;
  /** In the order in which lines count them, from 1; `asOf` is the day whose lists and rules were used. */
  readonly consignments: readonly { readonly id: string; readonly asOf: string }[];
  readonly builtAt: string;
  readonly builtBy: string;
  /** Root of the hash tree over all parts of the whole dossier, the same at every level. */
  readonly root: string;
  readonly parts: readonly DossierPart[];
  readonly files: readonly DossierFile[];
}

/** Detached: over the root (the same at every level) and over the very bytes of the manifest. */
export interface DossierSignature {
  readonly algorithm: 'Ed25519';
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string;
  readonly root: string;
  readonly manifest: string;
}

/** Names inside the dossier. */
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
