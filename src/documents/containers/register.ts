import type { Container } from '../papers/container.ts';
import { email } from './email.ts';
import { gzip } from './gzip.ts';
import { zip } from './zip.ts';

/** Files that hold other files, in the order in which they are tried. */
export const CONTAINERS: readonly Container[] = [zip, gzip, email];
