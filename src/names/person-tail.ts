/** What papers write behind a person's name, in lower case; the name before it is complete. */
const MARKERS =
  'passport|passport no|passport number|pass no|ppt|ppt no|id|id no|id card|identity card|national id|cnic|nie|dni|tel|telephone|phone|' +
  'mob|mobile|cell|fax|email|e-mail|dob|d.o.b|date of birth|born|nationality|citizen of|tax id|tax no|inn|iin|address|resident of|' +
  's/o|d/o|w/o|son of|daughter of|wife of|' +
  'паспорт|тел|телефон|моб|инн|иин|адрес|проживающий|проживающая|дата рождения|г р|гражданин|гражданка|тел моб';

const MARKER = new RegExp(
  `[\\s,;(]+(?:${MARKERS.split('|')
    .sort((a, b) => b.length - a.length)
    .map((marker) => marker.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?=[\\s.:№#/,)(-]|$)`,
  'iu',
);
/** A telephone or document number: five digits or more in a row of digits and the marks between them. */
const LONG_NUMBER = /[\s,;:(+№#-]+\d(?:[\s().-]?\d){4,}/u;
const MAIL = /[\s,;:(<]+[^\s@]+@\S+/u;
/** A comma behind which a number follows: a house, a box, a postcode. */
const COMMA = /[,;\n]/gu;

/**
 * The name of a person without what is glued behind it: passport, telephone, e-mail, father, address.
 *
 * @example withoutPersonTail('HASSAN ALI, 12 HIGH STREET, DUBAI') // 'HASSAN ALI'
 */
export function withoutPersonTail(name: string): string {
  let end = name.length;
  for (const pattern of [MARKER, LONG_NUMBER, MAIL]) {
    const at = pattern.exec(name)?.index;
    if (at !== undefined && at < end && isWhole(name.slice(0, at))) end = at;
  }
  for (const { index } of name.slice(0, end).matchAll(COMMA)) {
    if (!/\d/.test(name.slice(index, end)) || !isWhole(name.slice(0, index))) continue;
    end = index;
    break;
  }
  return end === name.length ? name : name.slice(0, end);
}

/** Two words are a name; a family name before its comma is not yet one. */
function isWhole(text: string): boolean {
  return (text.match(/\p{L}+(?:[-'’]\p{L}+)*/gu)?.length ?? 0) >= 2 && !/\d/.test(text);
}
