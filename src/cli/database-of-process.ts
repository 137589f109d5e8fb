import { Refusal } from '../cases/refusal.ts';
import { OperationalError } from '../model/problem.ts';
import type { Database } from '../store/database/database.ts';
import { openDatabase } from '../store/database/open-database.ts';
import { homeOfProcess } from './home-of-process.ts';

/** Works on the database of this process: the one that `DATABASE_URL` names, else the file in its home. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const address = process.env['DATABASE_URL'];
  const database = await openDatabase({ home: homeOfProcess(), ...(address && { address }) });
  try {
    return await work(database);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new OperationalError(
      { what: error.message, where: database.place, mend: error.mend },
      { cause: error },
    );
  } finally {
    await database.close();
  }
}
