import { addQuote } from '@/desk/add-quote';
import { captureAgain } from '@/desk/capture-again';
import { decideDrift } from '@/desk/decide-drift';
import { viewComparison } from '@/desk/view-comparison';
import { keptSource, must, newsText, now, openTestDesk, statementOf } from '../builders/desk-with';

const denied = newsText.replace('There is no budget', 'There is a budget');
const longer = `${denied}\n\nThe council meets on Monday.`;

/** A source with one quote of its first text, and every further text captured. */
const deskWith = async (words: string, speaker: string, ...texts: readonly string[]) => {
  const { analyst } = await openTestDesk();
  const { sourceId, versionId } = await keptSource(analyst);
  const { quoteId } = must(await addQuote(analyst, { versionId, statement: statementOf(words, speaker), now })).value;
  const capture = async (text: string) =>
    must(await captureAgain(analyst, { sourceId, capture: { how: 'paste', text, metadata: {} as never }, sure: true, now }));
  for (const text of texts) await capture(text);
  const between = async (old: number, next: number) => {
    const view = must(await viewComparison(analyst, { sourceId, old: `${old}`, next: `${next}` }));
    const quote = view.quotes.find((one) => one.quoteId === quoteId);
    if (!quote) throw new Error('no quote');
    return quote;
  };
  return { analyst, between, capture };
};

test('between the versions it was found between, the drift speaks and is decided', async () => {
  const { between } = await deskWith('There is no budget', 'Otto Lind', denied, longer);
  const drift = { state: 'altered', alarms: ['negation'], from: 1, was: ['There is no budget'], decision: 'waiting' };
  expect(await between(1, 3)).toMatchObject({ own: true, shown: null, drift });
});

test('between others, what stands there is looked for, and the drift keeps its own numbers', async () => {
  const { between } = await deskWith('There is no budget', 'Otto Lind', denied, longer);
  expect(await between(2, 3)).toMatchObject({
    own: false,
    shown: { state: 'exact', alarms: [], diff: [{ op: 'same', text: 'There is a budget' }] },
    old: { exact: ['There is a budget'] },
    next: { exact: ['There is a budget'] },
    drift: { from: 1, decision: 'waiting' },
  });
});

test('a quote that was followed is held against the older words where those are on screen', async () => {
  const { analyst, between, capture } = await deskWith('There is no budget', 'Otto Lind', denied);
  const { drift } = await between(1, 2);
  must(await decideDrift(analyst, { driftId: drift?.id ?? '', revision: drift?.revision ?? 0, choice: 'follow', now }));
  await capture(longer);
  expect(await between(2, 3)).toMatchObject({ own: true, shown: null, drift: { from: 2, state: 'exact' } });
  expect(await between(1, 3)).toMatchObject({ own: false, shown: { state: 'altered', alarms: ['negation'] }, drift: { from: 2 } });
});

test('words that stand in neither version are still given', async () => {
  const gone = newsText.replace(/"There is no budget.*$/, 'The till is empty, he said.');
  const { between } = await deskWith('There is no budget', 'Otto Lind', gone, `${gone}\n\nThe council meets on Monday.`);
  expect(await between(2, 3)).toMatchObject({
    own: false,
    shown: null,
    old: null,
    next: null,
    drift: { from: 1, was: ['There is no budget'] },
  });
});

test('where the words changed mouths both speakers are named, as the texts spell them', async () => {
  const { between } = await deskWith('We will open the pier in May 😀', 'Ada Berg', newsText.replace('Ada Berg told', 'Otto Lind told'));
  expect(await between(1, 2)).toMatchObject({ drift: { alarms: ['attribution'] }, voices: { old: 'Ada Berg', next: 'Otto Lind' } });
});
