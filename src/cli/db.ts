import { statSync } from 'node:fs';
import { checkDatabase } from '../cases/keeping/check-database.ts';
import { visibleText } from '../printouts/visible-text.ts';
import { backUp } from '../store/database/backup/back-up.ts';
import { restore } from '../store/database/backup/restore.ts';
import { alignColumns } from './align-columns.ts';
import type { Console } from './console.ts';
import { withDatabase } from './database-of-process.ts';

/** `tidewaiter db backup`. */
export function dbBackup(file: string, console: Console): Promise<number> {
  return withDatabase(async (database) => {
    const { rows } = await backUp(database, file);
    console.out(`${database.place}: ${inWords(rows)} kept in ${file} (${megabytes(statSync(file).size)})`);
    return 0;
  });
}

/** `tidewaiter db restore`. */
export function dbRestore(file: string, replace: boolean, console: Console): Promise<number> {
  return withDatabase(async (database) => {
    const { rows } = await restore(database, file, { replace });
    console.out(`${database.place}: ${inWords(rows)} restored from ${file}`);
    return 0;
  });
}

/** `tidewaiter db check`: status 1 when something does not hold together. */
export function dbCheck(json: boolean, console: Console): Promise<number> {
  return withDatabase(async (database) => {
    const checked = await checkDatabase(database);
    const isSound = checked.every(({ trouble }) => trouble.length === 0);
    if (json) {
      console.out(JSON.stringify({ database: database.place, sound: isSound, checked }, null, 2));
      return isSound ? 0 : 1;
    }
    console.out(database.place);
    const { lines } = alignColumns(
      [{ title: '' }, { title: 'looked at', right: true }, { title: '' }],
      checked.map(({ what, looked, trouble }) => [
        trouble.length === 0 ? 'sound' : 'TROUBLE',
        looked === null ? '' : looked.toLocaleString('en'),
        what,
      ]),
      console.width,
    );
    for (const [index, line] of lines.entries()) {
      console.out(line);
      for (const sentence of checked[index - 1]?.trouble ?? [])
        console.out(`         ${visibleText(sentence)}`);
    }
    console.out(
      isSound
        ? 'The database holds together.'
        : 'The database does not hold together. Keep a copy of it, and restore the last sound backup.',
    );
    return isSound ? 0 : 1;
  });
}

function inWords(rows: Readonly<Record<string, number>>): string {
  const sum = Object.values(rows).reduce((all, each) => all + each, 0);
  const count = (table: string) => (rows[table] ?? 0).toLocaleString('en');
  return `${count('consignments')} consignments, ${count('alerts')} alerts, ${count('audit_entries')} audit entries (${sum.toLocaleString('en')} rows)`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
