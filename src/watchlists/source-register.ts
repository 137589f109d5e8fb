import type { ListSourceId } from '../model/entry.ts';
import type { Source } from './source.ts';

/**
 * All list sources. Each is loaded when it is asked for, so that a command that reads no list does not pay for the
 * XML reader.
 */
const LOADERS: Readonly<Record<ListSourceId, () => Promise<{ readonly default: Source }>>> = {
  'ofac-sdn': () => import('./sources/ofac-sdn.ts'),
  'ofac-cons': () => import('./sources/ofac-cons.ts'),
  'un-sc': () => import('./sources/un-sc.ts'),
  'us-csl': () => import('./sources/us-csl.ts'),
  'us-dpl': () => import('./sources/us-dpl.ts'),
  'uk-sanctions': () => import('./sources/uk-sanctions.ts'),
  'eu-fsf': () => import('./sources/eu-fsf.ts'),
  'jp-meti': () => import('./sources/jp-meti.ts'),
  ftm: () => import('./sources/ftm.ts'),
  own: () => import('./sources/own.ts'),
  ownership: () => import('./sources/ownership.ts'),
  sample: () => import('./sources/sample.ts'),
};

/** The source of that id. */
export async function loadSource(id: ListSourceId): Promise<Source> {
  return (await LOADERS[id]()).default;
}

/** True for the id of a source. */
export function isSourceId(text: string): text is ListSourceId {
  return Object.hasOwn(LOADERS, text);
}

/** Ids of all sources, in the order of the register. */
export const ALL_SOURCE_IDS: readonly ListSourceId[] = Object.keys(LOADERS).filter(isSourceId);
