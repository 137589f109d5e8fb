import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../../test/databases.ts';
import { OperationalError } from '../../model/problem.ts';
import { MIGRATIONS, migrate } from './migrate.ts';

onBothDatabases('database', (database) => {
  it('is made once, and opened again as it is', async () => {
    await migrate(database());
    const { rows } = await sql<{ name: string }>`select name from migrations`.execute(database().queries);
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  it('keeps nothing of a transaction that fails', async () => {
    await expect(
      database().transaction(async (queries) => {
        await queries.insertInto('settings').values({ key: 'a', value: '1' }).execute();
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect(await database().queries.selectFrom('settings').selectAll().execute()).toEqual([]);
  });

  it('refuses a database of a newer program, and changes nothing', async () => {
    await sql`insert into migrations (name, applied_at) values ('9999-later', 'x')`.execute(
      database().queries,
    );
    await expect(migrate(database())).rejects.toThrow(OperationalError);
    await sql`delete from migrations where name = '9999-later'`.execute(database().queries);
  });

  it('takes back a step that fails halfway', async () => {
    const broken = {
      name: '0002-broken',
      up: async (queries: Parameters<(typeof MIGRATIONS)[number]['up']>[0]) => {
        await sql`create table half (a text)`.execute(queries);
        throw new Error('on purpose');
      },
    };
    await expect(migrate(database(), [...MIGRATIONS, broken])).rejects.toThrow('on purpose');
    await expect(sql`select * from half`.execute(database().queries)).rejects.toThrow();
    await migrate(database());
  });
});
