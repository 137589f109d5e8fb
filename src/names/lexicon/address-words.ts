/**
 * Words of addresses that say what kind of place it is, not which: they come and go between two spellings of one
 * address. One row for each language of trade papers.
 */
export const addressWords: readonly string[] = [
  'street|st|str|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|square|sq|highway|hwy|alley|way|court|ct|place|pl|crescent|close|quay',
  'building|bldg|bld|block|blk|tower|house|hse|floor|fl|flr|room|rm|office|off|suite|ste|unit|flat|apt|apartment|level|lot|plot|shop|warehouse|whse|villa|gate|door|wing|phase|sector|zone|area|compound|complex|estate|park',
  'no|nr|num|number|po|pob|pobox|box|zip|postal|code|postcode|district|dist|city|town|village|county|prefecture|province|prov|region|state|republic|municipality|the|of|and|near|opp|opposite|behind|next|to|at|c|o|th|st|nd|rd',
  'ulitsa|ulica|ul|dom|d|korpus|korp|kor|pomeshchenie|pomeshch|pom|ofis|of|gorod|g|gor|oblast|obl|rayon|raion|rn|r|prospekt|prosp|pr|prt|pereulok|per|shosse|sh|naberezhnaya|nab|stroenie|str|litera|lit|lit|kv|kvartira|etazh|et|komnata|kom|ploshchad|pl|bulvar|mikrorayon|mkr|kray|respublika|resp|poselok|pos|selo|derevnya|der',
  'улица|ул|дом|д|корпус|корп|к|офис|оф|помещение|помещ|пом|город|г|гор|область|обл|район|рн|проспект|просп|пр|прт|переулок|пер|шоссе|ш|набережная|наб|строение|стр|литера|лит|квартира|кв|этаж|эт|комната|ком|площадь|пл|бульвар|бр|микрорайон|мкр|край|республика|респ|поселок|пос|село|деревня|дер|вул|вулиця|будинок|буд|місто|м|провулок|пров|індекс|индекс',
  'lu|jie|dao|jiedao|hao|lou|shi|qu|xian|sheng|zhen|xiang|cun|xiaoqu|dasha|ceng|dong|dadao|gongyeyuan|yuanqu|danyuan|路|街|道|号|號|楼|樓|室|区|區|县|省|镇|乡|村|市|大厦|层|栋|大道|单元',
  'mahallesi|mah|mh|caddesi|cadde|cad|cd|sokak|sokağı|sokagi|sok|sk|bulvari|bulvarı|blv|apartmani|apartmanı|kat|daire|ilçesi|ili|osb|sitesi',
  'sharia|shari|shareh|shareʻ|شارع|خیابان|khiaban|khiyaban|kheyaban|koocheh|kuche|کوچه|plak|پلاک|tabagheh|طبقه|vahed|واحد|میدان|meydan|midan|maydan|ساختمان|bina|بناية|طابق|مكتب|منطقة|حي|hay|صندوق|بريد',
  'strasse|straße|strase|platz|weg|gasse|allee|ring|damm|haus|stock|og|eg|postfach|plz|rue|place|chemin|impasse|cedex|bp|etage|bureau|calle|carrera|avenida|piso|oficina|colonia|rua|andar|sala|via|viale|piazza|corso|straat|laan|plein',
  'dong|gu|si|do|ro|gil|beonji|ho|동|구|시|도|로|길|호|층|chome|cho|ku|ken|shi|丁目|番地|番|号|区|県|都|府',
];
