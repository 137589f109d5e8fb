export const ROLES = ['viewer', 'analyst', 'supervisor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Everything that the server can be asked to do. */
export const ACTIONS = [
  'cases.read',
  'cases.export',
  'cases.screen',
  'cases.comment',
  'cases.assign',
  'cases.decide',
  'cases.second',
  'names.search',
  'lists.read',
  'lists.change',
  'rules.read',
  'rules.change',
  'reports.read',
  'reports.change',
  'reports.decide',
  'reports.grade',
  'audit.read',
  'users.read',
  'users.change',
  'keys.change',
  'webhooks.change',
] as const;
export type Action = (typeof ACTIONS)[number];

const READER: readonly Action[] = ['cases.read', 'names.search', 'lists.read', 'rules.read', 'reports.read'];
const ANALYST: readonly Action[] = [
  ...READER,
  'cases.export',
  'cases.screen',
  'cases.comment',
  'cases.assign',
  'cases.decide',
  'reports.change',
  'reports.decide',
  'users.read',
];
const SUPERVISOR: readonly Action[] = [
  ...ANALYST,
  'cases.second',
  'reports.grade',
  'audit.read',
  'rules.change',
  'lists.change',
];

/**
 * What each role may do. An admin keeps the house and decides nothing: who gives out the rights should not also
 * release goods.
 */
export const PERMISSIONS: Readonly<Record<Role, readonly Action[]>> = {
  viewer: READER,
  analyst: ANALYST,
  supervisor: SUPERVISOR,
  admin: [
    ...READER,
    'cases.export',
    'cases.comment',
    'cases.assign',
    'lists.change',
    'rules.change',
    'audit.read',
    'users.read',
    'users.change',
    'keys.change',
    'webhooks.change',
  ],
};

/** The one user of `serve --demo` may do everything, alone on this machine. */
export const DEMO_PERMISSIONS: readonly Action[] = [...ACTIONS];

export function mayRole(role: Role, action: Action): boolean {
  return PERMISSIONS[role].includes(action);
}
