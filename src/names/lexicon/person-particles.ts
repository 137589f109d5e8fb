import type { LexiconRow } from './row.ts';

/**
 * Small words inside persons' names that come and go. Single letters (Spanish y, Portuguese e) are left out, since they
 * are initials far more often; so are "le" and "an", which are family names in Vietnam and Korea.
 */
export const personParticles: readonly LexiconRow[] = [
  {
    concept: 'bin',
    forms: 'bin|ibn|ben|bn|ould|oglu|oghlu|ogly|uly|uulu|оглы|оглу|улы|уулу|ұлы|бин|ибн|бен|بن|ابن|ولد',
  },
  { concept: 'bint', forms: 'bint|binti|binte|kyzy|qizi|кызы|қызы|кизи|бинт|بنت' },
  { concept: 'al', forms: 'al|el|ul|ol|ал|аль|эль|ель|уль|آل' },
  { concept: 'al-before-sun-letter', forms: 'ad|ar|as|ash|ud|ur|us|uz' },
  { concept: 'abu', forms: 'abu|abou|abo|abi|aboo|абу|أبو|أبي' },
  { concept: 'umm', forms: 'umm|oum|умм|أم' },
  { concept: 'van', forms: 'van|van der|van den|van de|ван|ван дер' },
  { concept: 'von', forms: 'von|von der|von und zu|vom|zum|zur|фон' },
  { concept: 'der', forms: 'der|den|ten' },
  {
    concept: 'de',
    forms: 'de|del|della|delle|dello|degli|dei|dalla|dal|de la|de las|de los|dos|des|la|los|las|де|дель|ди',
  },
  { concept: 'di', forms: 'di|da' },
  { concept: 'saint', forms: 'saint|sainte|santa|sankt' },
  { concept: 'mac', forms: 'mac|mc' },
  {
    concept: 'known-as',
    forms: 'aka|alias|dit|called|known as|née|geb|geboren|урожденная|урождённая|известный как',
  },
];
