import type { Written } from '../../model/consignment.ts';
import { daysBetween } from '../../model/dates.ts';
import { evidenceOf, quoted } from '../../model/words.ts';
import {
  type CertificatePaper,
  type ClaimFacts,
  contradicts,
  type Expectation,
  type ExpectationAnswer,
  missing,
  notTestable,
  shown,
  supports,
} from '../facts/claim.ts';
import { APPROVAL_FORMS, editionOf, FORM_LAYOUTS, type FormLayout } from '../facts/release-forms.ts';

const EASA =
  'Regulation (EU) No 1321/2014, Annex I (Part-M), Appendix II, and Regulation (EU) No 748/2012, Annex I (Part 21), Appendix I';
const FAA = 'FAA Order 8130.21H, 1 August 2013';

const NO_CERTIFICATE = notTestable('No release certificate is among the papers.');

/** Tests the first certificate that answers anything but "supports", else says what all of them support. */
function ofCertificates(
  test: (certificate: CertificatePaper, facts: ClaimFacts) => ExpectationAnswer,
): Expectation['test'] {
  return (facts) => {
    if (facts.certificates.length === 0) return NO_CERTIFICATE;
    const answers = facts.certificates.map((each) => test(each, facts));
    return (
      answers.find(({ result }) => result === 'contradicts') ??
      answers.find(({ result }) => result === 'missing') ??
      answers.find(({ result }) => result === 'supports') ??
      answers[0]!
    );
  };
}

/** A block of the certificate: of its single blocks, else of the first row of its table of items. */
export function blockOf({ certificate }: CertificatePaper, number: string): Written<string> | undefined {
  return certificate.blocks[number] ?? certificate.rows[0]?.[number];
}

export function layoutOf({ certificate }: CertificatePaper): FormLayout | undefined {
  return certificate.form === null ? undefined : FORM_LAYOUTS[certificate.form];
}

const BOX = /\[\s?\]|[☐□]/;
const TICK = /\[\s?[xX✓✔]\s?\]|[☒☑]/;

/** A block that holds printed boxes is filled when one of them is ticked: their texts are there in any case. */
const isFilled = (written: Written<string> | undefined): boolean =>
  written !== undefined &&
  written.value.trim() !== '' &&
  (TICK.test(written.value) || !BOX.test(written.value));

export const certificatePresent: Expectation = {
  id: 'certificate-present',
  title: 'A release certificate travels with the part',
  source: `${EASA}; ${FAA}`,
  test({ certificates, consignment: { documents } }) {
    const [first] = certificates;
    if (first)
      return supports(
        `${first.certificate.formAsWritten?.value ?? 'A release certificate'} is among the papers.`,
        ...shown('certificate', first.certificate.formAsWritten ?? first.paper.number),
      );
    const named = documents.find(({ kind }) => kind === 'release-certificate');
    if (named) {
      return {
        ...supports(
          'The papers name a release certificate; it is not among them.',
          ...shown('certificate', named.number ?? named.type),
        ),
        variant: 'named',
      };
    }
    return missing(
      'A genuine spare part travels with an authorised release certificate; none is among the papers, and none is named.',
    );
  },
};

export const certificateForm: Expectation = {
  id: 'certificate-form',
  title: 'The certificate is of a known form',
  source: `${EASA}; ${FAA}; CAAC form AAC-038`,
  test: ofCertificates(({ certificate, paper }) =>
    certificate.form === null
      ? contradicts(
          'The certificate calls itself a release certificate and is of none of the known forms (EASA Form 1, FAA 8130-3, CAAC AAC-038).',
          ...shown('certificate', certificate.formAsWritten ?? paper.title),
        )
      : supports(
          `It is of the form ${FORM_LAYOUTS[certificate.form].title}.`,
          ...shown('form', certificate.formAsWritten),
        ),
  ),
};

export const certificateEdition: Expectation = {
  id: 'certificate-edition',
  title: 'The edition of the form was in use on its day',
  source:
    'Regulation (EU) No 748/2012, Appendix I; Regulation (EU) No 1321/2014, Appendix II; FAA Order 8130.21; form AAC-038 of the CAAC: which edition was in use when',
  test: ofCertificates((each) => {
    const { certificate, paper } = each;
    if (certificate.form === null) return notTestable('The form is not known.');
    if (certificate.footer === undefined)
      return missing('No footer with form and edition was read on the certificate.');
    const evidence = shown('footer', certificate.footer);
    const edition = editionOf(certificate.form, certificate.footer.value);
    if (!edition)
      return {
        ...contradicts(
          `The footer ${quoted(certificate.footer.value)} names an edition that never existed.`,
          ...evidence,
        ),
        variant: 'unknown',
      };
    const day = dateOf(each)?.value ?? paper.date?.value;
    if (day !== undefined && day < edition.from)
      return {
        ...contradicts(
          `The certificate is of ${day}, and its edition (${edition.name}) was first used on ${edition.from}.`,
          ...evidence,
        ),
        variant: 'unknown',
      };
    if (day !== undefined && edition.until !== undefined && day > edition.until)
      return {
        ...contradicts(
          `The edition ${edition.name} was in use until ${edition.until}, and the certificate is of ${day}.`,
          ...evidence,
        ),
        variant: 'superseded',
      };
    return supports(`${edition.name} is an edition in use on its day (${edition.source}).`, ...evidence);
  }),
};

