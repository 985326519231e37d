import { expect, test } from '@jest/globals';
import { strayParts } from '@/bin/set-up/private-parts.mjs';

const imports = [
  ['its own part', 'app/w/[workspace]/claims/page.tsx', 'app/w/[workspace]/claims/_parts/list.tsx', true],
  ['a part from a part', 'app/w/[workspace]/claims/_parts/list.tsx', 'app/w/[workspace]/claims/_parts/row.tsx', true],
  ['a part of the screen above', 'app/w/[workspace]/claims/[id]/page.tsx', 'app/w/[workspace]/_parts/use-act.ts', true],
  ['a part of another screen', 'app/w/[workspace]/issues/page.tsx', 'app/w/[workspace]/claims/_parts/list.tsx', false],
  ['a part of the screen below', 'app/w/[workspace]/claims/page.tsx', 'app/w/[workspace]/claims/[id]/_parts/head.tsx', false],
  [
    'a part of a screen whose name begins alike',
    'app/w/[workspace]/claims-old/page.tsx',
    'app/w/[workspace]/claims/_parts/list.tsx',
    false,
  ],
  ['a test looks at any part', 'tests/ui/list.test.ts', 'app/w/[workspace]/claims/_parts/list.tsx', true],
] as const;

test.each(imports)('%s', (_, source, resolved, mayBe) =>
  expect(strayParts([{ source, dependencies: [{ resolved }] }])).toEqual(mayBe ? [] : [{ from: source, to: resolved }]),
);
