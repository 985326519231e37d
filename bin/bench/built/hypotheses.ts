// `npm run bench -- hypotheses`: the built app, six rival claims against a hundred items of evidence, being marked and settled, a real Chromium.
import { onBuiltApp } from '../data/built-app';
import { markingSteps, settlingSteps } from '../data/hypotheses-steps';
import { worstOf } from '../data/page-costs';
import { printCosts } from '../data/print-costs';

const make = async () => (await import('../data/wide-hypotheses')).hypothesesDesk('hypo');

await onBuiltApp(make, async ({ origin, signIn }, { open, closed }) => {
  const at = (issueId: string) => `${origin}/w/hypo/issues/${issueId}/hypotheses`;
  const analyst = await (await signIn('Anton')).newPage();
  printCosts('competing hypotheses, being marked', await worstOf(analyst, at(open), markingSteps));
  await analyst.close();
  const adjudicator = await (await signIn('Judith')).newPage();
  printCosts('competing hypotheses, being settled', await worstOf(adjudicator, at(closed), settlingSteps));
});
process.exit(0);
