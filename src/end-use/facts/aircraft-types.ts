/** Makers and families of civil transport and business aircraft and helicopters, by the words of their type names. */
const CIVIL =
  /\b(?:a ?3(?:00|10|18|19|20|21|30|40|50|80)|a ?220|airbus|boeing|b ?7[0-8]7|7[0-8]7(?:-\d+)?|bbj|atr ?(?:42|72)?|dash ?8|dhc ?-?\d|q ?400|crj ?\d*|challenger|global ?(?:express|\d{4})|learjet|embraer|e ?(?:170|175|190|195)|erj ?\d*|phenom|legacy|praetor|citation|cessna|c ?(?:150|152|172|182|206|208|210|525|560|680)|caravan|king ?air|beech\w*|hawker|gulfstream|g ?(?:280|450|550|650)|falcon|pilatus|pc ?-?(?:6|12|24)|piper|pa ?-?\d{2}|cirrus|sr ?2[02]|diamond|da ?-?(?:20|40|42|62)|saab ?(?:340|2000)|fokker|f ?(?:50|70|100)|md ?-?(?:80|81|82|83|87|88|90|11)|dc ?-?(?:9|10)|l ?-?410|sukhoi superjet|ssj ?-?100|superjet|il ?-?(?:96|114)|tu ?-?(?:154|204|214)|an ?-?(?:24|26|28|38|124|140|148|158)|yak ?-?(?:40|42)|mc ?-?21|c ?919|arj ?-?21|ma ?-?60|y ?-?12|bell ?(?:206|212|407|412|429|505)|h ?(?:120|125|130|135|145|155|160|175|215|225)|ec ?-?(?:120|130|135|145|155|175|225)|as ?-?(?:332|350|355|365)|aw ?-?(?:109|119|139|169|189)|robinson|r ?(?:22|44|66)|md ?(?:500|600|900)|s ?-?(?:76|92)|mi ?-?(?:2|8|17|26|38|171)|ka ?-?(?:32|62|226)|ансат|ansat)(?!\d)/i;

/** Aircraft that have no civil type certificate: fighters, bombers, attack helicopters, and unmanned aircraft. */
const MILITARY =
  /\b(?:su ?-?(?:2[457]|3[0345]|57)|mig ?-?\d{2}|tu ?-?(?:22|95|160)|il ?-?(?:20|22m|38|78)|ka ?-?(?:50|52)|mi ?-?(?:24|28|35)|f ?-?(?:4|5|14|15|16|18|22|35)|j ?-?(?:10|11|15|16|20)|b ?-?(?:1b|2|52)|rafale|eurofighter|gripen|mirage|tornado|apache|ah ?-?(?:1|64)|orlan ?-?\d*|shahed ?-?\d*|geran ?-?\d*|mohajer ?-?\d*|forpost|lancet|zala ?\d*|bayraktar|tb ?-?2|reaper|predator|mq ?-?\d|rq ?-?\d|wing loong|ch ?-?[3-5]|u\.?a\.?v\.?|drones?|unmanned|бпла|беспилот\p{L}*|无人机|kamikaze|loitering)(?!\d)/iu;

const WIDE_LETTERS = /[А-ЯЁ]/;
const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  И: 'I',
  Л: 'L',
  Г: 'G',
};

/** What kind of aircraft a type name stands for; `unknown` where no table knows it. */
export function aircraftKind(type: string): 'civil' | 'military' | 'unknown' {
  const text = WIDE_LETTERS.test(type.toUpperCase()) ? `${type} ${latin(type)}` : type;
  if (MILITARY.test(text) || /беспилот|бпла|无人/iu.test(text)) return 'military';
  return CIVIL.test(text) ? 'civil' : 'unknown';
}

function latin(type: string): string {
  return [...type.toUpperCase()].map((letter) => LATIN[letter] ?? letter).join('');
}

/** `A320-214` and `Airbus A320` name one family: `A320`. */
export function aircraftFamily(type: string): string {
  const bare = latin(type).replace(/\b(?:AIRBUS|BOEING|EMBRAER|BOMBARDIER|CESSNA|BELL)\b/g, ' ');
  const found = /\b([A-Z]{1,4})? ?-?(\d{2,4})/.exec(bare);
  return found ? `${found[1] ?? ''}${found[2]}`.replace(/^B(?=7\d7)/, '') : bare.replace(/[^A-Z0-9]+/g, '');
}
