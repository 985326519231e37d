import type { Page } from 'playwright-core';
import { enter, press, type Step } from './page-costs';

const arrows = ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
const walk: readonly Step[] = arrows.map((key, n) => [`arrow ${n + 1}`, press(key)]);

/** Turns the first branch of some by its sign, and turns it back. */
const turned = (words: readonly [string, string], of: string, isOpen: boolean): readonly Step[] => {
  let name = '';
  const turn: Step[1] = (_, found) => {
    name = found.label;
    return found.press('Enter');
  };
  return [
    [words[0], turn, (page) => page.locator(`main ${of}[aria-expanded=${isOpen}]`).first()],
    [words[1], turn, (page) => page.locator(`main button[aria-expanded=${!isOpen}][aria-label="${name}"]`).first()],
  ];
};
const branch = (of: string) => turned(['open a branch', 'close it'], of, false);
const closed = (of: string) => turned(['close a branch', 'open it'], of, true);
const question = turned(['open a question', 'fold it'], 'button[aria-label*="with nothing on"]', false);
const chips: readonly Step[] = [
  ['basis: adjudicated', ...enter('Only adjudicated')],
  ['basis: independent', ...enter('Only independent evidence')],
  ['basis: all', ...enter('All')],
  ['hide rebuttals', ...enter('rebuts')],
  ['show rebuttals', ...enter('rebuts')],
  ['show evidence', ...enter('evidence')],
  ['hide evidence', ...enter('evidence')],
];
const moved: readonly Step[] = [
  ['pan', (page) => page.mouse.wheel(0, 500)],
  ['see the whole', press('f')],
];
const outlined = (...steps: readonly Step[]) => steps.map(([name, ...how]): Step => [`outline: ${name}`, ...how]);
const box = '.react-flow__node-box button';

/** What is done on a map whose branches are closed at rest, by keys where there is a key. */
export const mapSteps: readonly Step[] = [
  ...walk,
  ...branch(box),
  ...question,
  ...moved,
  ...chips,
  ['to the outline', ...enter('Outline')],
  ...outlined(...walk, ...branch('li button'), ...question, ...chips),
  ['back to the drawing', ...enter('Drawn')],
  ['to side by side', ...enter('Side by side', 'link')],
  ['back by its tab', ...enter('Map', 'link')],
];

/** What is done where every branch stands open. */
export const openMapSteps: readonly Step[] = [
  ...walk,
  ...closed(box),
  ...moved,
  ...chips,
  ['to the outline', ...enter('Outline')],
  ...outlined(...walk, ...closed('li button'), ...chips),
  ['back to the drawing', ...enter('Drawn')],
];

/** Opens every branch of an outline one after the other, and gives the address that then says so. Runs in the page, as text. */
export const openedAll = async (page: Page): Promise<string> => {
  await page.evaluate(`(async () => {
    for (let turns = 0; turns < 500; turns++) {
      const closed = document.querySelector('main button[aria-expanded=false]');
      if (!closed) return;
      closed.click();
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  })()`);
  return page.url();
};
