import { checkWorthiness } from '@/domain/attribution/check-worthiness';
import { suggestStatements } from '@/domain/attribution/suggest-statements';

describe('what asks to be checked comes first', () => {
  test.each([
    ['a figure before none', 'The pier lost 40 percent of its boats.', 'The pier is a fine place for boats.'],
    ['what was before what will be', 'The council spent the money on boats.', 'The council will spend money on boats.'],
    ['a comparison', 'The pier is older than the quay.', 'The pier is as such a quay.'],
    ['others before oneself', 'The council closed the pier.', 'We hope for our pier.'],
    ['a sentence before a scrap', 'The council of the town closed the old pier in the north.', 'The pier.'],
    ['a statement before a question', 'The pier was closed in May.', 'The pier was closed in May?'],
    ['anything before courtesies', 'The pier is closed.', 'Thank you, please, welcome.'],
    ['in Russian too', 'Причал потерял 40 процентов лодок.', 'Мы надеемся на наш причал.'],
  ])('%s', (_name, first, second) => {
    expect(checkWorthiness(first, 'assertion')).toBeGreaterThan(checkWorthiness(second, 'assertion'));
  });

  test('the kind counts', () => {
    const worth = (kind: Parameters<typeof checkWorthiness>[1]) => checkWorthiness('The pier is closed.', kind);
    expect(worth('accusation')).toBeGreaterThan(worth('assertion'));
    expect(worth('assertion')).toBeGreaterThan(worth('opinion'));
    expect(worth('opinion')).toBeGreaterThan(worth('question'));
  });

  test('each suggestion has it, from 0 to 1, whatever the words', () => {
    for (const { worth } of suggestStatements('Ada Berg said the pier lost 40 percent of its boats. “Why?” Ole Lund asked.')) {
      expect(worth).toBeGreaterThan(0);
      expect(worth).toBeLessThan(1);
    }
    expect(checkWorthiness('', 'question')).toBeGreaterThanOrEqual(0);
  });
});
