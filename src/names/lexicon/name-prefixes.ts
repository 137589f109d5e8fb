/** What trade papers write around a party's name, in lower case. */
interface NamePrefix {
  readonly text: string;
  /** `strip`: no part of the name behind it; `split`: stands between two names; `no-party`: the cell names nobody. */
  readonly effect: 'strip' | 'split' | 'no-party';
}

// Boxes of forms that end up in front of the name. They count only with a colon: "Notify Ltd" is a name.
const BOX_LABELS =
  'consignee|shipper|buyer|seller|notify|attention|attn|importer|exporter|applicant|beneficiary|carrier|purchaser|customer|supplier|' +
  'vendor|end user|end-user|ultimate consignee|intermediate consignee|final consignee|consignee name|shipper name|buyer name|' +
  'company name|company|name|vessel|vessel name|ship name|name of vessel|name of ship|bill to|ship to|sold to|deliver to|delivered to|consigned to|sold by|shipped by|order|to order|order of|' +
  'to the order|account|account of|for account|a/c|applicant name|beneficiary name|party|freight forwarder|forwarder|agent|' +
  'отправитель|получатель|грузоотправитель|грузополучатель|покупатель|продавец|заказчик|поставщик|импортер|импортёр|экспортер|экспортёр|' +
  'плательщик|декларант|наименование|вниманию|кому|от кого|фирма|' +
  'відправник|одержувач|вантажовідправник|вантажоодержувач|покупець|продавець|замовник|постачальник|' +
  '收货人|收貨人|发货人|發貨人|托运人|託運人|通知人|通知方|买方|買方|卖方|賣方|进口商|進口商|出口商|公司名称|公司名稱|最终用户|最終用戶|' +
  'gönderici|alıcı|satıcı|ithalatçı|ihracatçı|المرسل إليه|المرسل|المشتري|البائع|المستورد|المصدر|گیرنده|فرستنده|خریدار|فروشنده|' +
  '수하인|송하인|수입자|수출자|荷受人|荷送人';

const STRIPPED =
  'to the order of|to order of|to order|unto order|unto order of|unto the order of|to the order|by order of|by the order of|order of m/s|order of m/s.|' +
  'order of messrs|order of messrs.|for the account of|for account of|on account of|account of|for a/c of|a/c of|a/c m/s|a/c messrs|' +
  'for account and risk of|by order and for account of|for and on behalf of|on behalf of|on the behalf of|o/b of|o/b|o.b.o.|b/o|' +
  'care of|c/o|m/s|m/s.|m/s:|messrs|messrs.|mssrs|mssrs.|messieurs|attn|attn.|attn to|for the attention of|for attention of|' +
  'attention of|notify party|notify parties|notify address|also notify party|also notify|second notify party|consigned to|' +
  'по поручению|по приказу|по распоряжению|приказу|от имени|за счет|за счёт|в адрес|в пользу|для|за дорученням|від імені|на адресу|' +
  "à l’ordre de|à l'ordre de|a l'ordre de|pour le compte de|a la orden de|por cuenta de|à ordem de|all'ordine di|" +
  'an die order von|an order von|im auftrag von|emrine|لأمر|لأمر السادة|السادة|به حواله کرد|凭指示：';

const SPLITTING =
  'c/o|c/-|care of|on behalf of|for and on behalf of|on the behalf of|o/b|o.b.o.|for account of|for the account of|by order of|' +
  'd/b/a|d.b.a.|dba|d/b/a/|doing business as|t/a|t/as|trading as|operating as|o/a|' +
  'attn|attn.|attn:|attention:|kind attn|kind attention|for the attention of|att:|att.:|c/p:|contact:|contact person|contact person:|pic:|' +
  'вниманию|контактное лицо|контактна особа|' +
  'f/k/a|f.k.a.|fka|formerly|formerly known as|previously known as|n/k/a|now known as|a/k/a|a.k.a.|aka|also known as|' +
  'по поручению|от имени|для передачи|за счет|за счёт|он же|она же|известный как|известная как|ранее известный как|' +
  'за дорученням|від імені|转交|轉交';

const NOBODY =
  "-|to order|to the order|unto order|order|to order of shipper|to the order of shipper|to order of the shipper|to shipper's order|" +
  'to shippers order|to order of consignee|to the order of consignee|to order of bank|to the order of bank|to order of issuing bank|' +
  'to order of the issuing bank|to order blank endorsed|to order and blank endorsed|to the order blank endorsed|order of shipper|' +
  'to the holder|bearer|to bearer|same|same as consignee|same as the consignee|same as shipper|same as the shipper|' +
  'same as notify|same as notify party|same as above|same as buyer|same as importer|same as applicant|same as exporter|same as below|' +
  'as above|as below|see above|see below|as consignee|as per attached|see attached|see attachment|see annex|as per attached list|' +
  'as per invoice|as per letter of credit|as agreed|ditto|idem|n/a|n.a.|na|n/k|nil|none|no one|nobody|null|undefined|not known|' +
  'unknown|not applicable|not available|not provided|not specified|not stated|not declared|not given|no data|to be advised|' +
  'to be announced|to be confirmed|to be determined|tba|tbc|tbd|tbn|to be nominated|various|various shippers|various consignees|' +
  'multiple|misc|xxx|confidential|withheld|private individual|' +
  'по приказу|приказу|по приказу отправителя|приказу отправителя|тот же|та же|то же|он же|см выше|см. выше|не указан|не указано|не указана|' +
  'нет|нет данных|отсутствует|неизвестно|неизвестен|физическое лицо|частное лицо|не применимо|предъявителю|он же получатель|' +
  'не вказано|немає|немає даних|невідомо|той самий|凭指示|憑指示|待指示|凭托运人指示|同上|同收货人|同收貨人|同发货人|同發貨人|无|無|不详|不適用|不适用|' +
  'لأمر|لأمر الشاحن|نفس المرسل إليه|لا يوجد|غير معروف|نامشخص|emrine|aynı|yok|bilinmiyor|belirtilmemiş|해당없음|미상|동일|同左|なし';

const rows = (texts: string, effect: NamePrefix['effect']): NamePrefix[] =>
  [...new Set(texts.split('|'))].map((text) => ({ text, effect }));

/**
 * Markers around names on bills of lading, air waybills, invoices and declarations.
 *
 * Left out, since a name may begin so: bare "order of" (Order of Malta), "a/c" (aircraft parts), "obo", "notify",
 * "attention"; they count with a colon or in a longer phrase only.
 */
export const namePrefixes: readonly NamePrefix[] = [
  ...BOX_LABELS.split('|')
    .flatMap((label) => [`${label}:`, `${label} :`, `${label}：`])
    .map((text) => ({ text, effect: 'strip' as const })),
  ...rows(STRIPPED, 'strip'),
  ...rows(SPLITTING, 'split'),
  ...rows(NOBODY, 'no-party'),
];
