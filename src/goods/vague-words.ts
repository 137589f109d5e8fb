import {
  GENERIC_CHINESE_WORDS,
  GENERIC_WORDS_IN_LANGUAGES,
  MATERIALS_IN_LANGUAGES_LEFT_OPEN,
  QUALIFIERS_CHINESE,
  QUALIFIERS_IN_LANGUAGES,
  TRADES_IN_LANGUAGES,
} from './vague-words-in-languages.ts';

/**
 * Words that do not identify goods. Commission Delegated Regulation (EU) 2015/2446, Annex B, data element 18 05 000 000:
 * "General terms (i.e. 'consolidated', 'general cargo', 'parts' or 'freight of all kinds') and insufficiently precise
 * descriptions cannot be accepted"; the Commission's list of stop words for ICS2 and the examples of unacceptable
 * descriptions of US Customs and Border Protection (CSI cargo descriptions) name many of these. The choice is ours.
 */

/** Alone, or together with each other, they say nothing of what the goods are. */
export const GENERIC_WORDS: readonly string[] = lines(`${GENERIC_WORDS_IN_LANGUAGES}
  accessories accessory apparatus appliance appliances article articles artwork assembly assortment
  baggage bits bundle cargo cartons chemical chemicals collection commodities commodity component
  components consignment consol consolidated consolidation consumables content contents device devices
  documents docs dox ecommerce electrical electricals electronic electronics element elements equipment
  express fittings foodstuff foodstuffs freight furnishings gadget gadgets gear gift gifts goods hardware household
  instrument instruments item items kit kits machinery material materials mechanism
  merchandise miscellaneous misc module modules objects order other others package packages pallet pallets
  parcel parcels part parts personal piece pieces pkg pkgs product products project promotional
  sample samples scrap shipment souvenir souvenirs spare spares sparepart spareparts stock stuff sundries sundry supplies supply
  thing things tool tools unit units unknown used various ware wares
  apparel clothes clothing garment garments wearables workwear food food-stuff food-stuffs animals plants vegetables
  fruit fruits beverages drinks cosmetics toiletries medicine medicines drugs pharmaceuticals medical health beauty
  liquid liquids powder powders solvent solvents 
  propellant vehicle vehicles auto automobile automobiles autoparts
  computers telecom telecommunication telecommunications technical technology system systems
  stationery stationary decoration decorations decor handicraft handicrafts handcraft crafts craft hobby sport sports
  courier uniform uniforms housewares houseware shopfittings healthcare ppe packaging novelty novelties artworks 
  cosmetic sanitary membership insurance purchase bundle handling fee shipping postage delivery carriage message
  fixture fixtures cleaner prints fish alcohol
  groupage stuffs interior interiors props load weapon weapons bundling model models freights kits furnishing
  fashion pet pets baby jewelry jewellery line prototype prototypes
  test default pamper giveaway mystery placeholder preorder pre-order dummy
  repuesto repuestos parte partes pieza piezas mercancia mercancias muestra muestras equipo equipos productos
  pecas peca mercadoria mercadorias amostra amostras equipamento equipamentos
  بضائع بضاعة قطع غيار معدات عينات عينة منتجات اجهزة
`);

/** Materials and articles: alone they leave the goods open, one of each together names them ("steel pipes"). */
export const MATERIALS: readonly string[] = lines(`${MATERIALS_IN_LANGUAGES_LEFT_OPEN}
  iron steel metal metals plastic plastics rubber glass leather wood paper polyurethane textile textiles
`);
export const ARTICLES: readonly string[] = lines(`
  tiles pipes rods wires cables caps bag bags box boxes card cards book books battery batteries adapter adapters adaptor
  tablet tablets capsule capsules sachet sachets adaptors footwear furniture flooring drums case cases toys machine machines oil oils resin resins paint paints fuel
`);

/** They name goods by themselves ("aircraft engine") and say nothing before a generic word ("engine parts"). */
export const TRADES: readonly string[] = lines(`${TRADES_IN_LANGUAGES}
  aviation aircraft aerospace airplane helicopter marine ship vessel car truck engine motor computer agricultural
  engineering automotive lab laboratory mechanical industrial electro
`);

/** They qualify other words and add nothing that identifies goods. */
export const QUALIFIERS: readonly string[] = lines(`${QUALIFIERS_IN_LANGUAGES}
  a an the and or of for to with without in from by as at on per new old assorted general mixed all any kind kinds
  sort sorts type types different different-kinds commercial 
  office home
  house kitchen garden bathroom school hotel private consumer retail business trade promotion
  set sets pc pcs pack packs pair pairs lot lots ctn ctns carton plt plts pallet bulk piece qty quantity no nos number nr
  high low quality best small large big medium mini standard spec special custom customs free value commercial-value
  several some odd loose default empty fresh live replacement personalised personalized customised decorative decorator
  cleaning dental refurbished genuine original premium super advanced great your my please thanks
  hs hscode code tariff taric item-no ref reference sku
  two three four five six seven eight nine ten protective alternative
  only total colli hazardous non nonhazardous nonhaz dangerous flammable harmless
  said contain containing contains stc fak
  und oder fur fuer von mit ohne der die das des
  et ou de du des la le les pour avec sans
  y o el los las con sin para
  ve icin ile
`);

