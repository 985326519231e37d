// `npm run bench -- side-by-side`: the built app on a data folder of its own, an issue of 12 parties and 2,400 statements, a real Chromium.
import { onBuiltApp } from '../data/built-app';
import { firstBytes } from '../data/first-bytes';
import { worstOf } from '../data/page-costs';
import { printCosts } from '../data/print-costs';
import { scrolled } from '../data/scrolled';
import { sideBySideSteps } from '../data/side-by-side-steps';

const make = async () => (await import('../data/wide-issue')).wideDesk('wide');

await onBuiltApp(make, async ({ origin, signIn }, { issueId }) => {
  const context = await signIn('Wilma');
  const at = `/w/wide/issues/${issueId}`;
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const bytes = await firstBytes(origin, cookie, ['/w/wide/inbox', at, `${at}?folded=none`, `${at}?view=list`]);
  const [emptiest] = bytes;
  console.log('\nfirst byte, the pages taking turns; ratio to the emptiest signed-in page (the inbox): at most 4');
  for (const { path: asked, first, whole, size } of bytes)
    console.log(
      `${asked.replace(at, 'issue').padEnd(24)} ${first.toFixed(1).padStart(8)} ms ${(first / (emptiest?.first ?? first)).toFixed(2).padStart(6)}   whole ${whole.toFixed(0).padStart(5)} ms ${(size / 1024).toFixed(0).padStart(6)} KB`,
    );
  const page = await context.newPage();
  printCosts('side by side', await worstOf(page, `${origin}${at}?folded=none`, sideBySideSteps));
  console.log('\nscrolled by wheel, 1,200 px a turn: frames with an empty place');
  for (const view of ['folded=none', 'view=list']) {
    const { frames, empty, far } = await scrolled(page, `${origin}${at}?${view}`);
    console.log(`${view.padEnd(24)} ${empty} of ${frames} frames, ${far.toLocaleString('en')} px`);
  }
});
process.exit(0);
