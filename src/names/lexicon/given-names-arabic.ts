import type { LexiconRow } from './row.ts';

/** Given names of the Arab and Muslim world, as Arabic, Persian, Turkish, Urdu and Russian write them. */
export const givenNamesArabic: readonly LexiconRow[] = [
  {
    concept: 'muhammad',
    forms:
      'muhammad|mohammed|mohamed|mohammad|mohamad|muhammed|muhamad|muhamed|mohammod|mehmed|mehmet|mohd|md|muhd|mohamud|mohamoud|mahomed|muhammet|мухаммед|мухаммад|мохаммед|мохаммад|мохамед|магомед|мехмет|محمد|محمّد',
  },
  {
    concept: 'ahmad',
    forms: 'ahmad|ahmed|ahmet|achmad|achmed|akhmed|akhmad|akhmet|ahmaad|ахмед|ахмад|ахмет|أحمد|احمد',
  },
  { concept: 'mahmud', forms: 'mahmud|mahmoud|mahmood|mehmood|makhmud|mahmut|махмуд|محمود' },
  { concept: 'hamid', forms: 'hamid|hameed|hamed|khamid|хамид|хамед|حميد|حامد' },
  { concept: 'ali', forms: 'ali|aly|али|علي|علی' },
  { concept: 'hasan', forms: 'hasan|hassan|khasan|khassan|hasaan|хасан|хассан|حسن' },
  {
    concept: 'husayn',
    forms:
      'husayn|hussain|hussein|husain|husein|hossein|hosein|hosain|houssein|hussayn|huseyin|huseyn|hüseyin|khusein|khusain|husseyn|хусейн|хоссейн|хусаин|гусейн|حسين|حسین',
  },
  { concept: 'umar', forms: 'umar|omar|omer|oumar|omor|умар|омар|омер|عمر' },
  { concept: 'uthman', forms: 'uthman|othman|osman|usman|ousmane|uthmaan|osmaan|усман|осман|عثمان' },
  {
    concept: 'ibrahim',
    forms: 'ibrahim|ebrahim|ibraheem|ibrahem|ebrahem|ibragim|brahim|ибрагим|ибрахим|إبراهيم|ابراهيم|ابراهیم',
  },
  {
    concept: 'ismail',
    forms:
      "ismail|isma'il|esmail|esmaeil|esmaeel|ismael|ismaeel|ismayil|ismoil|исмаил|эсмаил|إسماعيل|اسماعيل|اسماعیل",
  },
  {
    concept: 'yusuf',
    forms:
      'yusuf|yousef|youssef|yousuf|yusef|yousif|yusif|youssouf|yousaf|yusup|yusof|юсуф|юсеф|юсиф|يوسف|یوسف',
  },
  { concept: 'yaqub', forms: 'yaqub|yaqoub|yacoub|yakub|yakoub|yaqoob|yaghoub|якуб|يعقوب|یعقوب' },
  { concept: 'musa', forms: 'musa|mousa|moussa|moosa|муса|موسى|موسی' },
  { concept: 'isa', forms: 'isa|issa|eissa|essa|иса|عيسى|عیسی' },
  {
    concept: 'dawud',
    forms: 'dawud|dawood|daoud|daud|davud|davoud|davood|dawod|davut|дауд|давуд|داود|داوود',
  },
  {
    concept: 'sulayman',
    forms:
      'sulayman|sulaiman|suleiman|soleiman|suleyman|süleyman|soliman|sulieman|suleman|soleyman|sulaimon|suleimen|сулейман|сулайман|سليمان|سلیمان',
  },
  { concept: 'khalid', forms: 'khalid|khaled|khaleed|halid|halit|халид|халед|خالد' },
  { concept: 'walid', forms: 'walid|waleed|oualid|валид|وليد' },
  { concept: 'rashid', forms: 'rashid|rasheed|rachid|raschid|rashed|рашид|راشد|رشيد' },
  { concept: 'said', forms: 'said|saeed|saeid|saied|saaed|sayid|саид|саед|سعيد|سعید' },
  { concept: 'salim', forms: 'salim|saleem|selim|салим|سليم' },
  { concept: 'salih', forms: 'salih|saleh|salah|salihu|салех|салих|صالح' },
  { concept: 'samir', forms: 'samir|sameer|самир|سمير|سمیر' },
  { concept: 'karim', forms: 'karim|kareem|kerim|карим|كريم|کریم' },
  { concept: 'rahim', forms: 'rahim|raheem|рахим|رحيم|رحیم' },
  { concept: 'rahman', forms: 'rahman|rehman|rakhman|рахман|رحمن|رحمان' },
  {
    concept: 'abd-al-rahman',
    forms:
      'abd al-rahman|abd-al-rahman|abdul rahman|abdur rahman|abdulrahman|abdurrahman|abdurahman|abdel rahman|abdelrahman|abd el-rahman|abderrahman|abderrahmane|abdirahman|abdol rahman|abdolrahman|абдурахман|абдуррахман|абдулрахман|عبد الرحمن|عبدالرحمن',
  },
  {
    concept: 'abdullah',
    forms:
      'abdullah|abdallah|abdulla|abdalla|abdollah|abdullahi|abdellah|абдулла|абдаллах|абдуллах|عبدالله|عبد الله|عبداللّه',
  },
  {
    concept: 'abd-al-aziz',
    forms:
      'abd al-aziz|abdul aziz|abdulaziz|abdel aziz|abdelaziz|abdol aziz|abdolaziz|abd el-aziz|abdul azeez|абдулазиз|абдельазиз|عبد العزيز|عبدالعزيز|عبدالعزیز',
  },
  {
    concept: 'abd-al-karim',
    forms:
      'abd al-karim|abdul karim|abdulkarim|abdul kareem|abdulkareem|abdel karim|abdelkarim|abdelkrim|abdolkarim|абдулкарим|عبد الكريم|عبدالكريم|عبدالکریم',
  },
  {
    concept: 'abd-al-qadir',
    forms:
      'abd al-qadir|abdul qadir|abdulqadir|abdul kadir|abdulkadir|abdelkader|abdel kader|abdul qader|abdulqader|abdulkader|abdolghader|абдулкадир|عبد القادر|عبدالقادر',
  },
  {
    concept: 'abd-al-hamid',
    forms:
      'abd al-hamid|abdul hamid|abdulhamid|abdul hameed|abdulhameed|abdel hamid|abdelhamid|abdolhamid|абдулхамид|абдельхамид|عبد الحميد|عبدالحميد|عبدالحمید',
  },
  {
    concept: 'abd-al-majid',
    forms:
      'abd al-majid|abdul majid|abdulmajid|abdul majeed|abdulmajeed|abdel majid|abdelmajid|abdelmadjid|abdolmajid|абдулмаджид|عبد المجيد|عبدالمجيد|عبدالمجید',
  },
  {
    concept: 'abd-al-latif',
    forms:
      'abd al-latif|abdul latif|abdullatif|abdul lateef|abdel latif|abdellatif|abdollatif|абдуллатиф|عبد اللطيف|عبداللطيف',
  },
  {
    concept: 'abd-al-malik',
    forms:
      'abd al-malik|abdul malik|abdulmalik|abdul malek|abdulmalek|abdelmalek|abdel malek|абдулмалик|عبد الملك|عبدالملك',
  },
  {
    concept: 'abd-al-wahhab',
    forms:
      'abd al-wahhab|abdul wahab|abdulwahab|abdul wahhab|abdulwahhab|abdel wahab|abdelwahab|abdolvahab|عبد الوهاب|عبدالوهاب',
  },
  {
    concept: 'abd-al-salam',
    forms:
      'abd al-salam|abdul salam|abdulsalam|abdus salam|abdel salam|abdelsalam|abdessalam|abdeslam|abdussalam|عبد السلام|عبدالسلام',
  },
  {
    concept: 'abd-al-rashid',
    forms:
      'abd al-rashid|abdul rashid|abdulrashid|abdul rasheed|abdurrashid|abdurashid|абдурашид|عبد الرشيد|عبدالرشید',
  },
  {
    concept: 'abd-al-jabbar',
    forms:
      'abd al-jabbar|abdul jabbar|abduljabbar|abdel jabbar|abdeljabbar|abdujabbar|abdoljabbar|عبد الجبار|عبدالجبار',
  },
  {
    concept: 'abd-al-nasir',
    forms:
      'abd al-nasir|abdul nasir|abdulnasir|abdul nasser|abdulnasser|abdel nasser|abdelnasser|عبد الناصر|عبدالناصر',
  },
  {
    concept: 'abd-al-rahim',
    forms:
      'abd al-rahim|abdul rahim|abdulrahim|abdur rahim|abdurrahim|abdurahim|abdul raheem|abderrahim|abdel rahim|abdelrahim|абдурахим|عبد الرحيم|عبدالرحیم|عبدالرحيم',
  },
  {
    concept: 'abd-al-razzaq',
    forms:
      'abd al-razzaq|abdul razzaq|abdulrazzaq|abdul razaq|abdulrazaq|abdul razzak|abdulrazzak|abdel razek|abderrazak|abdurrazzaq|عبد الرزاق|عبدالرزاق',
  },
  {
    concept: 'abd-al-ghani',
    forms: 'abd al-ghani|abdul ghani|abdulghani|abdel ghani|abdelghani|abdolghani|عبد الغني|عبدالغني',
  },
  {
    concept: 'abd-al-hakim',
    forms:
      'abd al-hakim|abdul hakim|abdulhakim|abdul hakeem|abdulhakeem|abdelhakim|abdel hakim|عبد الحكيم|عبدالحكيم',
  },
  { concept: 'aziz', forms: 'aziz|azeez|азиз|عزيز|عزیز' },
];
