import type { ListSourceId } from '../model/entry.ts';
import type { PullFile } from './source.ts';

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';

/**
 * Addresses at which publishers offer their lists to machines. Each may be overridden, or added where it is empty,
 * in `addresses.json` in the home folder: `{ "un-sc": [{ "url": "...", "fileName": "consolidated.xml" }] }`.
 */
export const PULL_ADDRESSES: Readonly<Record<ListSourceId, readonly PullFile[]>> = {
  'ofac-sdn': [
    { url: `${OFAC}/SDN.CSV`, fileName: 'sdn.csv' },
    { url: `${OFAC}/ALT.CSV`, fileName: 'alt.csv' },
    { url: `${OFAC}/ADD.CSV`, fileName: 'add.csv' },
    { url: `${OFAC}/SDN_COMMENTS.CSV`, fileName: 'sdn_comments.csv', optional: true },
  ],
  'ofac-cons': [
    { url: `${OFAC}/CONS_PRIM.CSV`, fileName: 'cons_prim.csv' },
    { url: `${OFAC}/CONS_ALT.CSV`, fileName: 'cons_alt.csv' },
    { url: `${OFAC}/CONS_ADD.CSV`, fileName: 'cons_add.csv' },
    { url: `${OFAC}/CONS_COMMENTS.CSV`, fileName: 'cons_comments.csv', optional: true },
  ],
  'un-sc': [
    { url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml', fileName: 'consolidated.xml' },
  ],
  'us-csl': [
    {
      url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv',
      fileName: 'consolidated.csv',
    },
  ],
  'us-dpl': [{ url: 'https://www.bis.doc.gov/dpl/dpl.txt', fileName: 'dpl.txt' }],
  'uk-sanctions': [
    {
      url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv',
      fileName: 'uk-sanctions-list.csv',
    },
  ],
  // The token is part of the public address; the Commission gives the same one to everybody.
  'eu-fsf': [
    {
      url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
      fileName: 'eu-full-sanctions-list-1.1.xml',
    },
  ],
  // METI publishes PDF and spreadsheet, under a new address with every edition.
  'jp-meti': [],
  // Collections in this format have licences that the user must choose and accept.
  ftm: [],
  own: [],
  ownership: [],
  sample: [],
};
