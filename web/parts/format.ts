const DAY = 10;
const MINUTE = 16;

/** `2026-11-27` */
export function day(instant: string | null | undefined): string {
  return instant?.slice(0, DAY) ?? '';
}

/** `2026-11-27 18:20`, UTC. */
export function minute(instant: string | null | undefined): string {
  return instant?.slice(0, MINUTE).replace('T', ' ') ?? '';
}

export function number(value: number): string {
  return value.toLocaleString('en');
}

/** Tomorrow at eight in the morning, by the clock of the reader. */
export function tomorrowMorning(now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8).toISOString();
}

/** `KZ`, or `?` for a country that is not known. */
export function lane(from: string | null, to: string | null): string {
  return `${from ?? '?'} → ${to ?? '?'}`;
}
