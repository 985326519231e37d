import { around, type Case } from './case-texts';

const warning = '⟦any warning had reached her⟧';
const row = (name: string, old: string, next: string, alarmed: boolean): Case => ({
  name: `the verb that reports: ${name}`,
  old: around(old),
  next: around(next),
  state: 'exact',
  ...(alarmed ? { alarms: ['negation'] } : {}),
});

/** The words of a quote stayed, and the verb beside them turned or did not. */
export const deniedCases: readonly Case[] = [
  row('denied to conceded', `Brandt denied that ${warning}.`, `Brandt conceded that ${warning}.`, true),
  row('conceded to denied', `Brandt conceded that ${warning}.`, `Brandt denied that ${warning}.`, true),
  row('said to denied', `Brandt said that ${warning}.`, `Brandt denied that ${warning}.`, true),
  row('rejected to confirmed a report', 'Brandt rejected ⟦a report of cracks⟧.', 'Brandt confirmed ⟦a report of cracks⟧.', true),
  row('with a time between', `Brandt denied on Monday that ${warning}.`, `Brandt said on Monday that ${warning}.`, true),
  row(
    'of a clause of a report',
    'Brandt rejected a report that ⟦the pier was shut⟧.',
    'Brandt confirmed a report that ⟦the pier was shut⟧.',
    true,
  ),
  row(
    'of claims',
    `Brandt denied new claims by the union that ${warning}.`,
    `Brandt repeated new claims by the union that ${warning}.`,
    true,
  ),
  row('of one’s claim', `Brandt denied the union’s claim that ${warning}.`, `Brandt backed the union’s claim that ${warning}.`, true),
  row('behind the quote', '“⟦The pier is shut⟧,” Brandt said.', '“⟦The pier is shut⟧,” Brandt denied.', true),
  row('behind the quote, turned round', '“⟦The pier is shut⟧,” denied the mayor.', '“⟦The pier is shut⟧,” said the mayor.', true),
  row('a passive behind it', '⟦The report of cracks⟧ was denied by Brandt.', '⟦The report of cracks⟧ was confirmed by Brandt.', true),
  row('a clause behind it', '⟦The pier was shut⟧, which Brandt disputed.', '⟦The pier was shut⟧, which Brandt confirmed.', true),
  row('never denied to denied', `Brandt never denied that ${warning}.`, `Brandt denied that ${warning}.`, true),
  row('Russian', 'Рябов отрицал, что ⟦причал закрыт⟧.', 'Рябов подтвердил, что ⟦причал закрыт⟧.', true),
  row('Russian, doubting', 'Рябова сказала, что ⟦причал закрыт⟧.', 'Рябова сомневается, что ⟦причал закрыт⟧.', true),
  row('Russian, of an object', 'Рябов отверг ⟦обвинения соседей⟧.', 'Рябов признал ⟦обвинения соседей⟧.', true),
  row('denied to rejected', 'Brandt denied ⟦a report of cracks⟧.', 'Brandt rejected ⟦a report of cracks⟧.', false),
  row('denied to disputed', `Brandt denied that ${warning}.`, `Brandt disputed that ${warning}.`, false),
  row('said to conceded', `Brandt said that ${warning}.`, `Brandt conceded that ${warning}.`, false),
  row('опроверг to отверг', 'Рябов опроверг ⟦обвинения соседей⟧.', 'Рябов отверг ⟦обвинения соседей⟧.', false),
  row(
    'in the sentence before',
    `Brandt denied it all. She said that ${warning}.`,
    `Brandt admitted it all. She said that ${warning}.`,
    false,
  ),
  row('in the sentence behind', `She said that ${warning}. Brandt denied it.`, `She said that ${warning}. Brandt admitted it.`, false),
  row(
    'a nearer verb stays',
    `Brandt denied the charge and said that ${warning}.`,
    `Brandt admitted the charge and said that ${warning}.`,
    false,
  ),
  row(
    'of somebody described',
    `Brandt, who denied the charge, said that ${warning}.`,
    `Brandt, who admitted the charge, said that ${warning}.`,
    false,
  ),
  row(
    'of other words behind',
    `Brandt said that ${warning}, and Ray denied it.`,
    `Brandt said that ${warning}, and Ray admitted it.`,
    false,
  ),
  row(
    'of other words before',
    'Brandt denied the charge, but ⟦the pier was shut⟧.',
    'Brandt admitted the charge, but ⟦the pier was shut⟧.',
    false,
  ),
  row(
    'of an object behind',
    '⟦She left the hall at noon⟧, denying the charge.',
    '⟦She left the hall at noon⟧, admitting the charge.',
    false,
  ),
  row('of claims, denied both times', `Brandt denied claims that ${warning}.`, `Brandt rejected reports that ${warning}.`, false),
  row(
    'of another clause',
    'After Brandt rejected the plan, ⟦the pier was shut⟧.',
    'After Brandt accepted the plan, ⟦the pier was shut⟧.',
    false,
  ),
  row('of a noun', 'The rejected plan says ⟦the pier is shut⟧.', 'The accepted plan says ⟦the pier is shut⟧.', false),
  row('of the subject', 'The disputed plan for ⟦the northern pier⟧ is old.', 'The known plan for ⟦the northern pier⟧ is old.', false),
];
