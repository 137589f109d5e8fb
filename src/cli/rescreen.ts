import { createGroundKeeper } from '../cases/ground/ground.ts';
import { noteListVersions, noteRescreened } from '../cases/lists/note-versions.ts';
import { rescreen } from '../cases/rescreen/rescreen.ts';
import type { Console } from './console.ts';
import { withDatabase } from './database-of-process.ts';
import { homeOfProcess, todayOfProcess } from './home-of-process.ts';

/** `tidewaiter lists rescreen`: what a running server does by itself when lists change. */
export async function listsRescreen(options: { readonly json?: true }, console: Console): Promise<number> {
  const now = (): string => new Date().toISOString();
  const result = await withDatabase(async (database) => {
    const keeper = createGroundKeeper({
      home: homeOfProcess(),
      queries: database.queries,
      today: todayOfProcess,
    });
    const ground = await keeper.now();
    await noteListVersions(database, ground.lists.versions, now());
    const done = await rescreen(database, ground, 'lists', now);
    await noteRescreened(database, now());
    return done;
  });
  if (options.json) console.out(JSON.stringify(result, null, 2));
  else {
    const number = (value: number): string => value.toLocaleString('en');
    console.out(
      `${number(result.consignments)} stored consignments screened again, ${number(result.changed)} changed.`,
    );
    console.out(
      `  ${number(result.opened)} alerts opened, ${number(result.groundGone)} whose ground fell away.`,
    );
  }
  return 0;
}
