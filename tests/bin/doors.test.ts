import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { run } from '@/bin/set-up/run.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

/** A house of one-line files: what a file imports, and the rule that has to object; null where the door is open. */
const imports: readonly [string, string, string | null][] = [
  ['domain/claim/a.ts', '../quote/target', null],
  ['domain/claim/b.ts', 'zod', null],
  ['domain/claim/c.ts', '../../store/target', 'domain-is-pure'],
  ['domain/claim/d.ts', 'node:fs', 'domain-is-pure'],
  ['domain/claim/e.ts', 'react', 'domain-is-pure'],
  ['domain/claim/f.ts', '../verdict/target', 'claim-knows-no-later-noun'],
  ['domain/text/a.ts', '../search/target', 'text-knows-no-later-noun'],
  ['domain/history/a.ts', '../text/target', null],
  ['domain/editor/a.ts', '../claim/target', 'editor-stands-beside'],
  ['formats/x/read.ts', '../../domain/claim/target', null],
  ['formats/x/write.ts', '../../store/target', 'formats-know-only-domain'],
  ['formats/x/send.ts', 'node:http', 'formats-do-no-io'],
  ['store/a.ts', '../domain/claim/target', null],
  ['store/b.ts', 'pg', null],
  ['store/c.ts', '../desk/target', 'store-keeps-only'],
  ['store/d.ts', 'next/headers', 'store-keeps-only'],
  ['store/e.ts', 'server-only', 'server-only-once'],
  ['desk/a.ts', '../store/target', null],
  ['desk/b.ts', '../app/target', 'desk-knows-no-screen'],
  ['desk/c.ts', 'next/cache', 'desk-knows-no-screen'],
  ['app/w/[workspace]/a.tsx', '../../../desk/target', null],
  ['app/w/[workspace]/b.tsx', '../../../store/target', 'app-goes-through-desk'],
  ['app/w/[workspace]/c.tsx', '../../../formats/target', 'app-goes-through-desk'],
  ['app/w/[workspace]/d.tsx', 'postgres', 'app-goes-through-desk'],
  ['app/_ui/a.tsx', '../../domain/claim/target', null],
  ['app/_ui/b.tsx', '../../desk/target', 'looks-are-shared'],
  ['bin/a.ts', '../desk/target', null],
  ['bin/b.ts', '../store/target', 'commands-go-through-desk'],
  ['seeds/a.ts', '../store/target', 'commands-go-through-desk'],
  ['bin/set-up/a.mjs', '../../desk/target', 'set-up-is-plain'],
  ['tests/domain/a.ts', '../../domain/claim/target', null],
  ['tests/domain/b.ts', '../../desk/target', 'dry-tests-stay-dry'],
  ['desk/d.ts', '../tests/domain/a', 'product-knows-no-test'],
  ['bin/c.ts', '../tests/domain/a', 'product-knows-no-test'],
  ['bin/bench/a.ts', '../../tests/domain/a', null],
  ['desk/e.ts', 'fast-check', 'product-needs-no-tools'],
  ['desk/f.ts', './nowhere', 'can-be-found'],
  ['store/round.ts', './about', 'no-circles'],
];

const targets = ['domain/text', 'domain/quote', 'domain/claim', 'domain/verdict', 'domain/search', 'store', 'desk', 'app', 'formats'];

let objections: readonly { from: string; rule: { name: string }; cycle?: readonly { name: string }[] }[] = [];

beforeAll(async () => {
  const house = ownFolder('house');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  };
  for (const folder of targets) write(`${folder}/target.ts`, 'export const target = 1;\n');
  for (const [file, from] of imports) write(file, `import * as target from '${from}';\nexport const all = target;\n`);
  write('store/about.ts', "export { all } from './round';\n");
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, path.join(house, file));
  symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'));
  const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rooms = ['app', 'desk', 'domain', 'formats', 'store', 'bin', 'seeds', 'tests'];
  const { output } = await run(process.execPath, [cruiser, '--preserve-symlinks', '--output-type', 'json', ...rooms], { cwd: house });
  objections = JSON.parse(output).summary.violations;
});

test.each(imports)('%s may import %s, unless %s says no', (file, _, rule) => {
  const rules = objections
    .filter(({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file))
    .map((objection) => objection.rule.name);
  expect(rules).toEqual(rule === null ? [] : expect.arrayContaining([rule]));
});
