import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { CONTAINER_FILES, PAPER_DEPTH, PAPER_VALUE_CHARACTERS } from '../../model/limits.ts';
import { OperationalError } from '../../model/problem.ts';
import { type Container, nameWithin } from '../papers/container.ts';
import { beginningOf } from '../papers/decode-text.ts';
import { MESSAGE_MARK } from '../papers/message-mark.ts';
import type { PaperFile } from '../papers/paper-format.ts';

/** Header fields of which a message has several (RFC 5322, 3.6), in its first lines. */
const FIELDS =
  /^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type|Reply-To|Cc):/gim;
const FIELDS_NEEDED = 3;

/** An e-mail with the papers attached to it. The message itself is a paper too. */
export const email: Container = {
  id: 'email',
  title: 'e-mail (.eml) with attachments',
  recognises(file) {
    const beginning = beginningOf(file);
    if (!/^(?:[\w-]+:|From )/.test(beginning)) return false;
    const header = beginning.split(/\r?\n\r?\n/)[0] ?? '';
    const names = new Set([...header.matchAll(FIELDS)].map(([name]) => name.toLowerCase()));
    return names.size >= FIELDS_NEEDED;
  },
  async *open(file) {
    const message = await parse(file);
    yield { name: nameWithin(file.name, 'message'), bytes: new TextEncoder().encode(messageText(message)) };
    const attachments = message.attachments.filter(
      ({ disposition, mimeType }) => disposition !== 'inline' || !mimeType.startsWith('image/'),
    );
    if (attachments.length > CONTAINER_FILES) {
      throw new OperationalError({
        what: `the e-mail has more than ${CONTAINER_FILES.toLocaleString('en')} attachments`,
        where: file.name,
        mend: 'Save the attachments and give them in several runs.',
      });
    }
    for (const [index, attachment] of attachments.entries())
      yield { name: nameWithin(file.name, attachmentName(attachment, index)), bytes: bytesOf(attachment) };
  },
};

type Message = Awaited<ReturnType<typeof PostalMime.parse>>;

async function parse({ name, bytes }: PaperFile): Promise<Message> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: PAPER_DEPTH, attachmentEncoding: 'arraybuffer' });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new OperationalError(
      {
        what: `the e-mail cannot be read (${detail})`,
        where: name,
        mend: 'Save its attachments, and give these.',
      },
      { cause },
    );
  }
}

/** The message in the form that the format `email-text` reads: header lines, a blank line, the words. */
function messageText({ from, to, date, subject, messageId, text }: Message): string {
  const lines = [
    ['From', from && addressText(from)],
    ['To', to?.map(addressText).join(', ')],
    ['Date', date],
    ['Subject', subject],
    ['Message-ID', messageId],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value.replace(/\s+/g, ' ')}`] : []));
  return `${MESSAGE_MARK}\n${lines.join('\n')}\n\n${(text ?? '').slice(0, PAPER_VALUE_CHARACTERS)}`;
}

function addressText({ name, address }: Address): string {
  return address ? `${name} <${address}>`.trim() : name;
}

function attachmentName({ filename }: Attachment, index: number): string {
  const name = (filename ?? '').replaceAll('\\', '/').split('/').at(-1)?.trim() ?? '';
  return name === '' ? `attachment ${index + 1}` : name;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
