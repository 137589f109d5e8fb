import type { LexiconRow } from './row.ts';

/** Further given names of the Arab, Persian and Turkish world; the commonest stand in `given-names-arabic.ts`. */
export const givenNamesArabicMore: readonly LexiconRow[] = [
  {
    concept: 'mustafa',
    forms: 'mustafa|mostafa|moustafa|mustapha|moustapha|mostapha|mustafo|мустафа|мостафа|مصطفى|مصطفی',
  },
  { concept: 'murtada', forms: 'murtada|morteza|mortaza|murtaza|murtadha|мортеза|муртаза|مرتضى|مرتضی' },
  { concept: 'rida', forms: 'rida|reza|raza|ridha|rıza|реза|риза|رضا' },
  { concept: 'jafar', forms: 'jafar|jaafar|jaffar|djafar|dzhafar|cafer|gaafar|jafer|джафар|جعفر' },
  { concept: 'jamal', forms: 'jamal|gamal|djamel|jamaal|dzhamal|cemal|jamel|джамал|гамаль|جمال' },
  { concept: 'jamil', forms: 'jamil|jameel|gamil|cemil|djamil|джамиль|جميل' },
  { concept: 'jalal', forms: 'jalal|galal|celal|djalal|jalaal|джалал|جلال' },
  { concept: 'jalil', forms: 'jalil|jaleel|djalil|celil|джалиль|جليل|جلیل' },
  { concept: 'jawad', forms: 'jawad|javad|gawad|cevat|jawed|javed|джавад|جواد' },
  { concept: 'majid', forms: 'majid|majeed|maged|majed|madjid|мажид|маджид|مجيد|ماجد|مجید' },
  { concept: 'mahdi', forms: 'mahdi|mehdi|mahdy|mehdy|махди|мехди|مهدي|مهدی' },
  { concept: 'hadi', forms: 'hadi|hady|хади|هادي|هادی' },
  {
    concept: 'qasim',
    forms:
      'qasim|kasim|qassem|kassem|ghasem|qassim|qasem|kassim|gasim|kassym|qasym|kasym|касим|касем|касым|қасым|قاسم',
  },
  { concept: 'bilal', forms: 'bilal|belal|билал|بلال' },
  { concept: 'faisal', forms: 'faisal|faysal|feisal|fayssal|faycal|faesal|файсал|фейсал|فيصل' },
  { concept: 'fahd', forms: 'fahd|fahad|фахд|فهد' },
  { concept: 'farid', forms: 'farid|fareed|ferid|фарид|فريد|فرید' },
  { concept: 'fuad', forms: 'fuad|fouad|foad|фуад|فؤاد' },
  { concept: 'habib', forms: 'habib|habeeb|хабиб|حبيب|حبیب' },
  {
    concept: 'haydar',
    forms: 'haydar|haidar|heidar|heydar|haider|hayder|hyder|haidir|гейдар|хайдар|حيدر|حیدر',
  },
  { concept: 'hisham', forms: 'hisham|hesham|hicham|хишам|هشام' },
  { concept: 'imad', forms: 'imad|emad|имад|эмад|عماد' },
  { concept: 'iyad', forms: 'iyad|eyad|ayad|ияд|إياد' },
  { concept: 'nasir', forms: 'nasir|nasser|naser|nasr|naseer|nassir|насер|насир|ناصر|نصير' },
  { concept: 'nizar', forms: 'nizar|nezar|низар|نزار' },
  { concept: 'nur', forms: 'nur|noor|nour|нур|نور' },
  { concept: 'tariq', forms: 'tariq|tarek|tareq|tarik|tarique|тарик|тарек|طارق' },
  { concept: 'usama', forms: 'usama|osama|oussama|ousama|усама|осама|أسامة|اسامه' },
  { concept: 'zaid', forms: 'zaid|zayd|zeid|zayed|zaed|заид|зейд|زيد|زايد' },
  { concept: 'zakariya', forms: 'zakariya|zakaria|zakariyya|zekeriya|zakariah|zakarya|закария|زكريا|زکریا' },
  { concept: 'ziyad', forms: 'ziyad|ziad|zyad|зияд|зиад|زياد' },
  { concept: 'bashir', forms: 'bashir|basheer|bachir|beshir|башир|بشير|بشیر' },
  { concept: 'anwar', forms: 'anwar|anwer|anvar|enver|анвар|أنور' },
  { concept: 'amin', forms: 'amin|ameen|emin|амин|أمين|امین' },
  { concept: 'amir', forms: 'amir|ameer|emir|амир|أمير|امیر' },
  { concept: 'amr', forms: 'amr|amro|amrou|амр|عمرو' },
  { concept: 'ayman', forms: 'ayman|aiman|aymen|айман|أيمن' },
  { concept: 'ashraf', forms: 'ashraf|achraf|eshref|ашраф|أشرف' },
  { concept: 'akbar', forms: 'akbar|ekber|акбар|أكبر|اکبر' },
  { concept: 'asghar', forms: 'asghar|asgar|асгар|اصغر' },
  { concept: 'abbas', forms: 'abbas|abbass|аббас|عباس' },
  { concept: 'adil', forms: 'adil|adel|adeel|адиль|адель|عادل' },
  { concept: 'adnan', forms: 'adnan|аднан|عدنان' },
  { concept: 'asad', forms: 'asad|assad|esad|асад|أسد' },
  { concept: 'muhsin', forms: 'muhsin|mohsen|mohsin|mouhcine|мохсен|мухсин|محسن' },
  {
    concept: 'muhyi-al-din',
    forms:
      'muhyi al-din|mohieddin|mohyeddin|muhyiddin|mohiuddin|mohyiddin|muhieddin|мухиддин|محيي الدين|محیی الدین',
  },
  {
    concept: 'nur-al-din',
    forms:
      'nur al-din|nooruddin|noureddine|nureddin|nuruddin|noureddin|nourddine|nuriddin|nurettin|нуриддин|нуреддин|نور الدين|نورالدین|نورالدين',
  },
  {
    concept: 'salah-al-din',
    forms:
      'salah al-din|salahuddin|saladin|salaheddin|salaheddine|salahaddin|selahattin|salahudin|салахуддин|صلاح الدين|صلاح‌الدین|صلاح الدین',
  },
  {
    concept: 'sayf-al-din',
    forms:
      'sayf al-din|saifuddin|seifeddine|seyfeddin|seif al-din|saif al-din|saifeddin|сайфуддин|سيف الدين|سیف الدین',
  },
  {
    concept: 'shams-al-din',
    forms:
      'shams al-din|shamsuddin|chamseddine|shamseddin|shamsiddin|шамсуддин|шамсиддин|شمس الدين|شمس الدین',
  },
  {
    concept: 'izz-al-din',
    forms: 'izz al-din|ezzeddin|izzuddin|azzedine|ezzedine|izzeddin|عز الدين|عزالدین|عزالدين',
  },
  {
    concept: 'badr-al-din',
    forms: 'badr al-din|badruddin|bedreddin|badreddine|badriddin|بدر الدين|بدرالدین',
  },
  {
    concept: 'sayf-al-islam',
    forms: 'sayf al-islam|saif al-islam|saif al islam|seif al-islam|سيف الإسلام|سيف الاسلام',
  },
  { concept: 'saif', forms: 'saif|sayf|seif|сайф|سيف|سیف' },
  { concept: 'ghulam', forms: 'ghulam|gholam|golam|gulam|гулам|غلام' },
  { concept: 'gholamreza', forms: 'gholamreza|gholam reza|ghulam reza|غلامرضا' },
  { concept: 'mohammadreza', forms: 'mohammadreza|mohammad reza|muhammad reza|mohamad reza|محمدرضا' },
  { concept: 'hamza', forms: 'hamza|hamzah|hamzeh|khamza|хамза|حمزة|حمزه' },
  { concept: 'idris', forms: 'idris|idrees|edris|driss|idriss|идрис|إدريس|ادریس' },
  { concept: 'ishaq', forms: 'ishaq|ishak|eshaq|is-haq|исхак|إسحاق' },
];
