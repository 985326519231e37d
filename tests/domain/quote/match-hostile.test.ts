import { describe as describeQuote } from '@/domain/quote/describe';
import { indexText } from '@/domain/quote/index-text';
import { match } from '@/domain/quote/match';
import { hostileCases } from './hostile-cases';

test.each(hostileCases)('$name', ({ old, span, next, state, alarms }) => {
  const found = match(indexText(next), describeQuote(old, [span]));
  expect({ state: found.state, alarms: found.alarms }).toEqual({ state, alarms: alarms ?? [] });
});
