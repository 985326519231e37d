import { propositionFrom } from '@/domain/claim/proposition-from';

describe('a first proposition from exact words', () => {
  test.each<[string, string[], string]>([
    ['a closing mark that belongs to one inside stays', ['the harbour light is "not for sale"'], 'The harbour light is "not for sale".'],
    ['so do curly ones', ['the port is “not for sale”'], 'The port is “not for sale”.'],
    ['and guillemets', ['порт «не продаётся»'], 'Порт «не продаётся».'],
    ['and low ones with a high end', ['der Hafen ist „unverkäuflich“'], 'Der Hafen ist „unverkäuflich“.'],
    ['an opening mark of words at the start stays', ['"hands off" is the word'], '"Hands off" is the word.'],
    ['marks around the whole go', ['“There is no budget”'], 'There is no budget.'],
    ['also with the stop inside', ['“There is no budget.”'], 'There is no budget.'],
    ['also with the stop behind', ['"there is no budget".'], 'There is no budget.'],
    ['also with a comma before the end', ['“There is no budget,”'], 'There is no budget.'],
    ['around words with marks of their own', ['“the port is ‘not for sale’”'], 'The port is ‘not for sale’.'],
    ['two pairs beside each other are not one around', ['“yes” and “no”'], '“Yes” and “no”.'],
    ['a mark without its partner goes', ['there is no budget”'], 'There is no budget.'],
    ['at the start too', ['"there is "no" budget'], 'There is "no" budget.'],
    ['an apostrophe is no mark', ['the desk’s plan isn\'t "ready"'], 'The desk’s plan isn\'t "ready".'],
    ['a question inside marks needs no stop', ['he asked “why?”'], 'He asked “why?”'],
    ['parts are joined', ['no budget', 'no plan'], 'No budget … no plan.'],
    ['dashes and spaces at the ends go', [' – no budget, '], 'No budget.'],
    ['nothing but marks', ['“”'], '.'],
  ])('%s', (_, exact, expected) => {
    expect(propositionFrom(exact)).toBe(expected);
  });
});
