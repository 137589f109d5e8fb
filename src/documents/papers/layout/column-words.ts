import type { PaperField } from '../paper-fields.ts';
import { COLUMNS_OF_FURTHER_LANGUAGES } from './columns-of-further-languages.ts';
import { COLUMNS_OF_SMALLER_LANGUAGES } from './columns-of-smaller-languages.ts';
import { FURTHER_COLUMNS } from './further-languages.ts';
import { PhraseTable } from './label-words.ts';
import { RIGHT_TO_LEFT_COLUMNS } from './right-to-left-words.ts';

/** What a column of a table of goods holds; `position` numbers the rows, `other` is kept and not used. */
export type GoodsColumn = PaperField | 'position' | 'other';

/** Heads of the columns in tables of goods, in the languages of `labels.ts`. */
// biome-ignore format: a row is a meaning, its phrases side by side
const ROWS: readonly (readonly [GoodsColumn, string])[] = [
  ['position', 'item|item no|no|pos|pos no|line|line no|ln|sr no|s no|sl no|position|pos nr|pos-nr|nr|lfd nr|n°|№|№ п/п|п/п|№ з/п|позиция|序号|项号|项次|行号|sıra no|sıra|nº|línea|partida'],
  ['goods_description', 'cinsi|malın adı|ürün adı|description|description of goods|goods|goods description|commodity|item description|product|product description|description of the goods|nature and quantity of goods|nature and quantity of goods (incl. dimensions or volume)|number and kind of packages; description of goods|number and kind of packages, description of goods|kind of packages; description of goods|particulars|article|nature of the goods|full description of goods|designation|bezeichnung|beschreibung|artikel|artikelbezeichnung|warenbezeichnung|leistung|désignation|désignation des marchandises|description des marchandises|libellé|наименование|наименование товара|товар|товары (работы, услуги)|наименование товаров|описание|описание товара|наименование и описание товара|найменування|найменування товару|опис товару|опис|товар (послуга)|品名|货物名称|货物描述|商品名称|名称|货名|产品名称|描述|商品描述|品名及规格|货物名称及规格|货物名称、规格|malın cinsi|mal cinsi|açıklama|ürün|ürün adı|ürün açıklaması|eşyanın tanımı|tanım|descripción|descripción de la mercancía|concepto|producto|mercancía|商品名称及规格型号|商品名称、规格型号|商品名称 规格型号'],
  ['part_number', 'ref|ref no|reference|part no|part number|p/n|pn|part #|article no|article number|item code|product code|material|material no|material number|code|sku|model|model no|part|teilenummer|teile-nr|artikelnummer|artikel-nr|art-nr|art nr|materialnummer|référence|réf|code article|артикул|номер детали|парт номер|код|код товара|модель|номер деталі|件号|零件号|料号|型号|规格型号|规格|货号|parça no|parça numarası|ürün kodu|stok kodu|nº de pieza|número de parte|código'],
  ['serial_number', 'serial no|serial number|s/n|sn|serial|serial/batch no|serial / batch no|batch/serial no|serial numbers|seriennummer|serien-nr|numéro de série|n° de série|серийный номер|зав. №|заводской номер|серійний номер|序列号|序号/批号|seri no|nº de serie|número de serie'],
  ['hs_code', 'hs code|hs|h.s. code|tariff no|tariff code|commodity code|hts code|hts|hs no|customs tariff|statistical number|zolltarifnummer|zolltarif-nr|warennummer|zolltarif|hs-code|code sh|code douanier|тн вэд|код тн вэд|код тнвэд|уктзед|код уктзед|укт зед|商品编码|hs编码|海关编码|税号|gtip|gtip no|código arancelario|partida arancelaria|taric|商品编号'],
  ['country_of_origin', 'origin|country of origin|c/o|coo|country|ursprung|ursprungsland|urspr|origine|pays d\'origine|страна происхождения|страна|происхождение|страна происх|происх|страна-изготовитель|країна|країна походження|原产国|产地|原产地|menşe|menşei|origen|país de origen|原产国地区|原产国（地区）'],
  ['quantity', 'quantity|qty|quantities|qty shipped|quantity shipped|shipped|qty pcs|q\'ty|pcs|pieces|quantity/unit|units|menge|anzahl|stück|stk|quantité|qté|количество|кол-во|кол|кіл-ть|кількість|к-сть|数量|数量单位|件数量|miktar|adet|miktarı|cantidad|cant|cant.|unidades|数量及单位'],
  ['quantity_unit', 'einh|unit|uom|u/m|unit of measure|units of measure|einheit|me|unité|ед|ед. изм|ед.изм|единица|единица измерения|од|од. вим|од.|单位|计量单位|birim|birimi|unidad|ud'],
  ['unit_price', 'unit price|price|price/unit|price per unit|unit value|price each|rate|unit cost|price ea|einzelpreis|e-preis|stückpreis|preis|preis/einheit|prix unitaire|p.u|pu ht|prix|цена|цена за ед|цена за единицу|ціна|ціна за од|ціна без пдв|цена без ндс|单价|单价usd|birim fiyat|birim fiyatı|fiyat|precio unitario|precio|p. unitario|单价/总价/币制|单价 总价 币制'],
  ['price_base', 'per|je|pro|price per|per unit of|price unit|price basis|preiseinheit|pe|p.e.|preis je|par|per qty|за|cena za|prijs per|per aantal|jednostka ceny|单价数量|价格单位'],
  ['value', 'amount|total|total amount|total price|line total|value|total value|extended price|extension|ext price|net amount|line amount|betrag|gesamtpreis|gesamt|summe|wert|g-preis|montant|montant ht|total ht|valeur|сумма|стоимость|всего|сума|вартість|сума без пдв|сумма с ндс|金额|总价|总金额|总额|金额usd|货值|tutar|tutarı|toplam|toplam fiyat|importe|total línea|valor|valor total'],
  ['net_mass_kg', 'net weight|net wt|n.w.|nw|net mass|net|net kg|n/w|nettogewicht|netto|poids net|нетто|вес нетто|масса нетто|вага нетто|маса нетто|净重|净重千克|net ağırlık|net ağ|peso neto|neto'],
  ['gross_mass_kg', 'gross weight|gross wt|g.w.|gw|gross mass|gross|gross kg|g/w|weight|gross weight kg|bruttogewicht|brutto|gewicht|poids brut|poids|брутто|вес брутто|масса брутто|вес|вага брутто|маса брутто|вага|毛重|重量|brüt ağırlık|brüt ağ|ağırlık|peso bruto|bruto|peso'],
  ['packages', 'packages|no of packages|no. of pkgs|pkgs|number of packages|cartons|ctns|no of cartons|ctn|no of pieces|no. of pieces|no of pieces rcp|no. of pieces rcp|number and kind of packages|no of containers or packages|no. of containers or pkgs|number of containers or packages|no of containers or pkgs|quantity and kind of packages|anzahl der packstücke|packstücke|kolli|colli|colis|nombre de colis|мест|кол-во мест|количество мест|місць|件数|箱数|koli|kap|kap adedi|bultos|nº de bultos'],
  ['package_kind', 'package|packing|kind of packages|art der verpackung|type of package|method of packing|packaging|verpackung|emballage|упаковка|包装|包装种类|ambalaj|embalaje'],
  ['marks', 'marks|marks and numbers|marks & numbers|marks and nos|marks & nos|shipping marks|package no|carton no|ctn no|case no|box no|marks and numbers of packages|item number, marks|kennzeichen|marques|marques et numéros|маркировка|номер места|唛头|标记唛码|箱号|marka|marka no|marcas|marcas y números|container no|container no. / seal no|container no. marks and numbers|container no / seal no'],
  ['volume_m3', 'volume|measurement|cbm|m3|umfang|volumen|cubage|объем|体积|hacim|meas'],
  ['invoice_number', 'invoice no and date|number and date of invoices|number and date of invoice|invoice no|invoice number|inv no'],
  ['currency', 'currency|währung|devise|валюта|币种|币制|para birimi|moneda|cur|ccy'],
  ['aircraft_type', 'aircraft type|a/c type|aircraft|eligibility|applicability|тип вс|机型|适用机型|适用性|uçak tipi'],
  ['other', 'status|status/work|condition|dimensions|dimension|dims|size|vat|vat %|tax|tax rate|discount|disc|mwst|rabatt|tva|ндс|ставка ндс|сумма ндс|пдв|税率|税额|kdv|iva|lot|lot no|batch|batch no|remarks|remark|rate class|rate/charge|rate / charge|chargeable weight|kg lb|kg/lb|commodity item no|cond|lead time|po|po no|order no|bestellnr|尺寸|备注|notlar|observaciones|kg|lb|abmessungen|origin criterion|criterion|eccn'],
  ...FURTHER_COLUMNS,
  ...COLUMNS_OF_FURTHER_LANGUAGES,
  ...RIGHT_TO_LEFT_COLUMNS,
  ...COLUMNS_OF_SMALLER_LANGUAGES,
];

