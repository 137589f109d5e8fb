import type { Container } from '../papers/container.ts';

/** Files that hold other files, in the order in which they are tried. */
export const CONTAINERS: readonly Container[] = [];
