/** Signs of countries before the numbers of the European tax on sales and of economic operators. */
const OF_UNION = 'AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI';

/** What stands before such a number, so that an account or a part is not taken for one. */
const TAX_WORDS = String.raw`(?:VAT|V\.A\.T\.|USt|UID|MwSt|TVA|IVA|NIF|CIF|BTW|ATU|Moms|MOMS|VST|ALV|ALV-nro|DPH|DIČ|DIC|NIP|PDV|DDV|ДДС|ΑΦΜ|ÁFA|Adószám|CUI|KMKR|PVN|PVM|EORI|PVIGD|Steuer|Tax|TAX|vat|eori|ID|Id)`;

/**
 * Registers and tax numbers that one country alone has, so that who gives such a number is of that country. `undefined`
 * for a country: the number begins with its sign.
 */
// biome-ignore format: a row is a country and its registers
export const COUNTRY_OF_REGISTER: readonly (readonly [string | undefined, RegExp])[] = [
  [undefined, new RegExp(String.raw`(?<![\p{L}\d])${TAX_WORDS}[\p{L} .:/#№°º-]{0,24}?[\s.:#-](?<sign>${OF_UNION}|CH|NO|TR|GB)[\s-]?(?=[A-Z]{0,2}\d)[A-Z\d][A-Z\d. -]{5,16}`, 'u')],
  ['CH', /(?<![\p{L}\d])CHE-?\d{3}\.?\d{3}\.?\d{3}/u],
  ['AT', /(?<![\p{L}\d])ATU\s?\d{8}|(?<!\p{L})FN\s?\d{5,6}\s?[a-z](?!\p{L})/u],
  ['DE', /(?<!\p{L})(?:HR[AB]\s?\d{3,6}|Amtsgericht\s|Handelsregister\s+HR)/u],
  ['IT', /(?<!\p{L})(?:P\.?\s?IVA|Partita\s+IVA|C\.?F\.?\s?(?:e|\/)\s?P\.?\s?IVA|REA\s+[A-Z]{2}[\s-])/iu],
  ['FR', /(?<!\p{L})(?:SIREN|SIRET|RCS\s+\p{Lu}\p{L}+|APE\s\d{4}[A-Z])/u],
  ['PL', /(?<!\p{L})(?:REGON|KRS|NIP)[\s:]*\d/u],
  ['NL', /(?<!\p{L})KvK[\p{L} .:-]{0,12}\d/iu],
  ['DK', /(?<!\p{L})CVR[\p{L} .:-]{0,6}\d/u],
  ['FI', /(?<!\p{L})Y-tunnus/iu],
  ['RU', /(?<!\p{L})(?:ОГРН|КПП|ИНН\s?\/\s?КПП|OGRN|KPP)(?!\p{L})/u],
  ['BY', /(?<!\p{L})УНП(?!\p{L})/u],
  ['KZ', /(?<!\p{L})(?:БИН|РНН)[\s:№]*\d/u],
  ['UA', /(?<!\p{L})(?:ЄДРПОУ|ЕДРПОУ|EDRPOU)/u],
  ['HU', /(?<!\p{L})(?:Cégjegyzékszám|Adószám)/iu],
  ['RO', /(?<!\p{L})(?:CUI|Nr\.?\s?Reg\.?\s?Com)[\s.:]*(?:RO)?[\dJ]/u],
  ['BG', /(?<!\p{L})(?:ЕИК|БУЛСТАТ)/u],
  ['GR', /(?<!\p{L})(?:ΑΦΜ|Α\.Φ\.Μ|ΓΕΜΗ|Γ\.Ε\.ΜΗ|GEMI)/u],
  ['HR', /(?<!\p{L})OIB[\s:]*\d/u],
  ['TR', /(?<!\p{L})(?:Mersis|VKN|Vergi\s(?:No|Dairesi|Numarası)|V\.D\.)/iu],
  ['CL', /(?<!\p{L})R\.?U\.?T\.?[\s.:N°º]*\d{1,2}\.?\d{3}\.?\d{3}-[\dKk]/u],
  ['BR', /(?<!\p{L})CNPJ/u],
  ['AR', /(?<!\p{L})CUIT/u],
  ['MX', /(?<!\p{L})R\.?F\.?C\.?[\s:]+[A-Z&Ñ]{3,4}-?\d{6}/u],
  ['IN', /(?<!\p{L})(?:GSTIN|GST\s?No|IEC(?:\s?(?:No|Code))?[\s.:]*\d{8})/u],
  ['CN', /(?<!\p{L})(?:USCC|统一社会信用代码|纳税人识别号)/u],
  ['KR', /사업자\s?등록\s?번호/u],
  ['JP', /法人番号/u],
  ['VN', /(?<!\p{L})(?:MST|Mã số thuế)[\s:]*\d/iu],
  ['ID', /(?<!\p{L})NPWP/u],
  ['IL', /ח\.?פ\.?|ע\.?מ\.?\s?\d/u],
  ['SG', /(?<!\p{L})UEN[\s:]*\d/u],
  ['AU', /(?<!\p{L})A\.?B\.?N\.?[\s:]*\d{2}\s?\d{3}/u],
];
