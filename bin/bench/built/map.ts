// `npm run bench -- map`: the built app, the argument map of an issue with 500 claims, at rest and with every branch open, a real Chromium.
import { onBuiltApp } from '../data/built-app';
import { mapSteps, openedAll, openMapSteps } from '../data/map-steps';
import { worstOf } from '../data/page-costs';
import { printCosts } from '../data/print-costs';

const make = async () => (await import('../data/wide-map')).mapDesk('map');

await onBuiltApp(make, async ({ origin, signIn }, { issueId }) => {
  const page = await (await signIn('Maren')).newPage();
  await page.mouse.move(700, 500);
  const map = `${origin}/w/map/issues/${issueId}/map`;
  printCosts('map of 500 claims', await worstOf(page, map, mapSteps));
  await page.goto(`${map}?view=list`);
  await page.waitForTimeout(3000);
  const open = new URL(await openedAll(page));
  open.searchParams.set('view', 'map');
  printCosts('the same with every branch open', await worstOf(page, open.href, openMapSteps));
});
process.exit(0);