/** Colours, sizes and cuts: they describe goods that are named elsewhere. */
export const ATTRIBUTES: readonly string[] = lines(`
  gold silver jade sage shade shades
  black white red blue green yellow grey gray brown beige pink purple orange navy cream ivory khaki burgundy burgandy
  bordeaux maroon marron golden tan taupe nude teal turquoise aqua lilac violet
  charcoal blush fuchsia magenta multi multicolour multicolor multicoloured
  mauve emerald indigo denim ecru dusky dusty pale dark light
  bright neon hot deep soft biege fushia colour color colours colors clear transparent mix print printed stripe striped leopard floral
  xs s m l xl xxl xxxl 2xl 3xl 4xl 5xl sm ml lxl os o onesize one size sizes plus petite regular tall short long small medium
  king queen double single natural super 
  large extra uk eu us int years year yrs months month mths age boys girls boy girl mens womens men women ladies unisex kids
  child children adult adults left right o/s womans mans mocha camel ochre cobalt fawn
  schwarz weiss rot blau grun gelb grau braun noir blanc rouge bleu vert negro blanco rojo azul verde
`);

/**
 * As the last word of a short description they leave the goods open whatever stands before ("heat recovery goods").
 * "Parts" is not among them: "pump parts" names a heading.
 */
export const GENERIC_HEADS: readonly string[] = lines(`
  goods equipment products product items item supplies electronics consumables device devices articles merchandise material
  materials essentials cargo
`);

/** Phrases that send the reader elsewhere or say openly that nothing is said. Matched anywhere, on folded text. */
export const ELSEWHERE: readonly RegExp[] = [
  /\b(?:as )?per (?:the )?(?:attached |enclosed )?(?:commercial |proforma |our |your )?(?:invoice|inv|packing list|list|order|po|contract|manifest|specification|spec|documents?|proforma|attachment|annex)\b/,
  /\bas (?:ordered|attached|described|agreed|above|below)\b/,
  /\b(?:see|refer to|according to|acc to|details in|list(?:ed)? in) (?:the )?(?:attached|attachment|invoice|packing list|list|below|above|documents?|annex)\b/,
  /\battached (?:list|manifest|invoice|sheet)\b/,
  /\b(?:laut|lt|gem|gemass|siehe|entsprechend|wie in|wie) (?:der |dem )?(?:beigefugter |anliegender |beiliegender |unserer |ihrer )?(?:handels|proforma ?-?)?(?:rechnung|liste|anlage|anhang|packliste|lieferschein|auftrag|bestellung|spezifikation|vertrag|beiblatt|angebot|proforma)\b/,
  /\b(?:selon|suivant|voir|conforme(?:ment)? a|d'apres|cf) (?:la |le |les |l')?(?:notre |votre )?(?:facture|factures|liste|annexe|commande|bon|contrat|specification|bordereau|devis|detail|documents?|piece) ?(?:jointe?s?|ci-jointe?|annexee?|de colisage)?\b/,
  /\b(?:ekli|ekteki|ekte) (?:fatura|liste|paketleme|belge)\S*/,
  /\b(?:fatura|proforma|liste|ceki listesi|paketleme listesi|siparis|sozlesme|sartname)(?:ya|ye|sina|sine|e|daki|deki|da|de|nda|nde)? (?:gore|uyarinca|gibi|geregi|belirtil\S*|yazili|muhteviyati|icerigi)\b/,
  /\b(?:segun|conforme a?) (?:la |el )?(?:factura|fatura|lista|pedido)\b/,
  /(?<!\p{L})(?:согласно|по|см|смотри|указан[оы]? в|в соответствии со?) (?:прилагаем\S+ )?(?:инвойс|счет|счёт|спецификаци|приложени|списк|перечн|упаковочн|накладн|договор|контракт|проформ|заявк|заказ)\S*(?: лист\S*)?/u,
  /(?<!\p{L})(?:згідно|відповідно до|за|див|дивись|вказано в)(?: зі?| із)? (?:доданого |доданим )?(?:рахунк|рахунок|інвойс|специфікаці|додатк|додаток|списк|перелік|пакувальн|накладн|договор|контракт|проформ|замовленн)\S*(?: лист\S*)?/u,
  /(?:طبق|مطابق|برابر|بر اساس|براساس|به شرح|رجوع به|مراجعه به) (?:با )?(?:فاکتور|پیش ?فاکتور|فاکتورهای|اینویس|لیست|پیوست|صورت|صورتحساب|پکینگ|سفارش|پروفرما|قرارداد|ضمیمه|مشخصات)\S*/u,
  /(?:见|详见|参见|请见|按|按照|如|同|根据|依据)(?:附件|附表|附单|随附|所附|发票|形式发票|清单|装箱单|合同|订单|货单|提单)/,
  /\b(?:to be (?:advised|confirmed|determined)|tba|tbc|tbd|not (?:available|specified|stated|known)|no description|n\/a|unknown)\b/,
];

/** Chinese words that say no more than "goods" or "parts", and those that add nothing to them. */
export const GENERIC_CHINESE: readonly string[] = lines(GENERIC_CHINESE_WORDS);
export const FILLING_CHINESE: readonly string[] = lines(QUALIFIERS_CHINESE);

function lines(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
