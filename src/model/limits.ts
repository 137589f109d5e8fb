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

/** Largest paper, in bytes as stored: a scan of a hundred pages has 50 MB. Papers are read whole into memory. */
export const PAPER_FILE_BYTES = 100_000_000;

/** Most papers that one file may hold: an interchange or an archive of a day's consignments. */
export const PAPERS_IN_FILE = 10_000;

/** Most values that are read from one paper: a manifest of a thousand lines has 30,000. */
export const PAPER_FACTS = 200_000;

/** Longest value of a paper; clauses on the back of a bill of lading have 20,000 characters. */
export const PAPER_VALUE_CHARACTERS = 32_767;

/** Most goods items of one paper. */
export const PAPER_ITEMS = 20_000;

/** Deepest nesting of elements or objects in a paper: published message types stay below 20. */
export const PAPER_DEPTH = 64;

/** Most pages that are read of one PDF. */
export const PAPER_PAGES = 500;

/** Longest time that the reading of one paper may take. */
export const PAPER_MILLISECONDS = 60_000;

/** A file of a dossier that is read whole to be verified; originals are hashed in pieces, whatever their size. */
export const DOSSIER_TEXT_BYTES = 200_000_000;

/** Most pictures of pages whose letters are recognised in one paper, where that was asked for, and the time of one. */
export const OCR_PAGES = 20;
export const OCR_PAGE_MILLISECONDS = 30_000;

/** Most pieces of text in one PDF: 500 full pages of single words have 300,000. */
export const PDF_TEXT_ITEMS = 1_000_000;

/** Memory of a thread that reads a PDF; a paper of 500 pages takes a third. A file that unpacks to more ends there. */
export const PDF_THREAD_MB = 1_024;

/** Most cells of a sheet that are read as a form, and most rows; a form that is printed has a few thousand. */
export const FORM_CELLS = 200_000;
export const FORM_ROWS = 20_000;

/** Deepest nesting of containers: a ZIP in an e-mail in a ZIP. */
export const CONTAINER_DEPTH = 4;

/** Most files, and most bytes after unpacking, of one container with all that it holds. */
export const CONTAINER_FILES = 10_000;
export const CONTAINER_UNPACKED_BYTES = 2_000_000_000;

/** Largest body of a request, files apart: a thousand consignments as JSON have 3 MB. */
export const REQUEST_BODY_BYTES = 20_000_000;

/** Largest upload, held in memory while it arrives: the papers of a month, or a year's table, packed. Beyond it: `tidewaiter screen`. */
export const UPLOAD_BYTES = 500_000_000;

/** Longest time for an answer; what takes longer is a job. */
export const REQUEST_MILLISECONDS = 30_000;

/** Requests from one address in a minute: above what one page and one client at full speed send. */
export const REQUESTS_PER_MINUTE = 200_000;

/** Most rows of a register of organisations or fleets: all approved organisations of the world are fewer. */
export const END_USE_REGISTER_ROWS = 500_000;
/** Most words, phrases and operators of one text query: a name with its address has twenty. */
export const TEXT_QUERY_CLAUSES = 100;

/** Deepest nesting of parentheses in a text query. */
export const TEXT_QUERY_DEPTH = 10;

/** Largest body of a request to match: a hundred queries with all that is known of each have 200 kB. */
export const MATCH_BODY_BYTES = 4_000_000;

/** Most queries in one request, as in yente. */
export const MATCH_QUERIES = 100;

/** Most results for one query, as in yente. */
export const MATCH_RESULTS = 500;

/** Most names of one query; the best documented entity of a public collection has 200. */
export const MATCH_NAMES = 250;

/** Most identifiers of one query: each is looked up, and held against every hit. */
export const MATCH_IDENTIFIERS = 100;

/** Names of all queries of one request: each may cost some milliseconds, and a request must end. */
export const MATCH_NAMES_PER_REQUEST = 1_000;

/** Addresses and dates of birth of one query that are compared, the first ones: they support, and hide no hit. */
export const MATCH_ALTERNATIVES = 20;

/** Values of one property of a query, and properties of it: what no record of a customer comes near. */
export const MATCH_PROPERTY_VALUES = 500;
export const MATCH_PROPERTIES = 200;

/** Ids that one request may exclude, as in yente. */
export const MATCH_EXCLUDED_IDS = 50;

/** Longest text query, in characters. */
export const SEARCH_TEXT_CHARACTERS = 2_000;

/** Largest page of a search, and the furthest first result, as in yente. */
export const SEARCH_PAGE = 500;
export const SEARCH_OFFSET = 9_499;

/** Most values of one parameter that may be repeated (datasets, countries, filters). */
export const PARAMETER_VALUES = 200;

/** Most rows of a table about goods: the classified goods of a large firm. */
export const GOODS_TABLE_ROWS = 2_000_000;

/** Largest file of a nomenclature that is fetched: those of UN Comtrade have 1.2 MB. */
export const GOODS_TABLE_BYTES = 200_000_000;
/** Largest ledger of claims kept in files, in characters: some 100,000 claims. It is held in memory. */
export const LEDGER_FILE_BYTES = 400_000_000;

/** Largest report that is read, in bytes: a long PDF of court papers. */
export const REPORT_FILE_BYTES = 50_000_000;

/** Longest text of one report that claims are proposed from, in characters: a book. */
export const REPORT_TEXT_CHARACTERS = 2_000_000;

/** Longest time that reading one report and proposing its claims may take on a server, below that of a request. */
export const REPORT_MILLISECONDS = 20_000;

/** Longest wait for another process that writes the ledger of claims. */
export const LEDGER_WAIT_MILLISECONDS = 10_000;

/** Claims of one side of a group that the interface answers; the rest is counted. */
export const GROUP_SIDE_CLAIMS = 50;

/** Parties around which one timeline is drawn, and consignments of one party on it. */
export const TIMELINE_PARTIES = 12;
export const TIMELINE_CONSIGNMENTS = 100;

/** Connections to a PostgreSQL that one server holds. */
export const DATABASE_CONNECTIONS = 8;

/** Longest wait for another writer of the database, or for its server to answer. */
export const DATABASE_WAIT_MILLISECONDS = 15_000;

/** Most files in one upload. */
export const UPLOAD_FILES = 500;

/** How often a server looks whether lists on its disk have changed. */
export const LISTS_LOOK_MILLISECONDS = 60_000;

/** Longest time in which a client must have sent the headers of its request; for the body it has twenty times as long. */
export const SERVER_SLOW_CLIENT_MILLISECONDS = 15_000;

/** Longest line of an exported audit entry: texts of dispositions are the longest that entries hold. */
export const AUDIT_LINE_CHARACTERS = 16_000_000;

/** Sign-ins at a provider that are under way at one time: ten minutes of everyone in a large house. */
export const SIGN_INS_UNDER_WAY = 10_000;

/** Most webhooks; each event is sent to every one that wants it. */
export const WEBHOOKS = 50;

/** Longest time for one delivery, from the first packet to the last. */
export const WEBHOOK_MILLISECONDS = 10_000;

/** Bytes of a webhook's answer that are read before the connection is cut: the status is all that counts. */
export const WEBHOOK_ANSWER_BYTES = 64_000;

/** Attempts at one delivery before it is given up: with the growing pauses, ten hours. */
export const WEBHOOK_ATTEMPTS = 8;

/** Deliveries that are under way at one time. */
export const WEBHOOK_DELIVERIES_AT_ONCE = 4;