function dateOf(each: CertificatePaper): CertificatePaper['paper']['date'] {
  return each.paper.date;
}

export const certificateBlocks: Expectation = {
  id: 'certificate-blocks',
  title: 'Every block that the form demands is filled',
  source: `${EASA}, section 3; ${FAA}, chapter 2`,
  test: ofCertificates((each) => {
    const layout = layoutOf(each);
    if (!layout) return notTestable('The form is not known.');
    const found = Object.keys(each.certificate.blocks).length + each.certificate.rows.length;
    if (found === 0) return notTestable('No block of the certificate could be told from the others.');
    const empty = layout.obligatory.filter((number) => !isFilled(blockOf(each, number)));
    // A block that no reader found may stand there all the same; only a printed and empty one is sure.
    const printed = empty.filter((number) => each.certificate.blocks[number] !== undefined);
    if (printed.length > 0)
      return contradicts(
        `Blocks ${printed.join(', ')} are empty, and ${layout.title} demands them.`,
        ...printed.map((number) => evidenceOf(`block ${number}`, each.certificate.blocks[number]!)),
      );
    if (empty.length > 0) return missing(`Blocks ${empty.join(', ')} were not found on the certificate.`);
    return supports(`All blocks that ${layout.title} demands are filled.`);
  }),
};

export const oneRelease: Expectation = {
  id: 'one-release',
  title: 'It releases either new parts or maintained ones, never both',
  source: `${EASA}, paragraph 1.7; ${FAA}`,
  test: ofCertificates((each) => {
    const layout = layoutOf(each);
    if (!layout) return notTestable('The form is not known.');
    const filled = (numbers: readonly string[]) =>
      numbers.filter((number) => isUsed(number, each.certificate.blocks[number]));
    const [production, maintenance] = [filled(layout.production), filled(layout.maintenance)];
    const places = [...production, ...maintenance].map((number) =>
      evidenceOf(`block ${number}`, each.certificate.blocks[number]!),
    );
    if (production.length > 0 && maintenance.length > 0)
      return contradicts(
        'It certifies production and maintenance at once, which one certificate cannot do.',
        ...places,
      );
    if (production.length + maintenance.length === 0) return missing('Neither release is filled in.');
    const edition =
      each.certificate.form && each.certificate.footer
        ? editionOf(each.certificate.form, each.certificate.footer.value)
        : undefined;
    const does = production.length > 0 ? 'production' : 'maintenance';
    if (edition && edition.purpose !== 'both' && edition.purpose !== does)
      return contradicts(
        `The form ${edition.name} is for ${edition.purpose}, and the certificate releases after ${does}.`,
        ...places.slice(0, 1),
      );
    return supports(`It certifies ${does} alone.`, ...places.slice(0, 1));
  }),
};

const TICKED = /(?:^|[\s[(])[xX✓✔☒☑✗✘](?:[\])\s]|$)/;

/** What the forms themselves say in the blocks of the two releases. */
const PRINTED = /certif(?:y|ies)|manufactured|accomplished|approved design data|兹声明|茲聲明/i;

/** The statements of the two releases are printed on every form: only a tick beside one says that it is made. */
function isUsed(number: string, block: Written<string> | undefined): boolean {
  if (!isFilled(block)) return false;
  const { value } = block!;
  return number.endsWith('a') || PRINTED.test(value) ? TICKED.test(value) : true;
}

