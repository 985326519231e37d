import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { captureAgain } from '@/desk/capture-again';
import { closeRound } from '@/desk/close-round';
import { decideDrift } from '@/desk/decide-drift';
import { giveVerdict } from '@/desk/give-verdict';
import { placeClaim } from '@/desk/place-claim';
import { searchClaims } from '@/desk/search-claims';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewDesk } from '@/desk/view-desk';
import { viewHistory } from '@/desk/view-history';
import { viewIssue } from '@/desk/view-issue';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import type { DriftChoice } from '@/domain/quote/drift-decision';
import { readClaimQuery } from '@/domain/search/claim-query';
import { writing } from '@/store/db';
import { keptSource, must, now, openTestDesk, spanOf, statementOf } from '../builders/desk-with';

const later = new Date('2026-11-21T09:00:00.000Z');
const latest = new Date('2026-11-22T09:00:00.000Z');
const text = `The harbour minister promised a new pier on Friday. "We will open the pier in May," Ada Berg told the Tideway Post.

The opposition denied that there was money for it. "There is no budget," said Otto Lind, "and no plan."

Fishermen fear for the channel that their boats use at low water. The ministry will hear every union before the work begins.`;
const edited = `"We will open the pier in June," Ada Berg told the Tideway Post.

The opposition denied that there was money for it. "There is a budget," said Otto Lind.

Fishermen fear for the channel that their boats use at low water. The ministry will hear every union before the work begins.

The harbour minister promised a new pier on Friday.`;

/** A desk whose four quotes drifted four ways, after "was it said" of Lind's was settled. */
const aDesk = async () => {
  const d = await openTestDesk();
  const { sourceId, versionId } = await keptSource(d.analyst, { text });
  const quote = async (words: string, speaker: string) =>
    must(await addQuote(d.analyst, { versionId, statement: statementOf(words, speaker, { text }), now })).value;
  const quotes = {
    plan: await quote('and no plan', 'Otto Lind'),
    promise: await quote('promised a new pier on Friday', 'Ada Berg'),
    pier: await quote('We will open the pier in May', 'Ada Berg'),
    budget: await quote('There is no budget', 'Otto Lind'),
    union: await quote('The ministry will hear every union', 'Ada Berg'),
  };
  const said = { question: 'said' as const, claimId: quotes.budget.claimId, appearanceId: quotes.budget.appearanceId };
  const judged = { ...said, ratingKey: 'said', reasons: 'Word for word.', confidence: 'high' as const };
  const { roundId } = must(await giveVerdict(d.analyst, { ...judged, now })).value;
  must(await closeRound(d.adjudicator, { roundId, now }));
  must(await adjudicate(d.adjudicator, { roundId, ratingKey: 'said', reason: 'Word for word.', now }));
  const recapture = must(
    await captureAgain(d.analyst, { sourceId, capture: { how: 'paste', text: edited, metadata: {} as never }, now: later }),
  );
  const drifted = async () => must(await viewDesk(d.analyst, { now: later })).drifted;
  const decide = async (quoteId: string, choice: DriftChoice) => {
    const drift = (await drifted()).toConfirm.quotes.find((one) => one.quoteId === quoteId)?.drift;
    if (!drift) throw new Error('nothing to decide');
    return must(await decideDrift(d.analyst, { driftId: drift.id, revision: drift.revision, choice, now: latest }));
  };
  const claim = async (name: keyof typeof quotes) => must(await viewClaim(d.analyst, quotes[name].claimId));
  const found = async (drift: string | string[]) => {
    const { rows } = must(await searchClaims(d.analyst, readClaimQuery({ drift })));
    return rows.map(({ id }) => Object.entries(quotes).find(([, { claimId }]) => claimId === id)?.[0] ?? id).sort();
  };
  return { ...d, ...quotes, sourceId, versionId, said, judged, roundId, recapture, drifted, decide, claim, found };
};
let d: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  d = await aDesk();
});

describe('the queue of the desk', () => {
  test('has the drifted quotes, what flips the meaning first, and not the exact one', async () => {
    const { total, negations, quotes } = (await d.drifted()).toConfirm;
    expect(quotes.map(({ exact, drift: { state, alarms } }) => [exact.join(), state, alarms.join()])).toEqual([
      ['There is no budget', 'altered', 'negation'],
      ['We will open the pier in May', 'altered', 'number'],
      ['promised a new pier on Friday', 'moved', ''],
      ['and no plan', 'missing', ''],
    ]);
    expect({ total, negations }).toEqual({ total: 4, negations: 1 });
    expect(quotes[0]).toMatchObject({ speaker: 'Otto Lind', claims: 1, source: 'Pier promised', drift: { from: 1, version: 2 } });
  });

  test('loses a quote with its decision, and gets it back with the undo', async () => {
    const { eventId } = await d.decide(d.budget.quoteId, 'keep');
    expect((await d.drifted()).toConfirm.total).toBe(3);
    must(await undo(d.analyst, { eventId: eventId as string, now: latest }));
    expect((await d.drifted()).toConfirm.total).toBe(4);
  });

  test('says each quote once, as the newest version has it', async () => {
    const back = edited.replace('There is a budget', 'There is no budget');
    must(
      await captureAgain(d.analyst, { sourceId: d.sourceId, capture: { how: 'paste', text: back, metadata: {} as never }, now: latest }),
    );
    const { total, negations } = (await d.drifted()).toConfirm;
    expect({ total, negations }).toEqual({ total: 3, negations: 0 });
  });

  test('is empty again when the capture is undone, and in another workspace', async () => {
    const other = await openTestDesk('Other desk');
    const none = { toConfirm: { total: 0, negations: 0, quotes: [] }, toLookAgain: { total: 0, claims: [] } };
    expect(must(await viewDesk(other.analyst, { now: later })).drifted).toEqual(none);
    must(await undo(d.analyst, { eventId: d.recapture.eventId as string, now: latest }));
    expect(await d.drifted()).toEqual(none);
  });
});

