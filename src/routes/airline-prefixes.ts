import { foldText } from '../text/normalise.ts';

/** An airline as air waybills name it. */
export interface Airline {
  /** Two-character designator, as in flight numbers. */
  readonly iata: string;
  readonly name: string;
  /** Airlines of one cargo house fly on each other's waybills as a rule. */
  readonly group?: string;
}

/**
 * Accounting codes (the three digits before an air waybill number) of the main carriers of freight: prefix,
 * designator, name, and the group where several airlines sell their holds together.
 * Assigned by IATA and published in its Airline Coding Directory; facts, restated.
 */
const TABLE = `
001 AA American Airlines
006 DL Delta Air Lines |AFKLDL
014 AC Air Canada
016 UA United Airlines
018 HO Juneyao Airlines
020 LH Lufthansa Cargo |LH
023 FX FedEx
027 AS Alaska Airlines
037 US US Airways
043 KA Cathay Dragon |CX
044 AR Aerolineas Argentinas
045 LA LATAM Airlines |LATAM
047 TP TAP Air Portugal
050 OA Olympic Air
053 EI Aer Lingus |IAG
055 AZ ITA Airways |LH
057 AF Air France |AFKLDL
064 OK Czech Airlines
065 SV Saudia
070 RB Syrian Air
071 ET Ethiopian Airlines
072 GF Gulf Air
073 IA Iraqi Airways
074 KL KLM |AFKLDL
075 IB Iberia |IAG
076 ME Middle East Airlines
077 MS EgyptAir
079 PR Philippine Airlines
080 LO LOT Polish Airlines
081 QF Qantas
082 SN Brussels Airlines |LH
083 SA South African Airways
086 NZ Air New Zealand
096 IR Iran Air
098 AI Air India
105 AY Finnair
106 BW Caribbean Airlines
108 FI Icelandair
112 CK China Cargo Airlines |MU
114 LY El Al
115 JU Air Serbia
117 SK SAS
118 DT TAAG Angola Airlines
120 JS Air Koryo
124 AH Air Algerie
125 BA British Airways |IAG
126 GA Garuda Indonesia
127 G3 Gol
129 MP Martinair |AFKLDL
131 JL Japan Airlines
134 AV Avianca |AV
136 CU Cubana
139 AM Aeromexico
140 LI LIAT
141 FZ flydubai
145 UC LATAM Cargo Chile |LATAM
147 AT Royal Air Maroc
148 LN Libyan Airlines
157 QR Qatar Airways
160 CX Cathay Pacific |CX
165 JP Adria Airways
169 HR Hahn Air
172 CV Cargolux |CV
173 HA Hawaiian Airlines
176 EK Emirates
180 KE Korean Air
182 MA Malev
195 FV Rossiya Airlines |SU
199 TU Tunisair
202 TA Taca |AV
203 5J Cebu Pacific
205 NH All Nippon Airways |NH
214 PK Pakistan International Airlines
217 TG Thai Airways
229 KU Kuwait Airways
230 CM Copa Airlines
232 MH Malaysia Airlines
235 TK Turkish Airlines
237 QB Qeshm Air
239 MK Air Mauritius
250 HY Uzbekistan Airways
255 FG Ariana Afghan Airlines
257 OS Austrian Airlines |LH
258 MD Madagascar Airlines
262 U6 Ural Airlines
272 K4 Kalitta Air
279 B6 JetBlue
281 RO Tarom
288 LD Air Hong Kong |CX
289 OM MIAT Mongolian Airlines
297 CI China Airlines |CI
298 UT UTair
316 5N Smartavia
324 SC Shandong Airlines |CA
346 NV Karun Airlines
369 5Y Atlas Air |AAWW
378 KX Cayman Airways
384 RQ Kam Air
390 A3 Aegean Airlines
403 PO Polar Air Cargo |DHL
406 5X UPS Airlines
412 VI Volga-Dnepr Airlines |VI
413 SZ Somon Air
416 N8 National Airlines
421 S7 S7 Airlines
423 ES DHL Aviation |DHL
437 RM Armenia Aircompany
459 WB RwandAir
462 XL LATAM Ecuador |LATAM
465 KC Air Astana
479 ZH Shenzhen Airlines |CA
485 8V Astral Aviation
489 W8 Cargojet
501 7L Silk Way West Airlines |7L
502 7J Tajik Air
511 YK Avia Traffic Company
512 RJ Royal Jordanian
514 G9 Air Arabia
526 WN Southwest Airlines
537 W5 Mahan Air
542 T5 Turkmenistan Airlines
546 8U Afriqiyah Airways
549 M3 LATAM Cargo Brasil |LATAM
555 SU Aeroflot |SU
556 9T MyCargo Airlines
558 5O ASL Airlines France
560 P3 CargoLogicAir
564 XQ SunExpress
566 PS Ukraine International Airlines
576 GG Sky Lease Cargo
577 AD Azul
580 RU AirBridgeCargo |VI
593 XY flynas
603 UL SriLankan Airlines
606 A9 Georgian Airways
607 EY Etihad Airways
615 QY European Air Transport |DHL
618 SQ Singapore Airlines
623 FB Bulgaria Air
624 PC Pegasus Airlines
628 B2 Belavia
643 KM Air Malta
657 BT Air Baltic
672 BI Royal Brunei Airlines
675 NX Air Macau |CA
695 BR EVA Air
700 5C CAL Cargo Airlines
706 KQ Kenya Airways
716 MB MNG Airlines
724 LX Swiss |LH
729 QT Tampa Cargo |AV
731 MF Xiamen Airlines |CZ
737 SP SATA Air Acores
738 VN Vietnam Airlines
760 UU Air Austral
771 J2 Azerbaijan Airlines |7L
774 FM Shanghai Airlines |MU
781 MU China Eastern |MU
784 CZ China Southern |CZ
803 AE Mandarin Airlines |CI
810 M6 Amerijet
826 GS Tianjin Airlines |HU
831 OU Croatia Airlines
851 HX Hong Kong Airlines |HU
871 Y8 Suparna Airlines |HU
876 3U Sichuan Airlines
880 HU Hainan Airlines |HU
881 DE Condor
898 JD Beijing Capital Airlines |HU
921 O3 SF Airlines
930 OB Boliviana de Aviacion
932 VS Virgin Atlantic
933 KZ Nippon Cargo Airlines |NH
957 JJ LATAM Airlines Brasil |LATAM
960 OV Estonian Air
978 VJ VietJet Air
988 OZ Asiana Airlines
996 UX Air Europa
997 BG Biman Bangladesh Airlines
999 CA Air China |CA
`;

