import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OperationalError, type Problem } from '../../../model/problem.ts';
import { readPlainXml } from './plain-xml.ts';
import type { XmlNode } from './xml-node.ts';
import { parseXml } from './xml-tree.ts';

const FILE = { name: 'paper.xml', bytes: new Uint8Array() };

/** What the parser makes of a text; `undefined` when it finds an error. */
function parsed(text: string): XmlNode | undefined {
  const problems: Problem[] = [];
  try {
    const root = parseXml(text, FILE, problems);
    return problems.length === 0 ? root : undefined;
  } catch (error) {
    if (error instanceof OperationalError) return undefined;
    throw error;
  }
}

function shape({ name, attributes, children, text }: XmlNode): unknown {
  return { name, attributes, text, children: children.map(shape) };
}

function expectSame(text: string): void {
  const plain = readPlainXml(text);
  if (plain === undefined) return;
  const whole = parsed(text);
  expect(whole && shape(whole), text).toEqual(shape(plain));
}

test.each([
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8"?>\n<ubl:a xmlns:ubl="urn:x" >\r\n <b unit=\'KG\' c = "1">1 &lt; 2&#x20;</b></ubl:a >\n',
  '<a> one <b/> two\r\nlines <!-- a note --> three </a><!-- the end -->',
  '<a>\u00a0 blanks of other kinds \u3000</a>',
  '<a b=">" c="&quot;&apos;">&amp;amp; ] ]> 发票 😀</a>',
])('is read as by the parser: %s', expectSame);

test.each([
  '<a xmlns:xsi="x" xsi:type="y" n="1"><b>text</b><c d="&amp;"/></a>',
  '<?xml version="1.0"?><p:a>é 发票 😀<!-- note --></p:a>',
])('is plain: %s', (text) => expect(readPlainXml(text)).toBeDefined());

test.each([
  ['no element', '  '],
  ['an element without end', '<a><b></a>'],
  ['an end without element', '</a>'],
  ['two roots', '<a/><b/>'],
  ['text outside of the root', '<a/>text'],
  ['the same attribute twice', '<a b="1" b="2"/>'],
  ['attributes without a blank between', '<a b="1"c="2"/>'],
  ['an attribute without value', '<a b/>'],
  ['a tag in a value', '<a b="<"/>'],
  ['a line end in a value', '<a b="1\n2"/>'],
  ['an entity that is not named in XML', '<a>&euro;</a>'],
  ['a bare ampersand', '<a>A & B</a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a section', '<a><![CDATA[x]]></a>'],
  ['an instruction', '<a><?x y?></a>'],
  ['two hyphens in a comment', '<a><!-- -- --></a>'],
  ['a control sign', '<a>\u0001</a>'],
  ['a control sign in a comment', '<a><!-- \u0001 --></a>'],
  ['a name with other letters', '<é/>'],
  ['an end tag that is longer', '<a></ab>'],
  ['a declaration behind blanks', ' <?xml version="1.0"?><a/>'],
  ['a newer XML', '<?xml version="1.1"?><a/>'],
])('is left to the parser: %s', (_, text) => expect(readPlainXml(text)).toBeUndefined());

/** Pieces of which sound and broken documents are made. */
const PIECE = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b c="1">',
    '</b>',
    "<p:d e='&amp;' />",
    '<!-- x -->',
    '<!--',
    '-->',
    ' ',
    '\r\n',
    '\t',
  ],
  ...[
    'text',
    '&lt;',
    '&#65;',
    '&x;',
    '&',
    ']]>',
    '<![CDATA[',
    '"',
    "'",
    '>',
    '<',
    '/',
    '=',
    'é',
    '\u00a0',
    '\u0001',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<?x?>',
    '<a b="1" b="1">',
    '<a b=">">',
    '</a >',
    '< a>',
    '\ufffe',
    '😀',
    '-',
    '?>',
  ],
);

test('whatever is read as plain is read as by the parser', () => {
  const text = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.boolean(), (inner, isWrapped) => expectSame(isWrapped ? `<r>${inner}</r>` : inner)),
    { numRuns: 3_000 },
  );
});
