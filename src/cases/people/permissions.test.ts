import { describe, expect, it } from 'vitest';
import { KEY_SCOPES } from './api-keys.ts';
import { ACTIONS, mayRole, PERMISSIONS, ROLES } from './permissions.ts';

// The table as a person would write it: a change of rights is a change here, to be looked at.
const TABLE = `
                   viewer analyst supervisor admin key
cases.read         yes    yes     yes        yes   yes
cases.export       -      yes     yes        yes   yes
cases.screen       -      yes     yes        -     yes
cases.comment      -      yes     yes        yes   yes
cases.assign       -      yes     yes        yes   yes
cases.decide       -      yes     yes        -     -
cases.second       -      -       yes        -     -
names.search       yes    yes     yes        yes   yes
lists.read         yes    yes     yes        yes   yes
lists.change       -      -       yes        yes   yes
rules.read         yes    yes     yes        yes   yes
rules.change       -      -       yes        yes   yes
reports.read       yes    yes     yes        yes   yes
reports.change     -      yes     yes        -     yes
reports.decide     -      yes     yes        -     -
reports.grade      -      -       yes        -     -
audit.read         -      -       yes        yes   yes
users.read         -      yes     yes        yes   yes
users.change       -      -       -          yes   -
keys.change        -      -       -          yes   -
webhooks.change    -      -       -          yes   yes
`;

const [heads = '', ...rows] = TABLE.trim().split('\n');
const columns = heads.trim().split(/\s+/);

describe('who may do what', () => {
  it('has a row for every action and a column for every role', () => {
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual([...ACTIONS]);
    expect(columns).toEqual([...ROLES, 'key']);
    expect(Object.keys(PERMISSIONS)).toEqual([...ROLES]);
  });
  const cells = rows.flatMap((row) => {
    const [action = '', ...marks] = row.split(/\s+/);
    return marks.map((mark, n) => [columns[n] ?? '', action, mark === 'yes'] as const);
  });
  it.each(cells)('%s, %s: %s', (who, action, allowed) => {
    const known = ACTIONS.find((each) => each === action);
    const role = ROLES.find((each) => each === who);
    if (known === undefined) throw new Error(`no action ${action}`);
    expect(role ? mayRole(role, known) : KEY_SCOPES.includes(known)).toBe(allowed);
  });
});
