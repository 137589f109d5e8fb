import type { LexiconRow } from './row.ts';

/** Small words of company names that come and go: they are compared, and weigh next to nothing. */
export const organisationParticles: readonly LexiconRow[] = [
  { concept: 'the', forms: 'the|le|les|el|los|las|der|die|das' },
  { concept: 'al', forms: 'al|ال|ul' },
  { concept: 'and', forms: 'and|und|et|y|ve|va|og|och|и|і|та|и др|و' },
  {
    concept: 'of',
    forms:
      'of|for|de|du|des|del|della|di|do|da|dos|von|für|fuer|для|по|на|имени|им|lil|lel|في|فی|من|از|برای|در|های|ها',
  },
  { concept: 'in', forms: 'in|fi|at' },
  { concept: 'named-after', forms: 'named after|imeni|im' },
  { concept: 'number-sign', forms: 'no|nr|num|number|№|n°|номер' },
];
