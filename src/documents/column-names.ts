import type { PartyAttribute, RoleKey, SingleColumnId } from './columns.ts';

/**
 * Usual names of columns in exports from trade-data vendors, ERP systems and customs, in English, German, French,
 * Russian, Ukrainian, Turkish, Spanish and Chinese. Upper and lower case, spaces, punctuation, accents, plurals,
 * articles and the short forms in `WORD_FORMS` do not matter. The canonical ids are understood besides these.
 */
// biome-ignore format: a line is a meaning, its names side by side
export const COLUMN_NAMES: Readonly<Partial<Record<SingleColumnId, readonly string[]>>> = {
  consignment_id: [
    'consignment', 'consignment number', 'consignment reference', 'shipment id', 'shipment number', 'shipment reference',
    'shipment', 'record id', 'record number', 'row id', 'transaction id', 'reference', 'reference number', 'reference id',
    'our reference', 'id', 'uid', 'delivery', 'delivery number', 'outbound delivery', 'file number', 'case number',
    'Sendungsnummer', 'Lieferung', 'Referenz', 'Referenznummer', 'numéro d’expédition', 'référence', 'номер отправки',
    'номер партии', 'номер записи', 'номер відправлення', 'sevkiyat no', 'referans no', '货运编号', '运单号', '参考号',
  ],
  shipment_date: [
    'shipment date', 'ship date', 'shipping date', 'date of shipment', 'shipped on', 'date shipped', 'on board date',
    'shipped on board date', 'dispatch date', 'despatch date', 'goods issue date', 'actual goods issue date',
    'actual goods movement date', 'act gds mvmt date', 'actual gi date', 'export date', 'date of export', 'exportation date', 'delivery date', 'import date',
    'date of import', 'Versanddatum', 'Versandtag', 'Lieferdatum', 'Warenausgangsdatum', 'date d’expédition',
    'date d’envoi', 'дата отгрузки', 'дата отправки', 'дата відвантаження', 'sevk tarihi', 'sevkiyat tarihi',
    'fecha de embarque', 'fecha de envío', '发货日期', '装运日期', '出口日期', '进口日期', '出运日期',
  ],
  departure_date: [
    'departure date', 'date of departure', 'etd', 'atd', 'sailing date', 'flight date', 'estimated departure date',
    'estimated time of departure', 'actual departure date', 'Abfahrtsdatum', 'Abgangsdatum', 'date de départ', 'дата отбытия',
    'дата отправления', 'дата відправлення', 'kalkış tarihi', 'fecha de salida', '启运日期', '离港日期', '开航日期',
  ],
  arrival_date: [
    'arrival date', 'date of arrival', 'eta', 'ata', 'estimated arrival date', 'estimated time of arrival',
    'actual arrival date', 'Ankunftsdatum', 'date d’arrivée', 'дата прибытия', 'дата прибуття', 'varış tarihi',
    'fecha de llegada', 'fecha de arribo', '到港日期', '到达日期', '抵港日期',
  ],
  order_date: [
    'order date', 'date of order', 'purchase order date', 'po date', 'sales order date', 'contract date', 'date of contract',
    'Bestelldatum', 'Auftragsdatum', 'Vertragsdatum', 'date de commande', 'дата заказа', 'дата контракта', 'дата договора',
    'дата замовлення', 'дата контракту', 'sipariş tarihi', '订单日期', '合同日期',
  ],
  payment_date: [
    'payment date', 'date of payment', 'paid on', 'Zahlungsdatum', 'date de paiement', 'дата оплаты', 'дата платежа',
    'дата оплати', 'ödeme tarihi', '付款日期',
  ],
  goods_description: [
    'goods description', 'description of goods', 'description of the goods', 'goods', 'description', 'product description',
    'product', 'product name', 'product details', 'products', 'commodity', 'commodity description', 'commodity name',
    'cargo description', 'description of cargo', 'item description', 'description of items', 'item', 'item name',
    'material description', 'material text', 'goods shipped', 'goods name', 'nature of goods', 'nature and quantity of goods',
    'trade description', 'short text', 'cargo', 'merchandise description', 'article description',
    'Warenbeschreibung', 'Warenbezeichnung', 'Beschreibung der Waren', 'Ware', 'Bezeichnung', 'Artikelbezeichnung',
    'Materialkurztext', 'Güterbezeichnung', 'désignation des marchandises', 'désignation', 'description des marchandises',
    'marchandises', 'libellé', 'libellé produit', 'описание товара', 'описание товаров', 'наименование товара',
    'наименование товаров', 'товар', 'описание и характеристика товара', 'описание груза', 'наименование груза',
    'опис товару', 'опис товарів', 'назва товару', 'eşya tanımı', 'eşyanın tanımı', 'mal tanımı', 'malın cinsi', 'ürün adı',
    'ürün açıklaması', 'ticari tanım', 'descripción', 'descripción de la mercancía', 'descripción del producto', 'mercancía',
    '商品名称', '货物名称', '品名', '货物描述', '商品描述', '产品名称', '产品描述', '货名', '商品名称及规格',
  ],
  hs_code: [
    'hs code', 'hs', 'hscode', 'hs6', 'hs6 code', 'hs8', 'hs8 code', 'hs10', 'hs10 code', 'hs4', 'hs4 code', 'hsn', 'hsn code',
    'hs number', 'hts', 'hts code', 'hts number', 'htsus', 'schedule b', 'schedule b number', 'schedule b code', 'tariff code',
    'tariff number', 'tariff', 'tariff item', 'tariff heading', 'customs tariff number', 'customs tariff code', 'commodity code',
    'commodity number', 'commodity hs code', 'harmonized code', 'harmonised code', 'harmonized system code',
    'harmonised system code', 'harmonized tariff code', 'cn code', 'cn8', 'taric', 'taric code', 'ritc', 'ritc code', 'ncm',
    'ncm code', 'gtip', 'gtip no', 'stat code', 'statistical code', 'intrastat code', 'import code number',
    'Warennummer', 'Zolltarifnummer', 'Warentarifnummer', 'Statistische Warennummer', 'Warencode', 'HS-Nummer', 'KN-Code',
    'code SH', 'nomenclature', 'code nomenclature', 'code douanier', 'position tarifaire', 'nomenclature douanière', 'code marchandise',
    'код тн вэд', 'тн вэд', 'код тнвэд', 'код товара по тн вэд', 'код товара', 'код тн вэд еаэс', 'тн вэд еаэс',
    'код уктзед', 'уктзед', 'код укт зед', 'код товару', 'код товару за уктзед', 'gümrük tarife no', 'tarife pozisyonu',
    'fracción arancelaria', 'partida arancelaria', 'subpartida', 'posición arancelaria', 'código arancelario',
    '商品编码', 'hs编码', '海关编码', '税则号列', '税号', '商品编号', '税则号', '商品代码',
  ],
  quantity: [
    'quantity', 'number of pieces', 'pieces', 'item quantity', 'delivery quantity', 'shipped quantity', 'order quantity',
    'invoiced quantity', 'standard quantity', 'std quantity', 'actual quantity', 'net quantity', 'number of units',
    'supplementary quantity', 'Menge', 'Anzahl', 'Stückzahl', 'Liefermenge', 'quantité', 'nombre', 'nombre de pièces',
    'количество', 'кол-во', 'количество товара', 'кількість', 'miktar', 'adet', 'cantidad', '数量', '件数', '法定数量', '申报数量',
  ],
  quantity_unit: [
    'quantity unit', 'unit', 'unit of quantity', 'unit of measure', 'unit of measurement', 'uom', 'uqc', 'std unit',
    'standard unit', 'sales unit', 'base unit of measure', 'measure unit', 'unit quantity code', 'supplementary unit',
    'packaging type', 'package type', 'Mengeneinheit', 'Einheit', 'Verkaufsmengeneinheit', 'Basismengeneinheit', 'unité',
    'unité de mesure', 'единица измерения', 'ед изм', 'единица', 'единица количества', 'одиниця виміру', 'од виміру', 'birim',
    'ölçü birimi', 'unidad', 'unidad de medida', '单位', '计量单位', '数量单位', '法定单位',
  ],
  net_mass_kg: [
    'net mass', 'net weight', 'weight net', 'mass net', 'total net weight', 'item net weight', 'net weight total', 'netweight',
    'nett weight', 'Nettogewicht', 'Eigenmasse', 'Nettomasse', 'Gewicht netto', 'poids net', 'masse nette', 'вес нетто',
    'масса нетто', 'нетто', 'вес нетто кг', 'вага нетто', 'маса нетто', 'net ağırlık', 'net kg', 'peso neto', '净重', '净重量',
  ],
  gross_mass_kg: [
    'gross mass', 'gross weight', 'weight', 'weight gross', 'mass gross', 'total gross weight', 'total weight', 'shipment weight',
    'cargo weight', 'item gross weight', 'Bruttogewicht', 'Rohmasse', 'Bruttomasse', 'Gewicht', 'Gewicht brutto', 'poids brut',
    'masse brute', 'poids', 'вес брутто', 'масса брутто', 'брутто', 'вес', 'вага брутто', 'маса брутто', 'brüt ağırlık',
    'brüt kg', 'ağırlık', 'peso bruto', 'peso', '毛重', '总毛重', '重量',
  ],
  mass_unit: ['mass unit', 'weight unit', 'unit of weight', 'unit of mass', 'Gewichtseinheit', 'unité de poids', 'единица веса', '重量单位'],
  value: [
    'value', 'goods value', 'value of goods', 'item value', 'item price', 'total value', 'total price', 'total amount', 'amount',
    'invoice value', 'invoice amount', 'invoice total', 'net value', 'net amount', 'customs value', 'declared value',
    'assessable value', 'statistical value', 'fob value', 'fob', 'cif value', 'cif', 'value fob', 'value cif', 'line value',
    'line amount', 'trade value', 'transaction value', 'estimated value', 'shipment value', 'total invoice value', 'cargo value',
    'Wert', 'Warenwert', 'Gesamtwert', 'Rechnungsbetrag', 'Nettowert', 'Betrag', 'Statistischer Wert', 'Zollwert', 'valeur',
    'montant', 'valeur en douane', 'valeur totale', 'montant total', 'valeur statistique', 'стоимость', 'таможенная стоимость',
    'фактурная стоимость', 'статистическая стоимость', 'цена товара', 'сумма', 'стоимость товара', 'вартість', 'митна вартість',
    'фактурна вартість', 'статистична вартість', 'сума', 'değer', 'fatura bedeli', 'kıymet', 'fatura tutarı', 'tutar', 'valor',
    'valor fob', 'valor cif', 'valor total', 'importe', '金额', '总价', '总金额', '货值', '价值', '成交总价', '发票金额', '统计金额',
  ],
  currency: [
    'currency', 'currency code', 'invoice currency', 'document currency', 'value currency', 'currency of invoice',
    'Währung', 'Rechnungswährung', 'Belegwährung', 'devise', 'monnaie', 'code devise', 'валюта', 'код валюты', 'валюта контракта',
    'валюта договора', 'код валюти', 'para birimi', 'döviz', 'döviz cinsi', 'moneda', 'divisa', '币种', '币制', '货币', '成交币制',
  ],
  country_of_origin: [
    'country of origin', 'origin country', 'origin', 'coo', 'origin country code', 'country of origin code', 'made in',
    'country of manufacture', 'manufacture country', 'Ursprungsland', 'Herkunftsland', 'Ursprung', 'pays d’origine', 'origine',
    'страна происхождения', 'страна изготовления', 'країна походження', 'menşe', 'menşe ülke', 'menşe ülkesi', 'país de origen',
    'origen', '原产国', '原产地', '原产国（地区）', '产地', '原产国地区',
  ],
  part_number: [
    'part number', 'part', 'pn', 'p/n', 'mpn', 'manufacturer part number', 'material', 'material number', 'material code',
    'article number', 'article', 'item number', 'item code', 'product code', 'product number', 'sku', 'model', 'model number',
    'catalogue number', 'catalog number', 'stock number', 'Teilenummer', 'Materialnummer', 'Artikelnummer', 'Artikel',
    'Sachnummer', 'référence article', 'référence pièce', 'code article', 'артикул', 'номер детали',
    'партномер', 'модель', 'каталожный номер', 'номер деталі', 'parça no', 'parça numarası', 'stok kodu', 'número de parte',
    'número de pieza', '零件号', '件号', '物料号', '料号', '型号', '产品型号',
  ],
  serial_number: [
    'serial number', 'serial', 'sn', 's/n', 'Seriennummer', 'numéro de série', 'серийный номер', 'заводской номер',
    'серійний номер', 'seri no', 'seri numarası', 'número de serie', '序列号', '序号编码', '出厂编号',
  ],
  aircraft_type: [
    'aircraft type', 'aircraft', 'aircraft model', 'type of aircraft', 'ac type', 'a/c type', 'aircraft applicability',
    'Flugzeugtyp', 'Flugzeugmuster', 'Luftfahrzeugmuster', 'type d’avion', 'type d’aéronef', 'тип самолета',
    'тип воздушного судна', 'тип вс', 'тип літака', 'uçak tipi', '机型', '飞机型号', '适用机型',
  ],
  country_of_dispatch: [
    'country of dispatch', 'country of despatch', 'dispatch country', 'country of departure', 'departure country',
    'country of export', 'exporting country', 'export country', 'country of exportation', 'shipment origin', 'origin of shipment',
    'country of consignment', 'country of shipment', 'country of loading', 'port of lading country', 'loading country',
    'country from', 'from country', 'ship from country', 'country shipped from', 'Versendungsland', 'Versandland', 'Ausfuhrland',
    'pays d’expédition', 'pays de départ', 'pays de provenance', 'pays d’exportation', 'страна отправления', 'страна экспорта',
    'страна отправки', 'країна відправлення', 'країна експорту', 'çıkış ülkesi', 'sevk ülkesi',
    'ihracat ülkesi', 'yükleme ülkesi', 'país de procedencia', 'país de exportación', 'país de embarque',
    '启运国', '起运国', '出口国', '启运国（地区）', '发货国', '起运国地区',
  ],
  destination_country: [
    'destination country', 'country of destination', 'country of final destination', 'final destination country',
    'country of ultimate destination', 'ultimate destination country', 'shipment destination', 'ship to country',
    'importing country', 'import country', 'country of import', 'country of importation', 'delivery country', 'to country',
    'country to', 'destination country code', 'destination', 'Bestimmungsland', 'Zielland', 'Empfangsland', 'pays de destination',
    'страна назначения', 'страна импорта', 'країна призначення', 'varış ülkesi', 'gideceği ülke', 'hedef ülke',
    'país de destino', 'destino', '目的国', '运抵国', '最终目的国', '目的国（地区）', '运抵国（地区）', '进口国', '抵达国',
  ],
  final_destination: [
    'final destination', 'place of delivery', 'place of final delivery', 'delivery place', 'ultimate destination',
    'destination place', 'destination city', 'place of destination', 'Bestimmungsort', 'Lieferort', 'lieu de destination',
    'destination finale', 'lieu de livraison', 'место назначения', 'пункт назначения', 'место доставки', 'конечный пункт',
    'місце призначення', 'пункт призначення', 'varış yeri', 'teslim yeri', 'destino final', '目的地', '最终目的地', '交货地', '境内目的地',
  ],
  port_of_loading: [
    'port of loading', 'port of lading', 'pol', 'loading port', 'port of departure', 'departure port', 'port of origin',
    'origin port', 'port of shipment', 'port of export', 'foreign port of lading', 'airport of departure', 'departure airport',
    'origin airport', 'load port', 'shipping point', 'place of loading', 'port of embarkation', 'Ladehafen', 'Verladehafen',
    'Abgangshafen', 'Abgangsflughafen', 'port de chargement', 'port d’embarquement', 'aéroport de départ', 'порт погрузки',
    'порт отправления', 'место погрузки', 'аэропорт отправления', 'порт завантаження', 'порт відправлення', 'yükleme limanı',
    'çıkış limanı', 'puerto de embarque', 'puerto de carga', 'puerto de salida', '装货港', '起运港', '启运港', '装运港', '离境口岸', '始发港',
  ],
  port_of_transit: [
    'port of transit', 'transit port', 'ports of transit', 'transshipment port', 'port of transshipment', 'transhipment port',
    'port of transhipment', 'via', 'via port', 'transit airport', 'intermediate port', 'routing', 'Transithafen', 'Umladehafen', 'Umschlaghafen',
    'port de transit', 'port de transbordement', 'порт перевалки', 'порт транзита', 'порт транзиту', 'aktarma limanı',
    'transit limanı', 'puerto de tránsito', 'puerto de transbordo', '中转港', '转运港', '经停港', '指运港中转',
  ],
  port_of_discharge: [
    'port of discharge', 'pod', 'discharge port', 'port of unlading', 'port of unloading', 'unlading port', 'unloading port',
    'port of arrival', 'arrival port', 'destination port', 'port of destination', 'port of entry', 'us port', 'us port of unlading',
    'airport of destination', 'destination airport', 'arrival airport', 'port of delivery', 'place of discharge', 'port of import',
    'Löschhafen', 'Entladehafen', 'Bestimmungshafen', 'Zielhafen', 'Bestimmungsflughafen', 'port de déchargement',
    'port de destination', 'port d’arrivée', 'aéroport d’arrivée', 'порт выгрузки', 'порт назначения', 'порт разгрузки',
    'место выгрузки', 'аэропорт назначения', 'порт розвантаження', 'порт призначення', 'boşaltma limanı', 'varış limanı',
    'puerto de descarga', 'puerto de destino', '卸货港', '目的港', '抵运港', '入境口岸', '到货港', '指运港',
  ],
  transport_mode: [
    'transport mode', 'mode of transport', 'mode of transportation', 'mode', 'transportation mode', 'mode of shipment',
    'shipment mode', 'transport method', 'method of transport', 'means of transport', 'transport', 'shipping mode', 'shipping method',
    'Verkehrszweig', 'Beförderungsart', 'Transportart', 'Versandart', 'mode de transport', 'moyen de transport',
    'вид транспорта', 'способ транспортировки', 'вид перевозки', 'вид транспорту', 'taşıma şekli', 'taşıma türü',
    'nakliye şekli', 'modo de transporte', 'vía de transporte', 'medio de transporte', '运输方式', '运输模式',
  ],
  vessel_name: [
    'vessel name', 'vessel', 'ship name', 'name of vessel', 'name of ship', 'ship', 'ocean vessel', 'mother vessel', 'vessel voyage',
    'Schiffsname', 'Schiff', 'navire', 'nom du navire', 'судно', 'название судна', 'наименование судна', 'назва судна',
    'gemi', 'gemi adı', 'buque', 'nombre del buque', '船名', '船舶名称', '运输工具名称',
  ],
  vessel_imo: [
    'vessel imo', 'imo', 'imo number', 'vessel imo number', 'imo code', 'ship imo', 'IMO-Nummer', 'numéro IMO', 'номер имо', 'имо', 'imo numarası', 'imo编号', 'imo号',
  ],
  flight_number: [
    'flight number', 'flight', 'Flugnummer', 'numéro de vol', 'vol', 'номер рейса', 'рейс', 'uçuş no', 'número de vuelo', 'vuelo', '航班号', '航班',
  ],
  air_waybill: [
    'air waybill', 'air waybill number', 'awb', 'awb number', 'mawb', 'mawb number', 'master air waybill', 'airway bill',
    'airway bill number', 'master awb', 'Luftfrachtbrief', 'Luftfrachtbriefnummer', 'lettre de transport aérien', 'LTA',
    'авианакладная', 'номер авианакладной', 'авиа накладная', 'hava konşimentosu', 'guía aérea', '空运单号', '航空运单号', '空运提单号', '主运单号',
  ],
  container_number: [
    'container number', 'container', 'containers', 'container id', 'equipment number', 'Containernummer', 'conteneur',
    'numéro de conteneur', 'контейнер', 'номер контейнера', 'номера контейнеров', 'konteyner', 'konteyner no', 'contenedor',
    'número de contenedor', '集装箱号', '箱号', '柜号', '集装箱编号',
  ],
  invoice_number: [
    'invoice number', 'invoice', 'commercial invoice number', 'commercial invoice', 'billing document', 'billing number',
    'Rechnungsnummer', 'Rechnung', 'Fakturanummer', 'Faktura', 'numéro de facture', 'facture', 'номер инвойса', 'инвойс',
    'номер счета', 'счет-фактура', 'номер счета-фактуры', 'номер інвойсу', 'номер рахунку', 'інвойс', 'fatura no',
    'fatura numarası', 'número de factura', 'factura', '发票号', '发票号码', '发票编号',
  ],
  invoice_date: [
    'invoice date', 'date of invoice', 'commercial invoice date', 'billing date', 'Rechnungsdatum', 'Fakturadatum',
    'date de facture', 'date facture', 'дата инвойса', 'дата счета', 'дата счета-фактуры', 'дата інвойсу', 'дата рахунку',
    'fatura tarihi', 'fecha de factura', '发票日期', '开票日期',
  ],
  declaration_number: [
    'declaration number', 'declaration', 'declaration id', 'customs declaration number', 'customs declaration', 'export declaration number',
    'import declaration number', 'export declaration', 'import declaration', 'be number', 'bill of entry', 'bill of entry number',
    'sb number', 'shipping bill', 'shipping bill number', 'entry number', 'mrn', 'movement reference number', 'itn',
    'internal transaction number', 'customs entry number', 'customs reference number', 'Zollanmeldung', 'Ausfuhranmeldung',
    'Anmeldungsnummer', 'numéro de déclaration', 'déclaration', 'номер декларации', 'номер дт', 'номер гтд', 'декларация',
    'номер таможенной декларации', 'регистрационный номер декларации', 'регистрационный номер', 'номер декларації', 'номер мд',
    'номер вмд', 'beyanname no', 'beyanname numarası', 'gümrük beyanname no', 'tescil no', 'número de declaración', 'declaración',
    'número de pedimento', 'pedimento', '报关单号', '申报单号', '海关编号', '报关单编号',
  ],
  declaration_date: [
    'declaration date', 'date of declaration', 'customs declaration date', 'be date', 'bill of entry date', 'sb date',
    'shipping bill date', 'entry date', 'registration date', 'date of registration', 'customs date', 'clearance date',
    'release date', 'Anmeldedatum', 'Datum der Anmeldung', 'date de déclaration', 'date d’enregistrement', 'дата регистрации',
    'дата декларации', 'дата дт', 'дата гтд', 'дата оформления', 'дата выпуска', 'дата реєстрації', 'дата оформлення',
    'дата декларації', 'beyanname tarihi', 'tescil tarihi', 'fecha de declaración', 'fecha de registro', '申报日期', '报关日期', '放行日期',
  ],
  bill_of_lading_number: [
    'bill of lading number', 'bill of lading', 'bl number', 'b/l number', 'b/l', 'bl', 'bol', 'bol number', 'master bill of lading',
    'master bill of lading number', 'mbl', 'mbl number', 'house bill of lading', 'house bill of lading number', 'hbl', 'waybill number',
    'waybill', 'Konnossement', 'Konnossementsnummer', 'connaissement', 'numéro de connaissement', 'коносамент', 'номер коносамента',
    'номер накладной', 'номер транспортного документа', 'konşimento no', 'konşimento', 'conocimiento de embarque',
    'número de conocimiento', '提单号', '提单号码', '提运单号',
  ],
  bill_of_lading_date: [
    'bill of lading date', 'bl date', 'b/l date', 'date of bill of lading', 'bol date', 'Datum des Konnossements',
    'date du connaissement', 'дата коносамента', 'дата накладной', 'konşimento tarihi', '提单日期',
  ],
  packing_list_number: ['packing list number', 'packing list', 'Packliste', 'Packlistennummer', 'liste de colisage', 'номер упаковочного листа', 'упаковочный лист', 'çeki listesi no', '装箱单号'],
  packing_list_date: ['packing list date', 'date of packing list', 'Datum der Packliste', 'дата упаковочного листа', '装箱单日期'],
  certificate_number: [
    'certificate number', 'certificate', 'release certificate number', 'authorised release certificate number', 'form number',
    'form tracking number', 'arc number', 'easa form 1 number', '8130-3 number', 'airworthiness certificate number', 'Zertifikatsnummer',
    'Bescheinigungsnummer', 'numéro de certificat', 'certificat', 'номер сертификата', 'сертификат', 'номер сертифіката', 'sertifika no',
    'número de certificado', '证书号', '证书编号', '合格证号',
  ],
  certificate_date: ['certificate date', 'date of certificate', 'release certificate date', 'Zertifikatsdatum', 'date du certificat', 'дата сертификата', 'sertifika tarihi', '证书日期'],
  certificate_type: ['certificate type', 'type of certificate', 'release certificate', 'release certificate type', 'certificate form', 'Zertifikatsart', 'type de certificat', 'тип сертификата', 'вид сертификата', 'sertifika türü', '证书类型'],
  certificate_of_origin_number: ['certificate of origin number', 'certificate of origin', 'coo number', 'co number', 'Ursprungszeugnis', 'certificat d’origine', 'сертификат происхождения', 'номер сертификата происхождения', 'menşe şahadetnamesi no', '原产地证号', '原产地证书号'],
  end_user_statement_number: ['end user statement number', 'end user statement', 'eus number', 'end user certificate number', 'end user certificate', 'euc number', 'euc', 'end use certificate', 'end use certificate number', 'Endverbleibserklärung', 'certificat d’utilisation finale', 'сертификат конечного пользователя', '最终用户证明', '最终用户声明编号'],
  end_user_statement_date: ['end user statement date', 'end user certificate date', 'euc date', 'eus date', 'Datum der Endverbleibserklärung', 'дата сертификата конечного пользователя', '最终用户证明日期'],
  order_number: [
    'order number', 'order', 'order id', 'purchase order', 'purchase order number', 'po number', 'po', 'sales order', 'sales order number',
    'sales document', 'contract', 'contract number', 'purchasing document', 'customer reference', 'Bestellnummer', 'Auftragsnummer',
    'Bestellung', 'Auftrag', 'Verkaufsbeleg', 'Vertragsnummer', 'numéro de commande', 'commande', 'numéro de contrat', 'номер заказа',
    'номер контракта', 'номер договора', 'контракт', 'номер замовлення', 'номер контракту', 'sipariş no', 'sözleşme no',
    'número de pedido', 'número de contrato', '订单号', '合同号', '合同编号', '采购订单号',
  ],
  incoterm: [
    'incoterm', 'incoterms', 'delivery terms', 'terms of delivery', 'delivery term', 'trade terms', 'shipping terms', 'incoterms part 1', 'incoterms 2020',
    'Lieferbedingung', 'Lieferbedingungen', 'conditions de livraison', 'условия поставки', 'базис поставки', 'условие поставки',
    'умови поставки', 'teslim şekli', 'término de entrega', 'condiciones de entrega', '成交方式', '贸易术语', '价格条款', '交货条件',
  ],
  payment_terms: [
    'payment terms', 'terms of payment', 'payment term', 'payment method', 'method of payment', 'means of payment', 'payment condition',
    'Zahlungsbedingung', 'Zahlungsbedingungen', 'Zahlungsart', 'conditions de paiement', 'mode de paiement', 'условия оплаты',
    'условия платежа', 'форма расчетов', 'умови оплати', 'ödeme şekli', 'ödeme koşulları', 'forma de pago', 'condiciones de pago',
    '付款方式', '支付方式', '付款条件', '结汇方式',
  ],
  payer_country: ['payer country', 'country of payer', 'country of payment', 'paying country', 'bill to country', 'Land des Zahlers', 'pays du payeur', 'страна плательщика', 'ödeyen ülke', '付款国'],
  stated_end_use: [
    'stated end use', 'end use', 'intended use', 'intended end use', 'purpose', 'purpose of use', 'use of goods', 'final use',
    'Endverwendung', 'Verwendungszweck', 'utilisation finale', 'usage', 'конечное использование', 'назначение товара',
    'цель использования', 'кінцеве використання', 'son kullanım', 'kullanım amacı', 'uso final', '最终用途', '用途',
  ],
};

