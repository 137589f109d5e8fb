import type { LexiconRow } from './row.ts';

/** Titles and ranks before or behind a person's name; they say next to nothing about who is meant. */
export const personTitles: readonly LexiconRow[] = [
  {
    concept: 'mr',
    forms:
      'mr|mister|monsieur|herr|señor|senhor|signor|mssr|г-н|господин|гражданин|пан|bay|السيد|آقای|آقا|先生|씨',
  },
  {
    concept: 'mrs',
    forms:
      'mrs|missus|madame|mme|frau|señora|senhora|signora|sra|г-жа|госпожа|гражданка|пані|bayan|السيدة|خانم|女士|夫人',
  },
  { concept: 'ms', forms: 'ms|miss|mlle|mademoiselle|señorita|fräulein|小姐' },
  { concept: 'sir', forms: 'sir|esq|esquire|shri|shree|smt|шри' },
  { concept: 'doctor', forms: 'dr|doctor|doktor|doc dr|phd|д-р|доктор|دكتور|دکتر|الدكتور|博士' },
  {
    concept: 'professor',
    forms: 'prof|professor|professeur|profesor|проф|профессор|професор|أستاذ|استاد|教授',
  },
  {
    concept: 'engineer',
    forms:
      'ing|engr|engineer|ingénieur|ingeniero|dipl-ing|muhandis|mohandes|инж|инженер|مهندس|المهندس|工程师',
  },
  { concept: 'lawyer', forms: 'adv|advocate|avukat|адвокат|محامي' },
  {
    concept: 'haji',
    forms: 'haji|hajji|hadji|hajj|hacı|alhaji|alhaj|al-haj|al-hajj|hodja|хаджи|ходжи|حاجي|حاجی|الحاج|حاج',
  },
  { concept: 'sheikh', forms: 'sheikh|shaykh|shaikh|sheik|cheikh|sheykh|шейх|الشيخ|شيخ|شیخ' },
  { concept: 'sayyid', forms: 'sayyid|sayyed|seyed|seyyed|syed|sayed|seyid|seyyid|сейед|сеид|سید|سيد' },
  {
    concept: 'mullah',
    forms:
      'mullah|mulla|molla|mollah|mawlawi|maulvi|maulavi|mawlavi|maulana|mawlana|mevlana|мулла|молла|ملا|مولوي|مولوی|مولانا',
  },
  { concept: 'ayatollah', forms: 'ayatollah|ayatullah|grand ayatollah|аятолла|آية الله|آیت الله|آیت‌الله' },
  {
    concept: 'hojatoleslam',
    forms:
      'hujjat al-islam|hojatoleslam|hojjatoleslam|hojat ol-eslam|hojjat ol eslam|hodjatoleslam|حجت الاسلام|حجة الإسلام|حجت‌الاسلام',
  },
  { concept: 'imam', forms: 'imam|имам|إمام' },
  { concept: 'mufti', forms: 'mufti|moufti|муфтий|مفتي|مفتی' },
  {
    concept: 'prince',
    forms: 'prince|princess|hrh|hh|emir of|amir of|hereditary prince|crown prince|принц|князь|الأمير',
  },
  {
    concept: 'excellency',
    forms:
      'his excellency|her excellency|excellency|hon|the honourable|the honorable|honourable|honorable|معالي|سعادة|閣下',
  },
  {
    concept: 'general',
    forms:
      'general|gen|gen-col|gen-lt|gen-maj|major general|maj gen|lieutenant general|lt gen|colonel general|col gen|brigadier general|brig gen|army general|генерал|генерал-майор|генерал-лейтенант|генерал-полковник|генерал армии|سرلشکر|لواء|将军|대장|상장',
  },
  { concept: 'brigadier', forms: 'brigadier|brig|бригадный генерал|عميد|سرتیپ' },
  {
    concept: 'colonel',
    forms:
      'colonel|col|lieutenant colonel|lt col|polkovnik|podpolkovnik|полковник|подполковник|عقيد|سرهنگ|上校',
  },
  { concept: 'major', forms: 'major|maj|майор|رائد|سرگرد' },
  { concept: 'captain', forms: 'captain|capt|cpt|капитан|капітан|نقيب|سروان' },
  { concept: 'lieutenant', forms: 'lieutenant|lieut|lt|leytenant|лейтенант|старший лейтенант|ملازم' },
  { concept: 'sergeant', forms: 'sergeant|sgt|сержант|старшина' },
  {
    concept: 'admiral',
    forms:
      'admiral|adm|rear admiral|vice admiral|rear adm|vice adm|контр-адмирал|вице-адмирал|адмирал|دریادار',
  },
  { concept: 'marshal', forms: 'field marshal|marshal of|air marshal|air vice marshal|маршал' },
  { concept: 'commander', forms: 'commander|cmdr|comdr|commodore|командир|قائد|فرمانده' },
  { concept: 'president', forms: 'president|vice president|президент' },
  { concept: 'minister', forms: 'minister|deputy minister|prime minister|министр|وزير' },
  { concept: 'deputy', forms: 'people’s deputy|депутат|народный депутат' },
  {
    concept: 'chairman',
    forms:
      'chairman|chairwoman|chairperson|director general|general director|managing director|председатель|генеральный директор|директор',
  },
  {
    concept: 'owner',
    forms: 'individual entrepreneur|sole proprietor|индивидуальный предприниматель|фізична особа-підприємець',
  },
  {
    concept: 'reverend',
    forms: 'reverend|father|archbishop|patriarch|metropolitan|отец|епископ|митрополит|патриарх',
  },
  { concept: 'junior', forms: 'jr|junior|jnr|младший' },
  { concept: 'senior', forms: 'sr|senior|snr|старший' },
  { concept: 'aga', forms: 'agha|ağa|aqa|ага' },
  { concept: 'bey', forms: 'bey|efendi|effendi' },
  { concept: 'comrade', forms: 'comrade|tovarish|товарищ|同志|동지' },
  { concept: 'late', forms: 'the late|deceased|покойный|المرحوم|rahimahullah' },
];
