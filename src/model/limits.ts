/** Every limit of the program, in one place. Beyond one, the reader stops with a clear problem; nothing is cut silently. */

/** Longest name that is analysed; the rest is ignored and the hit says so. No legal name comes near it. */
export const NAME_LENGTH_CHARACTERS = 1_000;

/** Largest list file, in bytes as stored and again after unpacking. Single lists have up to 200 MB, collections of all of them a few GB; a decompression bomb stops here. */
export const LIST_FILE_BYTES = 4_000_000_000;

/** Longest field in a list: the longest published one (an address cell with hundreds of branches) has 60,000. A quote that is never closed stops here. */
export const LIST_FIELD_CHARACTERS = 1_000_000;

/** Most columns in a row of a list; the widest published table has 58. */
export const LIST_COLUMNS = 500;

/** Longest line of a line-JSON list: one entity with thousands of names has 2 million. */
export const LIST_LINE_CHARACTERS = 16_000_000;

/** Deepest nesting of elements or objects in a list; published formats have at most 6. */
export const LIST_DEPTH = 32;

/** Most elements in one record of an XML list. */
export const LIST_RECORD_ELEMENTS = 100_000;

/** Most entries and most edges of one list: ten times the largest public collection. */
export const LIST_ENTRIES = 30_000_000;

/** Problems of one import that are kept word for word; beyond it they are only counted, and the count says so. */
export const LIST_PROBLEMS_KEPT = 20_000;

/** Longest chain of owners that is followed. Real chains with a known percentage are shorter than 10. */
export const OWNERSHIP_DEPTH = 20;

/** Most chains of owners shown for one entity; the sum counts all of them. */
export const OWNERSHIP_CHAINS = 50;

/** Attempts at one download before it counts as failed. */
export const PULL_ATTEMPTS = 4;

/** Longest time for one attempt at one file. */
export const PULL_TIME_MILLISECONDS = 600_000;

/** Longest silence of a server in the middle of a download. */
export const PULL_SILENCE_MILLISECONDS = 60_000;

/** Longest field in a table of consignments: what one cell of a spreadsheet can hold. A quote that is never closed stops here. */
export const TABLE_FIELD_CHARACTERS = 32_767;

/** Longest record of a table, all fields together; thirty times the widest export seen. Beyond it the record is quarantined. */
export const TABLE_RECORD_CHARACTERS = 1_000_000;

/** Most columns of a table; the widest customs export has a few hundred. */
export const TABLE_COLUMNS = 2_000;

/** Largest text table, in bytes after unpacking: a year of a large country's declarations. */
export const TABLE_FILE_BYTES = 20_000_000_000;

/** Bytes out for one byte in, when unpacking. Tables shrink ten- to fiftyfold; a decompression bomb a thousandfold. */
export const UNPACKED_RATIO = 300;

/** Unpacked bytes below which the ratio does not matter: small files of equal lines shrink far. */
export const UNPACKED_RATIO_FROM_BYTES = 100_000_000;

/** Largest workbook, in bytes as stored. */
export const WORKBOOK_FILE_BYTES = 200_000_000;

/** Largest workbook, in bytes after unpacking: a full sheet of 50 columns has 3 billion. */
export const WORKBOOK_UNPACKED_BYTES = 4_000_000_000;

/** Most text that the cells of a workbook share; it is held in memory. */
export const WORKBOOK_SHARED_CHARACTERS = 300_000_000;

/** Most rows of one sheet: the format's own limit. */
export const WORKBOOK_ROWS = 1_048_576;

/** Deepest nesting of a JSON record that is flattened into columns. */
export const RECORD_DEPTH = 4;

/** Records in one block that goes to a worker: 50 to 100 milliseconds of work. */
export const BLOCK_RECORDS = 2_000;

/** Characters in one block that goes to a worker; the record that crosses it is still in. */
export const BLOCK_CHARACTERS = 1_000_000;

/** Records looked at to find out how a table writes its numbers and dates. */
export const SAMPLE_RECORDS = 20_000;

/** Bytes looked at to find out the encoding of a text. */
export const SAMPLE_BYTES = 64_000_000;

/** Lines above the header (titles, dates of the export) that are passed over in search of it. */
export const HEADER_SEARCH_RECORDS = 30;

/** Most files in one run, and deepest folder that is entered. */
export const INPUT_FILES = 100_000;
export const INPUT_FOLDER_DEPTH = 32;

/** What the quarantine shows of a value that could not be read. */
export const QUARANTINE_VALUE_CHARACTERS = 200;

/** Most goods items made of one record whose HS code cell lists several codes. */
export const RECORD_GOODS_ITEMS = 20;

/** Readings of one kind (descriptions, places, telephones ...) that a worker remembers; twice as many at most. */
export const REMEMBERED_READINGS = 60_000;

/** Uses of one document number that a finding names; beyond five the reader has seen enough. */
export const DOCUMENT_USES_NAMED = 5;

/** Longest text from the papers that a sentence or piece of evidence quotes whole; longer ones end in "…". */
export const QUOTED_CHARACTERS = 160;

/** Largest ledger of claims kept in files, in characters: some 100,000 claims. It is held in memory. */
export const LEDGER_FILE_BYTES = 400_000_000;

/** Largest report that is read, in bytes: a long PDF of court papers. */
export const REPORT_FILE_BYTES = 50_000_000;

/** Longest text of one report that claims are proposed from, in characters: a book. */
export const REPORT_TEXT_CHARACTERS = 2_000_000;