/** Names of the roles. A name counts only with nothing or an attribute beside it: `Shipper`, `Shipper Address`. */
// biome-ignore format: a line is a meaning, its names side by side
export const ROLE_NAMES: Readonly<Record<RoleKey, readonly string[]>> = {
  consignor: [
    'consignor', 'shipper', 'sender', 'ship from party', 'ship from', 'consigner', 'Versender', 'Absender', 'Ablader',
    'expéditeur', 'chargeur', 'отправитель', 'отправителя', 'грузоотправитель', 'грузоотправителя', 'відправник', 'відправника',
    'вантажовідправник', 'gönderici', 'gönderen', 'göndericinin', 'remitente', 'embarcador', '发货人', '发货方', '托运人', '发货单位', '境内发货人',
  ],
  consignee: [
    'consignee', 'ship to party', 'ship to', 'receiver', 'recipient', 'goods recipient', 'deliver to', 'delivery party', 'Empfänger',
    'Empfängers', 'Warenempfänger', 'Warenempfängers', 'destinataire', 'réceptionnaire', 'получатель', 'получателя', 'грузополучатель',
    'грузополучателя', 'одержувач', 'одержувача', 'отримувач', 'отримувача', 'вантажоодержувач', 'alıcı', 'alıcının', 'alıcısı',
    'destinatario', 'consignatario', '收货人', '收货方', '收件人', '收货单位', '境外收货人', '境内收货人',
  ],
  notify_party: [
    'notify party', 'notify', 'notifying party', 'notify party 1', 'also notify', 'also notify party', 'notified party', 'Meldeadresse',
    'Benachrichtigungsadresse', 'partie à notifier', 'notifier', 'уведомляемая сторона', 'сторона уведомления', 'сторона для повідомлення',
    'ihbar', 'bildirim tarafı', 'ihbar mercii', 'notificar a', '通知人', '通知方', '被通知人',
  ],
  buyer: [
    'buyer', 'sold to party', 'sold to', 'purchaser', 'sold to pt', 'Käufer', 'Käufers', 'Auftraggeber', 'acheteur', 'покупатель',
    'покупателя', 'контрактодержатель', 'покупець', 'покупця', 'satın alan', 'comprador', '买方', '买家', '购买方', '采购商', '消费使用单位',
  ],
  seller: [
    'seller', 'vendor', 'Verkäufer', 'Verkäufers', 'vendeur', 'продавец', 'продавца', 'продавець', 'продавця', 'satıcı', 'satıcının',
    'vendedor', '卖方', '卖家', '销售方', '生产销售单位',
  ],
  end_user: [
    'end user', 'enduser', 'final user', 'ultimate user', 'ultimate end user', 'Endverwender', 'Endverbraucher', 'utilisateur final',
    'конечный пользователь', 'конечного пользователя', 'кінцевий користувач', 'кінцевий споживач', 'son kullanıcı', 'nihai kullanıcı',
    'usuario final', '最终用户', '最终使用者',
  ],
  freight_forwarder: [
    'freight forwarder', 'forwarder', 'forwarding agent', 'freight agent', 'logistics provider', 'Spediteur', 'Spedition', 'transitaire', 'экспедитор',
    'экспедитора', 'експедитор', 'taşıma işleri komisyoncusu', 'nakliye acentesi', 'forwarder firma', 'transitario', '货运代理', '货代', '货运代理人',
  ],
  carrier: [
    'carrier', 'shipping line', 'transporter', 'courier', 'airline', 'ocean carrier', 'steamship line', 'shipping company', 'vessel operator', 'Frachtführer',
    'Beförderer', 'Reederei', 'transporteur', 'перевозчик', 'перевозчика', 'перевізник', 'перевізника', 'taşıyıcı', 'nakliyeci',
    'transportista', 'naviera', '承运人', '承运方', '船公司', '运输公司',
  ],
  bank: ['bank', 'issuing bank', 'advising bank', 'bank name', 'paying bank', 'beneficiary bank', 'banque', 'банк', 'banka', 'banco', '银行', '开证行', '付款行'],
  customs_broker: [
    'customs broker', 'broker', 'declarant', 'customs agent', 'cha', 'custom house agent', 'customs house agent', 'Zollagent',
    'Anmelder', 'Anmelders', 'commissionnaire en douane', 'déclarant', 'декларант', 'декларанта', 'таможенный представитель', 'таможенный брокер',
    'митний брокер', 'gümrük müşaviri', 'gümrükçü', 'agente aduanal', 'agente de aduana', '报关行', '申报单位', '报关公司', '报关单位名称',
  ],
  certifying_organisation: [
    'certifying organisation', 'certifying organization', 'approved organisation', 'approved organization', 'releasing organisation',
    'release organisation', 'certifier', 'certificate issuer',
  ],
};

