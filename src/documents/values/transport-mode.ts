/** Words in use, and the codes of customs declarations (UN/ECE Recommendation 19: 1 sea, 2 rail, 3 road, 4 air, 5 post). */
// biome-ignore format: a line is a meaning, its names side by side
const MODES: Readonly<Record<string, readonly string[]>> = {
  air: ['4', '40', 'air', 'air freight', 'airfreight', 'by air', 'aerial', 'plane', 'air cargo', 'flug', 'luft', 'luftfracht', 'luftverkehr', 'avion', 'aérien', 'par avion', 'воздушный', 'авиа', 'воздушный транспорт', 'повітряний', 'hava', 'havayolu', 'hava yolu', 'aéreo', '航空', '空运', '航空运输'],
  sea: ['1', '10', 'sea', 'ocean', 'sea freight', 'seafreight', 'ocean freight', 'by sea', 'vessel', 'maritime', 'see', 'seeverkehr', 'seefracht', 'mer', 'maritime', 'морской', 'море', 'морской транспорт', 'морський', 'deniz', 'denizyolu', 'deniz yolu', 'marítimo', '海运', '水路运输', '江海运输', '水路'],
  road: ['3', '30', 'road', 'truck', 'by road', 'by truck', 'lorry', 'road freight', 'straße', 'strasse', 'lkw', 'straßenverkehr', 'route', 'routier', 'camion', 'автомобильный', 'авто', 'автомобильный транспорт', 'автомобільний', 'kara', 'karayolu', 'kara yolu', 'carretera', 'terrestre', '公路', '陆运', '公路运输', '汽车运输'],
  rail: ['2', '20', 'rail', 'train', 'by rail', 'railway', 'rail freight', 'bahn', 'schiene', 'eisenbahn', 'ferroviaire', 'rail', 'железнодорожный', 'жд', 'ж/д', 'залізничний', 'demiryolu', 'tren', 'ferroviario', '铁路', '铁路运输'],
  post: ['5', '50', 'post', 'mail', 'parcel', 'by post', 'postal', 'paket', 'postverkehr', 'poste', 'почта', 'почтовый', 'почтовое отправление', 'поштовий', 'posta', 'correo', '邮政', '邮件', '邮件运输', '邮寄'],
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(MODES).flatMap(([mode, words]) => words.map((word) => [word, mode] as const)),
);

/** `From Qingdao to Almaty by air via Dubai`, as certificates of origin put it. */
const BY_MODE = /\bby\s+(air|sea|road|rail|truck|train|vessel|post)\b/gi;

/** `air`, `sea`, `road`, `rail` or `post`; other words stay as written. */
export function readTransportMode(text: string): string {
  const named = BY_WORD.get(text.toLowerCase().trim());
  if (named !== undefined) return named;
  const modes = new Set([...text.matchAll(BY_MODE)].map(([, word]) => BY_WORD.get(word!.toLowerCase())));
  const [only] = modes;
  return modes.size === 1 && only !== undefined ? only : text;
}