export const COLUMN_WORDS = new PhraseTable(ROWS);

/** Columns that say what the goods are: a table without one of them is none of goods. */
export const TELLING_COLUMNS: ReadonlySet<GoodsColumn> = new Set<GoodsColumn>([
  'goods_description',
  'part_number',
  'hs_code',
]);

export const TELLING_WORDS = new PhraseTable(ROWS.filter(([column]) => TELLING_COLUMNS.has(column)));

/** Rows that sum up, and rows that only say that a table goes on. */
export const SUM_WORDS = new PhraseTable<'total' | 'carried'>([
  [
    'total',
    'جمع|جمع کل|المجموع|الإجمالي|total|totals|grand total|total amount|total value|invoice total|sum|total quantity|total packages|gesamt|summe|gesamtsumme|gesamtbetrag|rechnungsbetrag|insgesamt|total général|montant total|totaux|total ht|total ttc|итого|всего|итог|итого к оплате|всего к оплате|разом|всього|усього|загальна сума|总计|合计|共计|总数|总金额|toplam|genel toplam|importe total|totales|total general|total cost|total fob|total cif|total weight|total usd|total eur|razem|ogółem|suma|łącznie|totale|totale generale|totale merce|totaal|totaal generaal|celkem|součet|totalt|total geral|összesen|mindösszesen|végösszeg|total de plată|valoare totală|σύνολο|γενικό σύνολο|סה"כ|סהכ|סה״כ|סך הכל|합계|총계|총합계|合計|総合計|計|総計|tổng cộng|tổng|cộng|jumlah|jumlah total|grand totals|total gross|total net|page total and grand total|gesamtsummen|endsumme|endbetrag|gesamt netto|gesamtgewicht',
  ],
  [
    'carried',
    'carried forward|brought forward|c/f|b/f|carry forward|continued|continued on next page|sub total carried forward|subtotal|sub-total|sub total|übertrag|zwischensumme|zu übertragen|report|à reporter|sous-total|перенос|к переносу|промежуточный итог|подытог|проміжний підсумок|承上页|转下页|续前页|小计|过次页|承前页|nakli yekün|ara toplam|devreden|suma y sigue|suma anterior|subtotal página|page total|discount|freight|insurance|vat|shipping|packing charges|mwst|rabatt|fracht|zzgl. mwst|versandkosten|в том числе ндс|ндс|без налога (ндс)|пдв|в т.ч. ндс|运费|保险费|kdv|navlun|iva|flete|remise|tva|frais de port|riporto|a riportare|transport|przeniesienie|do przeniesienia|częściowa suma|overbrenging|transporteren|transporte|mellansumma|mezisoučet|subtotale|subtotaal|subtotal mercadorias|részösszeg|átvitel|report pagina|de reportat|ενδιάμεσο σύνολο|סכום ביניים|소계|小計|繰越|tạm tính|sub jumlah|subjumlah|total carried forward|balance forward|less deposit|deposit|less advance|less advance payment|advance payment|less prepayment|prepayment|down payment|less down payment|less discount|anzahlung|abzüglich anzahlung|acompte|moins acompte|acconto|anticipo|menos anticipo|zaliczka|záloha|előleg|avans|аванс|предоплата|залік авансу|ön ödeme|预付款|定金|前受金|선금|amount carried forward|amount brought forward|brought fwd|carried fwd|carried over|continued from previous page|page subtotal|packing|handling|handling fee|courier|delivery charge|shipping & handling|porto|verpackung|verpackungskosten|frachtkosten|versicherung|transport et emballage|emballage|assurance|spese di trasporto|imballo|koszty transportu|fracht i ubezpieczenie|doprava|balné|szállítási költség|transportkosten|flete y seguro|seguro|gastos de envío|доставка|страхование|упаковка и доставка|доставка та страхування|nakliye|sigorta|운임|보험료|運賃|送料|保険料|cước vận chuyển|bảo hiểm|ongkos kirim|asuransi|vat 0%|ust|mehrwertsteuer|zzgl. ust|mwst. 0 %',
  ],
]);