const BY_PREFIX = new Map<string, Airline>();
const BY_DESIGNATOR = new Map<string, Airline>();
for (const row of TABLE.trim().split('\n')) {
  const [, prefix, iata, name, group] = /^(\d{3}) (\w{2}) ([^|]+?)(?: \|(\w+))?$/.exec(row)!;
  const airline: Airline = { iata: iata!, name: name!, ...(group !== undefined && { group }) };
  BY_PREFIX.set(prefix!, airline);
  if (!BY_DESIGNATOR.has(airline.iata)) BY_DESIGNATOR.set(airline.iata, airline);
}

/** The airline that a waybill prefix is assigned to, or `undefined` for prefixes that the table lacks. */
export function airlineOfPrefix(prefix: string): Airline | undefined {
  return BY_PREFIX.get(prefix);
}

const FLIGHT = /^([A-Z][A-Z0-9]|[0-9][A-Z])\s?-?\s?\d{1,4}[A-Z]?$/;

/** The airline of a flight number such as `LH 8400`, or `undefined`. Only the first of several flights is read. */
export function airlineOfFlight(flight: string): Airline | undefined {
  const first = flight
    .trim()
    .toUpperCase()
    .split(/[/,;&+]/)[0]!
    .trim();
  const designator = FLIGHT.exec(first)?.[1];
  return designator === undefined ? undefined : BY_DESIGNATOR.get(designator);
}

/** Each name as carriers write it, folded: with "airlines" and with "cargo" in its place. Longest first. */
const NAMES: readonly (readonly [string, Airline])[] = [...BY_PREFIX.values()]
  .flatMap((airline) => {
    const name = foldText(airline.name);
    const asCargo = name.replace(/ (?:air ?lines?|airways)$/, ' cargo');
    const withoutCargo = name.replace(/ cargo(?: airlines)?$/, '');
    // One word of fewer than eight letters is too common to stand for an airline inside a firm's name.
    const spellings = new Set([name, asCargo, ...(withoutCargo.length >= 8 ? [withoutCargo] : [])]);
    return [...spellings].filter((each) => each.length >= 5).map((each) => [each, airline] as const);
  })
  .sort((a, b) => b[0].length - a[0].length);

/** The airline that a carrier's name contains, or `undefined`. */
export function airlineOfName(carrierName: string): Airline | undefined {
  const name = ` ${foldText(carrierName)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return NAMES.find(([spelling]) => name.includes(` ${spelling} `))?.[1];
}

/** True when a waybill of one is no surprise on the other: the same airline, or one cargo house. */
export function flyTogether(a: Airline, b: Airline): boolean {
  return a.iata === b.iata || (a.group !== undefined && a.group === b.group);
}
