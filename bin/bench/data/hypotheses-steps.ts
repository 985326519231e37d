import { enter, press, type Step } from './page-costs';

/** After a mark the page asks once more how things stand, a moment later. */
const asksAgain = 2000;
const kept =
  (...keys: readonly string[]): Step[1] =>
  async (page, found) => {
    await press(...keys)(page, found);
    await page.waitForTimeout(asksAgain);
  };
const arrows = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowUp'] as const;
const walk = arrows.map((key, n): Step => [`move ${n + 1}`, press(key)]);
const weights: readonly Step[] = [
  ['weigh all alike', press('w')],
  ['weigh by grade', press('w')],
];
const throughTabs: readonly Step[] = [
  ['to the map', ...enter('Map', 'link')],
  ['back by its tab', ...enter('Hypotheses', 'link')],
];

/** What an editor does who marks; every mark is taken back, so that each round finds the same. */
export const markingSteps: readonly Step[] = [
  ...walk,
  ['mark a cell', kept('1')],
  ['mark it otherwise', kept('5')],
  ['undo', kept('u')],
  ['undo once more', kept('u')],
  ['clear a cell', kept('Backspace')],
  ['undo the clearing', kept('u')],
  ['mark five cells in a row', kept('2', 'ArrowDown', '3', 'ArrowDown', '4', 'ArrowDown', '1', 'ArrowDown', '5')],
  ['undo the five', kept('u', 'u', 'u', 'u', 'u')],
  ...weights,
  ['open the handing in', press('h')],
  ['leave it', press('Escape')],
  ...throughTabs,
];

/** What an adjudicator does with a closed analysis; what is settled is taken back. */
export const settlingSteps: readonly Step[] = [
  ...walk,
  ['look at one editor’s', ...enter('Anton Analyst')],
  ['look at the desk’s', ...enter('The desk')],
  ...weights,
  ['open a cell', (_, cell) => cell.press('Enter'), (page) => page.locator('[data-cell="0 1"]')],
  ['choose a mark', press('3')],
  ['give a reason', (_, field) => field.press('Y'), (page) => page.getByRole('textbox', { name: 'Why' })],
  [
    'settle it',
    async (page, found) => {
      await found.press('Enter');
      await page.waitForTimeout(asksAgain);
    },
    (page) => page.getByRole('button', { name: 'Settle', exact: true }),
  ],
  ['undo', kept('u')],
  ...throughTabs,
];