export const statusTerm: Expectation = {
  id: 'status-term',
  title: 'Status or work is one of the terms allowed',
  source: `${EASA}, block 11; ${FAA}, block 11`,
  test: ofCertificates((each) => {
    const layout = layoutOf(each);
    const written = layout && blockOf(each, layout.status);
    if (!layout || !written || !isFilled(written))
      return notTestable('The block of status or work was not read.');
    const term = written.value
      .toUpperCase()
      .replace(/[\s"'“”]+/g, ' ')
      .replace(/ ?\/ ?/g, '/')
      .trim();
    const isAllowed = layout.statuses.some((status) => term === status || term.startsWith(`${status} `));
    return isAllowed
      ? supports(
          `${quoted(written.value)} is a term of the form.`,
          evidenceOf(`block ${layout.status}`, written),
        )
      : contradicts(
          `${quoted(written.value)} is none of the terms that ${layout.title} allows (${layout.statuses.slice(0, 6).join(', ')} ...).`,
          evidenceOf(`block ${layout.status}`, written),
        );
  }),
};

const SHIPPING_WORDS =
  /\b(?:shipped (?:by|to|via)|ship(?:ping)? (?:note|to)|consignee|deliver(?:y|ed) (?:note|to)|invoice value|total price|usd|eur|freight|packing list|destination|end[ -]user)\b|收货人|发票|грузополучатель|поставка в/iu;

export const notShippingNote: Expectation = {
  id: 'not-a-shipping-note',
  title: 'The certificate is not used as a shipping note',
  source: `${EASA}, paragraph 1.4; ${FAA}`,
  test: ofCertificates((each) => {
    const layout = layoutOf(each);
    const remarks = layout && blockOf(each, layout.remarks);
    if (!remarks || !isFilled(remarks)) return notTestable('The remarks of the certificate were not read.');
    return SHIPPING_WORDS.test(remarks.value)
      ? contradicts(
          'The remarks speak of delivery, price or consignee; a release certificate is no delivery or shipping note.',
          evidenceOf('remarks', remarks),
        )
      : supports('The remarks speak of the part alone.', evidenceOf('remarks', remarks));
  }),
};

export const approvalNumber: Expectation = {
  id: 'approval-number',
  title: 'The approval number has the form that the authority gives',
  source: Object.values(APPROVAL_FORMS)
    .map(({ source }) => source)
    .join('; '),
  test: ofCertificates((each) => {
    const layout = layoutOf(each);
    const { form } = each.certificate;
    if (!layout || form === null) return notTestable('The form is not known.');
    const written = (each.certificate.approvalBlocks ?? layout.approvals)
      .map((number) => each.certificate.blocks[number])
      .find(isFilled);
    if (!written) return missing('No approval or authorisation number was read on the certificate.');
    const { pattern, words } = APPROVAL_FORMS[form];
    return pattern.test(written.value.trim())
      ? supports(
          `${quoted(written.value)} has the form of an approval number.`,
          evidenceOf('approval number', written),
        )
      : contradicts(
          `${quoted(written.value)} has not the form of an approval number (${words}).`,
          evidenceOf('approval number', written),
        );
  }),
};

/** A certificate older than this says little of the part today. */
const OLD_DAYS = 3_650;

export const certificateBeforeShipment: Expectation = {
  id: 'certificate-before-shipment',
  title: 'The certificate is older than the shipment',
  source: 'Tidewaiter, own design: a part is released before it is shipped',
  test({ certificates, consignment }) {
    const { shipment } = consignment.dates;
    const named = consignment.documents.find(({ kind, date }) => kind === 'release-certificate' && date);
    const date = certificates.find(({ paper }) => paper.date)?.paper.date ?? named?.date;
    if (!date || !shipment) return notTestable('The day of the certificate or of the shipment is not known.');
    const days = daysBetween(date.value, shipment.value);
    const evidence = [evidenceOf('day of the certificate', date), evidenceOf('day of shipment', shipment)];
    if (days < 0)
      return contradicts(
        `The certificate is of ${date.value}, ${-days} ${days === -1 ? 'day' : 'days'} after the shipment.`,
        ...evidence,
      );
    if (days > OLD_DAYS)
      return missing(
        `The certificate is ${Math.round(days / 365)} years older than the shipment.`,
        ...evidence,
      );
    return supports('The part was released before it was shipped.', ...evidence);
  },
};

export const certificateOnce: Expectation = {
  id: 'certificate-once',
  title: 'The certificate serves for this consignment alone',
  source: 'AOG Technics, 2023: copies of genuine and forged certificates with one number; own design',
  test({ certificates, consignment, otherUses }) {
    const number =
      certificates.find(({ paper }) => paper.number)?.paper.number ??
      consignment.documents.find(({ kind }) => kind === 'release-certificate')?.number;
    if (!number) return notTestable('No certificate number was read.');
    const uses = otherUses(number.value);
    if (uses === undefined) return notTestable('There are no other consignments to compare with.');
    if (uses.length === 0)
      return supports(
        'No other consignment of the run names this certificate.',
        evidenceOf('certificate number', number),
      );
    const first = uses[0]!;
    return contradicts(
      `The certificate ${quoted(number.value)} is also named for another consignee or day (${first.file}, row ${first.row}).`,
      evidenceOf('certificate number', number),
    );
  },
};

export const issuerConfirms: Expectation = {
  id: 'issuer-confirms',
  title: 'The issuer, when asked, knows the certificate',
  source: 'AOG Technics, 2023: forged certificates were found by asking the organisation in block 4',
  test({ certificates, consignment, answerOf }) {
    const number =
      certificates.find(({ paper }) => paper.number)?.paper.number ??
      consignment.documents.find(({ kind }) => kind === 'release-certificate')?.number;
    if (!number) return notTestable('No certificate number was read.');
    const answer = answerOf(number.value);
    const evidence = evidenceOf('certificate number', number);
    if (!answer)
      return notTestable('The issuer has not been asked (`tidewaiter end-use inquiry` drafts the question).');
    const said = `${answer.issuer}, ${answer.date}`;
    switch (answer.answer) {
      case 'confirmed':
        return supports(`The issuer confirmed the certificate (${said}).`, evidence);
      case 'unknown':
        return {
          ...contradicts(`The issuer does not know the certificate (${said}).`, evidence),
          variant: 'unknown',
        };
      case 'different':
        return {
          ...contradicts(
            `The issuer knows a certificate of this number for something else (${said}).`,
            evidence,
          ),
          variant: 'different',
        };
      case 'no-answer':
        return missing(`The issuer was asked and has not answered (${said}).`, evidence);
    }
  },
};
