// The words that only persons' names have, gathered for the matcher.
export { chineseSurnames } from './chinese-surnames.ts';
export { givenNameVariants } from './given-names.ts';
export { personParticles } from './person-particles.ts';
export { personTitles } from './person-titles.ts';
