import type { LexiconRow } from './row.ts';

/** Words that many firms choose for their brand. They weigh more than an industry, and less than a coined name. */
export const commonBrandWords: readonly LexiconRow[] = [
  {
    concept: 'star',
    forms:
      'star|stars|zvezda|звезда|зірка|stern|étoile|estrella|yıldız|yildiz|setareh|ستاره|نجم|نجمة|星|星辰|스타|スター',
  },
  {
    concept: 'sun',
    forms:
      'sun|solntse|солнце|сонце|sonne|soleil|sol|güneş|gunes|khorshid|خورشید|شمس|الشمس|太阳|太陽|阳光|선',
  },
  { concept: 'moon', forms: 'moon|luna|луна|mond|lune|ay|mah|ماه|قمر|月亮' },
  { concept: 'golden', forms: 'golden|zolotaya|золотая|goldene|dorada|altun|zarrin|زرین|ذهبي|الذهبية|金色' },
  { concept: 'silver', forms: 'silver|serebro|серебро|silber|argent|plata|gümüş|نقره|فضة|银|銀色' },
  {
    concept: 'great',
    forms: 'great|big|grand|velikiy|великий|bolshoy|большой|gross|groß|gran|büyük|bozorg|بزرگ|كبير|大',
  },
  { concept: 'dragon', forms: 'dragon|dragons|drakon|дракон|drache|ejderha|اژدها|龙|龍|드래곤' },
  { concept: 'phoenix', forms: 'phoenix|feniks|феникс|phönix|fénix|anka|ققنوس|凤凰|鳳凰|피닉스' },
  {
    concept: 'eagle',
    forms: 'eagle|eagles|orel|орел|орёл|adler|aigle|aguila|águila|kartal|oghab|عقاب|نسر|鹰|雄鹰|이글',
  },
  {
    concept: 'falcon',
    forms: 'falcon|sokol|сокол|сокіл|falke|faucon|halcon|şahin|sahin|shahin|شاهین|صقر|猎鹰',
  },
  { concept: 'lion', forms: 'lion|lions|lev|лев|löwe|león|aslan|shir|شیر|أسد|狮|獅|라이온' },
  { concept: 'tiger', forms: 'tiger|tigr|тигр|tigre|kaplan|babr|ببر|نمر|虎|타이거' },
  { concept: 'bear', forms: 'bear|medved|медведь|ведмідь|bär|ours|oso|ayı|خرس|熊' },
  { concept: 'wolf', forms: 'wolf|volk|волк|вовк|loup|lobo|kurt|gorg|گرگ|狼' },
  {
    concept: 'east',
    forms:
      'east|eastern|vostok|vostochnyy|vostochnaya|восток|восточный|восточная|схід|східний|ost|osten|orient|oriental|oriente|doğu|dogu|shargh|شرق|الشرق|شرقی|东方|東方|东|東|동방|동양',
  },
  {
    concept: 'west',
    forms:
      'west|western|zapad|zapadnyy|запад|западный|захід|ouest|occidente|batı|bati|gharb|غرب|الغرب|西部|西方|서부',
  },
  {
    concept: 'north',
    forms:
      'north|northern|sever|severnyy|severnaya|север|северный|северная|північ|північний|nord|nordic|norte|kuzey|shomal|شمال|الشمال|北方|北|북방',
  },
  {
    concept: 'south',
    forms:
      'south|southern|yug|yuzhnyy|юг|южный|південь|süd|sud|sur|güney|guney|jonoob|جنوب|الجنوب|南方|南|남부',
  },
  {
    concept: 'silk-road',
    forms:
      'silk road|shelkovyy put|шелковый путь|ipek yolu|jadeh abrisham|جاده ابریشم|طريق الحرير|丝绸之路|絲綢之路|丝路|实크로드',
  },
  {
    concept: 'asia',
    forms: 'asia|asian|aziya|азия|азиатский|азія|asien|asie|asya|آسیا|آسيا|亚洲|亞洲|亚太|아시아|アジア',
  },
  {
    concept: 'europe',
    forms:
      'europe|european|euro|evropa|evropeyskiy|европа|европейский|євро|європа|europa|avrupa|اروپا|أوروبا|欧洲|歐洲|유럽',
  },
  { concept: 'eurasia', forms: 'eurasia|eurasian|evraziya|евразия|евразийский|avrasya|欧亚|歐亞' },
  { concept: 'pacific', forms: 'pacific|tikhookeanskiy|тихоокеанский|pasifik|太平洋' },
  { concept: 'gulf', forms: 'gulf|khalij|خلیج|الخليج|körfez|海湾' },
  { concept: 'delta', forms: 'delta|дельта|دلتا|德尔塔|三角洲|델타' },
  {
    concept: 'victory',
    forms: 'victory|pobeda|победа|перемога|sieg|victoire|victoria|zafer|pirouzi|پیروزی|نصر|胜利|勝利|승리',
  },
  {
    concept: 'success',
    forms: 'success|uspekh|успех|erfolg|succès|éxito|başarı|movafaghiat|موفقیت|نجاح|成功|성공',
  },
  {
    concept: 'hope',
    forms: 'hope|nadezhda|надежда|надія|hoffnung|espoir|esperanza|umut|omid|امید|أمل|希望|희망',
  },
  {
    concept: 'future',
    forms:
      'future|budushchee|будущее|майбутнє|zukunft|avenir|futuro|gelecek|ayandeh|آینده|مستقبل|المستقبل|未来|未來|미래',
  },
  { concept: 'century', forms: 'century|vek|век|століття|jahrhundert|siècle|siglo|yüzyıl|世纪|世紀|세기' },
  { concept: 'peace', forms: 'peace|mir|мир|frieden|paix|paz|barış|solh|صلح|سلام|السلام|和平|평화' },
  { concept: 'harmony', forms: 'harmony|garmoniya|гармония|harmonie|armonía|ahenk|和谐|和諧' },
  {
    concept: 'prosperity',
    forms:
      'prosperity|prosper|protsvetanie|процветание|wohlstand|prospérité|prosperidad|refah|昌盛|繁荣|繁榮|兴隆|興隆|번영',
  },
  {
    concept: 'ocean',
    forms: 'ocean|okean|океан|ozean|océan|oceano|océano|okyanus|oghyanous|اقیانوس|محيط|远洋|遠洋|大洋|오션',
  },
  { concept: 'sea', forms: 'sea|more|море|meer|mer|deniz|darya|دریا|بحر|البحر|海' },
  { concept: 'sky', forms: 'sky|nebo|небо|himmel|ciel|cielo|gök|aseman|آسمان|سماء|天空|云天|하늘|スカイ' },
  {
    concept: 'cloud',
    forms: 'cloud|clouds|oblako|облако|хмара|wolke|nuage|nube|bulut|abr|ابر|سحاب|云|雲|클라우드',
  },
  { concept: 'mountain', forms: 'mountain|gora|гора|berg|montagne|montaña|dağ|kooh|کوه|جبل|山|산' },
  { concept: 'river', forms: 'river|reka|река|ріка|fluss|rivière|rio|río|nehir|ırmak|rood|رود|نهر|江|河' },
  { concept: 'lake', forms: 'lake|ozero|озеро|see lake|lac|lago|göl|دریاچه|بحيرة|湖' },
  { concept: 'island', forms: 'island|ostrov|остров|острів|insel|île|isla|ada|jazireh|جزیره|جزيرة|岛' },
  { concept: 'bridge', forms: 'bridge|most|мост|міст|brücke|pont|puente|köprü|pol|پل|جسر|桥|橋' },
  {
    concept: 'pearl',
    forms: 'pearl|zhemchuzhina|жемчужина|perle|perla|inci|morvarid|مروارید|لؤلؤة|明珠|珍珠|펄',
  },
  {
    concept: 'diamond',
    forms: 'diamond|almaz|алмаз|бриллиант|diamant|diamante|elmas|almas|الماس|ألماس|钻石|鑽石|다이아몬드',
  },
  {
    concept: 'crystal',
    forms: 'crystal|kristall|кристалл|кристал|kristal|cristal|كريستال|کریستال|水晶|晶体|크리스탈',
  },
  {
    concept: 'royal',
    forms: 'royal|korolevskiy|королевский|königlich|real royal|kraliyet|شاهی|ملكي|الملكية|皇家|로얄',
  },
  { concept: 'king', forms: 'king|kings|korol|король|könig|roi|rey|kral|shah|شاه|ملك|王|왕' },
  { concept: 'leader', forms: 'leader|lider|лидер|лідер|führend|líder|rahbar|رائد|领导|领先|리더' },
  {
    concept: 'pioneer',
    forms:
      'pioneer|pioneers|pioner|пионер|pionier|pionnier|pionero|öncü|pishgam|pishro|پیشگام|پیشرو|先锋|先鋒|先驱|파이오니어',
  },
  { concept: 'alliance', forms: 'alliance|alyans|альянс|allianz|alianza|ittifak|التحالف|联盟品牌' },
  { concept: 'union-star', forms: 'soyuz star|звезда союза' },
  {
    concept: 'modern',
    forms:
      'modern|sovremennyy|современный|сучасний|moderne|moderna|çağdaş|modarn|مدرن|حديث|الحديثة|现代|現代|현대',
  },
  {
    concept: 'innovation',
    forms:
      'innovation|innovations|innovative|innovatsii|innovatsionnyy|инновации|инновационный|інновації|innovación|inovasyon|yenilik|noavari|نوآوری|ابتكار|创新|創新|혁신',
  },
  {
    concept: 'quality',
    forms: 'quality|kachestvo|качество|qualität|qualité|calidad|kalite|keyfiyat|کیفیت|جودة|品质|优质|품질',
  },
  {
    concept: 'creative',
    forms: 'creative|creation|kreativ|креатив|creativo|yaratıcı|khalagh|خلاق|创意|創意|창조',
  },
  {
    concept: 'green',
    forms: 'green|zelenyy|зеленый|зелений|grün|vert|verde|yeşil|sabz|سبز|أخضر|绿色|綠色|그린',
  },
  { concept: 'blue', forms: 'blue|siniy|goluboy|голубой|blau|bleu|azul|mavi|abi|آبی|أزرق|蓝色|蓝|블루' },
  { concept: 'red', forms: 'krasnyy|красный|rot|rouge|rojo|kızıl|ghermez|قرمز|أحمر|红色|红' },
  { concept: 'white', forms: 'white|belyy|белый|білий|weiß|blanc|blanco|beyaz|sefid|سفید|أبيض|白色' },
  { concept: 'black', forms: 'black|chernyy|черный|чорний|schwarz|noir|negro|siyah|siah|سیاه|أسود|黑色' },
  { concept: 'high', forms: 'high|hi|vysokiy|высокий|hoch|haut|alto|yüksek|高|하이' },
  {
    concept: 'tech-high',
    forms: 'high tech|hi-tech|high technology|высокие технологии|高科技|高技术|高新技术|첨단기술',
  },
  {
    concept: 'flight',
    forms: 'flight|polet|полет|політ|flug|vol|vuelo|uçuş|parvaz|پرواز|طيران رحلة|飞行|飛行|비행',
  },
  {
    concept: 'wing',
    forms: 'wing|wings|krylo|krylya|крыло|крылья|крила|flügel|aile|ala|kanat|bal|بال|جناح|翼|날개',
  },
  { concept: 'wind', forms: 'wind|veter|ветер|вітер|vent|viento|rüzgar|bad|باد|رياح|风|風' },
  { concept: 'fire', forms: 'fire|ogon|огонь|вогонь|feuer|feu|fuego|ateş|atash|آتش|نار|火' },
  {
    concept: 'storm',
    forms: 'storm|burya|буря|shtorm|шторм|sturm|tempête|tormenta|fırtına|toofan|طوفان|عاصفة|风暴',
  },
  { concept: 'light-beam', forms: 'luch|луч|промінь|strahl|rayon|rayo|ışın|partov|پرتو|光芒' },
  { concept: 'world-peace', forms: 'world peace|мир во всем мире|世界和平' },
  {
    concept: 'friendship',
    forms: 'friendship|druzhba|дружба|freundschaft|amitié|amistad|dostluk|doosti|دوستی|صداقة|友谊|友誼|친선',
  },
  {
    concept: 'trust',
    forms: 'doverie|доверие|довіра|vertrauen|confiance|confianza|güven|etemad|اعتماد|ثقة|信任',
  },
  {
    concept: 'unity',
    forms: 'unity|edinstvo|единство|єдність|einheit|unité|unidad|birlik unity|vahdat|وحدت|وحدة|团结|통일',
  },
];