/**
 * Names that mean one role or another, as the other columns decide: the first role of the list that no column
 * claims by a name of its own (or an earlier line of this table) is meant.
 */
// biome-ignore format: a line is a meaning, its names side by side
export const SHIFTING_ROLE_NAMES: readonly {
  readonly names: readonly string[];
  readonly roles: readonly RoleKey[];
}[] = [
  {
    names: ['exporter', 'exporter of record', 'Ausführer', 'Exporteur', 'exportateur', 'экспортер', 'экспортера', 'експортер', 'експортера', 'ihracatçı', 'ihracatçının', 'exportador', '出口商', '出口企业', '出口方'],
    roles: ['consignor', 'seller'],
  },
  {
    names: ['supplier', 'foreign supplier', 'Lieferant', 'Lieferanten', 'fournisseur', 'поставщик', 'поставщика', 'постачальник', 'постачальника', 'tedarikçi', 'proveedor', '供应商', '供货商'],
    roles: ['consignor', 'seller'],
  },
  {
    names: ['importer', 'importer of record', 'Einführer', 'Importeur', 'importateur', 'импортер', 'импортера', 'імпортер', 'імпортера', 'ithalatçı', 'ithalatçının', 'importador', '进口商', '进口企业', '进口方'],
    roles: ['consignee', 'buyer'],
  },
  {
    names: ['ultimate consignee', 'final consignee', 'final recipient', 'Endempfänger', 'destinataire final', 'конечный получатель', '最终收货人'],
    roles: ['consignee', 'end_user'],
  },
  {
    names: ['customer', 'client', 'account', 'Kunde', 'Kunden', 'Debitor', 'клиент', 'заказчик', 'заказчика', 'клієнт', 'замовник', 'müşteri', 'cliente', '客户', '顾客'],
    roles: ['buyer', 'consignee'],
  },
  {
    names: ['bill to party', 'bill to', 'payer', 'invoice recipient', 'Rechnungsempfänger', 'Zahler', 'Regulierer', 'payeur', 'плательщик', 'плательщика', 'ödeyen', 'pagador', '付款人', '付款方'],
    roles: ['buyer'],
  },
];

