import { describe as describeQuote } from '@/domain/quote/describe';
import { indexText } from '@/domain/quote/index-text';
import { match } from '@/domain/quote/match';
import type { Span } from '@/domain/text/span';
import { type Case, marked } from './case-texts';
import { matchCases } from './match-cases';

const drift = ({ old, next }: Case) => {
  const [before, after] = [marked(old), marked(next)];
  const found = match(indexText(after.text), describeQuote(before.text, before.spans));
  return { found, before, after };
};

describe.each(Object.entries(matchCases))('%s', (_, cases) => {
  test.each(cases)('$name', (one) => {
    const { found, before, after } = drift(one);
    const words = (spans: readonly Span[], text: string) => spans.map((span) => text.slice(...span));
    expect({ state: found.state, words: words(found.spans, after.text), alarms: found.alarms }).toEqual({
      state: one.state,
      words: words(after.spans, after.text),
      alarms: one.alarms ?? [],
    });
    expect(found.spans).toEqual(after.spans);
    const parts = (side: 'del' | 'ins') =>
      found.diff
        .filter(({ op }) => op === 'same' || op === side)
        .map(({ text }) => text)
        .join('');
    if (after.spans.length > 0 && after.spans.length === before.spans.length)
      expect(parts('ins')).toBe(words(after.spans, after.text).join(' … '));
  });
});

test('the table has a name for each edit, and at least sixty of them', () => {
  const named = Object.values(matchCases).flatMap((cases) => cases.map(({ name, state }) => `${state}: ${name}`));
  expect(new Set(named).size).toBe(named.length);
  expect(named.length).toBeGreaterThanOrEqual(60);
});
