import { enter, press, type Step } from './page-costs';

const scrub = (key: string): [Step[1], Step[2]] => [(_, slider) => slider.press(key), (page) => page.getByRole('slider')];
const arrows = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown'] as const;
const back: Step = ['back by its tab', ...enter('Side by side', 'link')];
const kind: Step[2] = (page) => page.getByRole('menuitemcheckbox').first();

/** What is done side by side, by keys where there is a key. */
export const sideBySideSteps: readonly Step[] = [
  ...arrows.map((key, n): Step => [`arrow ${n + 1}`, press(key)]),
  ['point', (page) => page.mouse.move(700, 500)],
  ['pin', press('x')],
  ['fold a column', press('f')],
  ['open a column', press('f')],
  ['move a column', press('Shift+ArrowRight')],
  ['collapse a row', press('c')],
  ['open a row', press('c')],
  ['to a claim', press('Enter')],
  ['back from it', (page) => page.goBack()],
  ['zoom nearer', press('+')],
  ['zoom farther', press('-')],
  ['scrub a step', ...scrub('ArrowLeft')],
  ['scrub another', ...scrub('ArrowLeft')],
  ['scrub to the start', ...scrub('Home')],
  ['scrub to the end', ...scrub('End')],
  ['filter: only gaps', ...enter('Only gaps')],
  ['filter: all again', ...enter('Only gaps')],
  ['open a filter', (_, found) => found.press('Enter'), (page) => page.getByRole('button', { name: 'Kind' })],
  ['filter: a kind', (_, found) => found.press('Enter'), kind],
  ['filter: no kind', (_, found) => found.press('Enter'), kind],
  ['to the list', ...enter('List', 'link')],
  back,
  ['to the map', ...enter('Map', 'link')],
  back,
  ['to the hypotheses', ...enter('Hypotheses', 'link')],
  back,
];