/** Names so general that they mean the consignee, and only in a table that names no other party. */
// biome-ignore format: a line is a meaning, its names side by side
export const GENERAL_PARTY_NAMES: readonly string[] = ['party', 'company', 'firm', 'entity', 'organisation', 'organization', 'business partner', 'partner', 'counterparty', 'foreign party', 'Firma', 'Geschäftspartner', 'société', 'entreprise', 'фирма', 'компания', 'организация', 'контрагент', 'фірма', 'компанія', 'şirket', 'empresa', '公司', '企业', '单位名称'];

/** Names that give way when another column has a fuller name for the same: `Weight` beside `Gross weight`. */
// biome-ignore format: a line is a meaning, its names side by side
export const YIELDING_NAMES: readonly string[] = [
  'weight', 'total weight', 'shipment weight', 'Gewicht', 'poids', 'вес', 'peso', 'ağırlık', '重量', 'goods', 'product', 'item', 'cargo', 'commodity',
  'description', 'reference', 'id', 'shipment', 'delivery', 'certificate', 'order', 'contract', 'invoice', 'declaration',
  'container', 'destination', 'origin', 'part', 'article', 'model', 'material', 'unit', 'товар', 'pieces',
];

/** Names of a party's attributes, before or behind the role's name. */
// biome-ignore format: a line is a meaning, its names side by side
export const ATTRIBUTE_NAMES: Readonly<Record<PartyAttribute, readonly string[]>> = {
  name: ['name', 'full name', 'legal name', 'company', 'company name', 'business name', 'party name', 'organisation name', 'firm', 'Firmenname', 'nom', 'raison sociale', 'наименование', 'название', 'имя', 'найменування', 'назва', 'adı', 'ad', 'unvanı', 'ünvanı', 'unvan', 'nombre', 'razón social', '名称', '姓名', '公司名称', '企业名称'],
  address: [
    'address', 'full address', 'street', 'street address', 'address line', 'street name', 'city', 'town', 'state', 'state region', 'province', 'region',
    'postal code', 'post code', 'postcode', 'zip', 'zip code', 'location', 'Adresse', 'Anschrift', 'Straße', 'Ort', 'Stadt', 'PLZ', 'Postleitzahl', 'rue', 'ville',
    'code postal', 'адрес', 'город', 'улица', 'индекс', 'адреса', 'місто', 'adresi', 'adres', 'şehir', 'dirección', 'domicilio', 'ciudad', '地址', '城市', '省份', '邮编', '详细地址',
  ],
  country: ['country', 'country code', 'country name', 'nation', 'Land', 'Länderschlüssel', 'pays', 'страна', 'країна', 'ülke', 'ülkesi', 'país', '国家', '国别', '所在国', '国家地区'],
  id: [
    'id', 'code', 'identifier', 'no', 'account no', 'tax id', 'tax no', 'tax code', 'tin', 'vat', 'vat no', 'vat id', 'vat registration no', 'registration no',
    'company no', 'company registration no', 'duns', 'duns no', 'd-u-n-s', 'eori', 'eori no', 'lei', 'inn', 'ogrn', 'kpp', 'okpo', 'bin', 'iin', 'uscc', 'iec', 'iec code', 'iec no',
    'ein', 'scac', 'edrpou', 'vkn', 'vergi no', 'vergi numarası', 'USt-IdNr', 'Umsatzsteuer-Identifikationsnummer', 'Steuernummer', 'Handelsregisternummer', 'Kundennummer', 'Nummer',
    'SIREN', 'SIRET', 'numéro TVA', 'numéro fiscal', 'инн', 'огрн', 'кпп', 'окпо', 'бин', 'иин', 'код', 'номер', 'унп', 'єдрпоу', 'код єдрпоу', 'іпн', 'rfc', 'nit', 'ruc',
    'cnpj', 'identificación', '编号', '代码', '编码', '统一社会信用代码', '信用代码', '税号', '海关代码', '海关注册编码',
  ],
  email: ['email', 'e-mail', 'e mail address', 'mail', 'email address', 'E-Mail-Adresse', 'courriel', 'почта', 'электронная почта', 'эл почта', 'пошта', 'e posta', 'eposta', 'correo', 'correo electrónico', '邮箱', '电子邮件', '电子邮箱'],
  phone: ['phone', 'phone no', 'contact phone', 'Telefon', 'Telefonnummer', 'téléphone', 'телефон', 'номер телефона', 'telefonu', 'telefon no', 'teléfono', '电话', '联系电话', '电话号码', '手机'],
  founded: ['founded', 'founded on', 'founding date', 'date founded', 'date of foundation', 'foundation date', 'incorporation date', 'date of incorporation', 'incorporated', 'incorporated on', 'established', 'established on', 'registration date', 'date of registration', 'company registration date', 'Gründungsdatum', 'Gründung', 'date de création', 'дата основания', 'дата регистрации', 'дата создания', 'дата заснування', 'дата реєстрації', 'kuruluş tarihi', 'fecha de constitución', '成立日期', '成立时间', '注册日期'],
  activity: ['activity', 'business activity', 'business', 'line of business', 'industry', 'sector', 'main activity', 'Branche', 'Tätigkeit', 'Geschäftstätigkeit', 'activité', 'secteur', 'вид деятельности', 'деятельность', 'отрасль', 'діяльність', 'вид діяльності', 'faaliyet', 'faaliyet alanı', 'sektör', 'actividad', 'giro', '经营范围', '行业', '业务'],
};

