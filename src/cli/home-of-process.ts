import { homedir } from 'node:os';
import { type IsoDate, isoDate } from '../model/dates.ts';
import { homeFolder } from '../watchlists/home.ts';

/** The folder of state for this process. */
export function homeOfProcess(): string {
  return homeFolder({ env: process.env, platform: process.platform, homeDirectory: homedir() });
}

/** Today, in the user's own calendar: the one place where the clock is read for it. */
export function todayOfProcess(): IsoDate {
  const now = new Date();
  const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!today) throw new Error('the clock of this machine shows no day between the years 1000 and 9999');
  return today;
}

/** What the list commands take from the process. */
export function listsContext(): { readonly home: string; readonly today: IsoDate } {
  return { home: homeOfProcess(), today: todayOfProcess() };
}