describe('another look', () => {
  const flags = async () => ({
    claim: (await d.claim('budget')).appearances[0]?.lookAgain,
    desk: (await d.drifted()).toLookAgain.claims.map(({ claimId }) => claimId),
    list: await d.found('look-again'),
  });
  const due = () => ({ claim: true, desk: [d.budget.claimId], list: ['budget'] });
  const none = { claim: false, desk: [], list: [] };

  test('is due when the words drifted after the answer was settled', async () => {
    expect(await flags()).toEqual(due());
    expect((await d.drifted()).toLookAgain.claims[0]).toMatchObject({ speaker: 'Otto Lind', settled: { inside: 'best', word: 'Said' } });
    expect((await d.claim('pier')).appearances[0]?.lookAgain).toBe(false);
  });

  test('is over when the older version stays the record', async () => {
    await d.decide(d.budget.quoteId, 'keep');
    expect(await flags()).toEqual(none);
  });

  test.each(['follow', 'withdrawn'] as const)('is still due after %s', async (choice) => {
    await d.decide(d.budget.quoteId, choice);
    expect(await flags()).toEqual(due());
  });

  test('leaves the desk while it is judged anew, and is over when it is settled anew', async () => {
    const { roundId } = must(await askForVerdicts(d.analyst, { ...d.said, asked: 1, now: latest })).value;
    expect(await flags()).toEqual({ ...due(), desk: [] });
    must(await giveVerdict(d.analyst, { ...d.judged, ratingKey: 'not-said', now: latest }));
    must(await adjudicate(d.adjudicator, { roundId, ratingKey: 'not-said', reason: 'Not in the newer version.', now: latest }));
    expect(await flags()).toEqual(none);
  });
});

test('the claims list is narrowed by what became of the words, and counts it', async () => {
  const cases = { waiting: ['budget', 'pier', 'plan', 'promise'], altered: ['budget', 'pier'], missing: ['plan'], moved: ['promise'] };
  for (const [value, names] of Object.entries(cases)) expect([value, await d.found(value)]).toEqual([value, names]);
  expect(await d.found(['missing', 'moved'])).toEqual(['plan', 'promise']);
  await d.decide(d.plan.quoteId, 'withdrawn');
  expect([await d.found('withdrawn'), await d.found('waiting')]).toEqual([['plan'], ['budget', 'pier', 'promise']]);
  expect(must(await searchClaims(d.analyst, readClaimQuery({}))).facets.drift).toEqual([
    { value: 'waiting', words: 'to confirm', count: 3 },
    { value: 'altered', words: 'altered', count: 2 },
    { value: 'missing', words: 'missing', count: 1 },
    { value: 'moved', words: 'moved', count: 1 },
    { value: 'withdrawn', words: 'withdrawn by the outlet', count: 1 },
    { value: 'look-again', words: 'settled before, look again', count: 1 },
  ]);
});

test('evidence shows what became of the words it rests on', async () => {
  const words = { versionId: d.versionId, spans: [spanOf(text, 'There is no budget')] };
  const links = [{ claimId: d.pier.claimId, stance: 'refutes' as const }];
  must(await addEvidence(d.analyst, { finding: 'There is no money.', credibility: 2, quote: words, links, now: latest }));
  expect((await d.claim('pier')).evidence[0]).toMatchObject({ drift: { state: 'altered', alarms: ['negation'], decision: 'waiting' } });
});

test('side by side shows the alarm until a person decides, then what was decided, and nothing beside exact words', async () => {
  const { issueId } = must(await addIssue(d.analyst, { question: 'Will it be built?', parentId: null, now })).value;
  for (const { claimId } of [d.budget, d.union]) must(await placeClaim(d.analyst, { claimId, issueId, bearing: 'denies', now }));
  const drifts = async () => {
    const { cells } = must(await viewIssue(d.analyst, { issueId, query: readSideBySideQuery({}) })).page;
    const all = cells.flatMap(({ statements }) => statements);
    return [d.budget, d.union].map(({ quoteId }) => all.find((one) => one.quoteId === quoteId)?.drift);
  };
  const [budget, union] = await drifts();
  expect(budget).toMatchObject({ state: 'altered', alarms: ['negation'], decision: 'waiting', from: 1, version: 2 });
  expect(budget?.diff).toContainEqual({ op: 'del', text: expect.stringContaining('no') });
  expect(union).toBeNull();
  await d.decide(d.budget.quoteId, 'withdrawn');
  expect((await drifts())[0]).toMatchObject({ decision: 'withdrawn' });
});

test('the history tells a capture in counts and a decision as before and after', async () => {
  await d.decide(d.budget.quoteId, 'keep');
  const { events } = must(await viewHistory(d.analyst, { about: d.sourceId, by: null, before: null }));
  const of = (act: string) => events.find((event) => event.act === act)?.differences ?? [];
  expect(of('decide-drift')).toEqual([{ what: 'drift: decision', before: 'waiting', after: 'kept' }]);
  expect(of('capture-again')).toContainEqual({ what: 'drift', before: null, after: '2 altered, 1 moved, 1 missing, 1 exact' });
});

test('an adjudication remembers the version its words were taken from', async () => {
  const { snapshot } = await writing().adjudication.findFirstOrThrow({ where: { round_id: d.roundId } });
  expect(snapshot).toMatchObject({ appearance: { exact: ['There is no budget'], version: 1 } });
});