/** Short and long forms of one word; the first is the one compared. */
export const WORD_FORMS: readonly (readonly string[])[] = [
  ['no', 'number', 'num', 'nr', 'nbr', 'nummer', 'numero', 'numarasi', 'номер'],
  ['quantity', 'qty', 'qnty', 'quant'],
  ['weight', 'wt', 'wgt'],
  ['description', 'desc', 'descr', 'descrip'],
  ['address', 'addr', 'adress'],
  ['amount', 'amt'],
  ['country', 'cntry', 'ctry', 'nation'],
  ['currency', 'curr', 'ccy', 'cur'],
  ['consignee', 'cnee', 'consgnee'],
  ['consignor', 'cnor', 'consigner'],
  ['shipper', 'shpr'],
  ['destination', 'dest', 'destn'],
  ['origin', 'orig', 'orgn'],
  ['phone', 'telephone', 'tel', 'mobile', 'fon', 'cell'],
  ['email', 'emailaddress'],
  ['id', 'ids', 'identifier', 'identification'],
  ['standard', 'std'],
  ['document', 'doc', 'documents'],
  ['declaration', 'decl', 'declar'],
  ['invoice', 'inv', 'invo'],
  ['organization', 'organisation', 'org'],
  ['product', 'prod'],
  ['reference', 'ref'],
  ['registration', 'reg', 'regn'],
  ['certificate', 'cert', 'certif'],
  ['container', 'cntr', 'ctnr'],
];
