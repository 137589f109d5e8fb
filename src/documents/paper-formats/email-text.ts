import { beginningOf, decodeText } from '../papers/decode-text.ts';
import { MESSAGE_MARK } from '../papers/message-mark.ts';
import type { PaperFormat, RawFact } from '../papers/paper-format.ts';

/** The words of an e-mail, as the container `email` hands them on. No check reads them; they are kept for who decides. */
export const emailText: PaperFormat = {
  id: 'email-text',
  title: 'words of an e-mail',
  recognises: (file) => beginningOf(file).startsWith(`${MESSAGE_MARK}\n`),
  async read(file) {
    const text = decodeText(file);
    const [header = '', ...body] = text.split('\n\n');
    const facts: RawFact[] = header
      .split('\n')
      .slice(1)
      .map((line, index) => {
        const [label = '', ...value] = line.split(': ');
        const said = value.join(': ');
        return {
          field: null,
          label,
          text: said,
          place: {
            kind: 'line',
            file: file.name,
            line: index + 2,
            column: label.length + 3,
            length: said.length,
          },
          confidence: 1,
        };
      });
    const words = body.join('\n\n').trim();
    if (words !== '')
      facts.push({
        field: null,
        label: 'message',
        text: words,
        place: {
          kind: 'line',
          file: file.name,
          line: header.split('\n').length + 2,
          column: 1,
          length: words.length,
        },
        confidence: 1,
      });
    const subject = facts.find(({ label }) => label === 'Subject');
    return [
      { kind: 'message', ...(subject && { title: { text: subject.text, place: subject.place } }), facts },
    ];
  },
};
