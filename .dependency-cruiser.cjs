// Which room may import which. Rooms of one row are neighbours and do not import each other; a room imports only
// rooms below its row (and itself). Type-only imports count: a type is knowledge too.
const FLOORS = [
  ['cli'],
  ['server'],
  ['cases'],
  ['evidence'],
  ['engine'],
  ['end-use'],
  ['flags', 'goods', 'routes', 'documents', 'watchlists', 'printouts'],
  ['names'],
  ['text'],
  ['store'],
  ['model'],
];

// Narrower than the floors: what a room may use of all that lies below it.
const ONLY = {
  flags: {
    rooms: ['model'],
    because: 'a flag is handed its facts and nothing else, so that it can be read and tested alone',
  },
  printouts: { rooms: ['model'], because: 'what is printed is made from values; it looks nothing up' },
  'end-use': {
    rooms: ['goods', 'routes', 'text', 'model'],
    because: 'a claim is tested on facts that it is handed; who the parties are is found out above',
  },
  goods: { rooms: ['text', 'model'], because: 'goods are words and codes, no names of parties' },
  routes: { rooms: ['text', 'model'], because: 'places are facts, no names of parties' },
  documents: { rooms: ['text', 'model'], because: 'readers report what is written; matching comes later' },
};

const room = (name) => `^src/${name}/`;
const rooms = (names) => `^src/(${names.join('|')})/`;
const above = (floor) => FLOORS.slice(0, floor).flat();

const forbidden = [
  {
    name: 'no-circle',
    comment: 'Files that need each other are one file, or hide a third: a circle is a bug.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'tests-stay-outside',
    comment: 'Nothing that ships imports a test or a test fixture.',
    severity: 'error',
    from: { path: '^(src|bin)/', pathNot: '\\.test\\.ts$|/fixtures/|printouts/sample-' },
    to: { path: '\\.test\\.ts$|^test/|/fixtures/' },
  },
  {
    name: 'shipped-dependencies-only',
    comment: 'What ships runs on what ships: no development dependency in it.',
    severity: 'error',
    from: { path: '^(src|bin)/', pathNot: '\\.test\\.ts$|/fixtures/|printouts/sample-|test-.*\\.ts$' },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'resolvable',
    comment: 'An import that cannot be found is a mistake in the making.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'pure-middle',
    comment:
      'Flags, goods, routes, names and the recipe take values and return values: no files, no network, no threads.',
    severity: 'error',
    from: {
      path: '^src/(flags|goods|routes|names|model|text|end-use)/|^src/evidence/(extraction|claims|evaluation)/|^src/engine/(assess|score|facts|context|readings)[^/]*\\.ts$',
      pathNot: '\\.test\\.ts$',
    },
    to: { dependencyTypes: ['core'] },
  },
  ...FLOORS.flatMap((floor, number) =>
    floor.map((name) => ({
      name: `${name}-imports-down`,
      comment: `Imports point down: ${name} may not know the rooms above it or beside it.`,
      severity: 'error',
      from: { path: room(name), pathNot: '\\.test\\.ts$' },
      to: {
        path: rooms([...above(number), ...floor.filter((other) => other !== name)].concat('no-such-room')),
      },
    })),
  ),
  ...Object.entries(ONLY).map(([name, { rooms: allowed, because }]) => ({
    name: `${name}-only`,
    comment: `${name} imports ${allowed.join(', ')} only: ${because}.`,
    severity: 'error',
    from: { path: room(name), pathNot: '\\.test\\.ts$' },
    to: { path: '^src/', pathNot: rooms([name, ...allowed]) },
  })),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
