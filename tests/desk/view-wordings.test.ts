import { addClaim } from '@/desk/add-claim';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { viewWordings } from '@/desk/view-wordings';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { statementShape } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { claimInput, refusedWith } from '../builders/claim-desk';
import { keptSource, must, now, openTestDesk, spanOf } from '../builders/desk-with';

const day = (number: number) => {
  const written = `2026-11-${String(number).padStart(2, '0')}`;
  return { earliest: written, latest: written, precision: 'day' as const };
};
type Told = {
  readonly mode?: 'direct' | 'indirect' | 'mixed';
  readonly speaker?: string;
  readonly on?: number;
  readonly event?: string;
  readonly through?: boolean;
  readonly language?: string;
  readonly claim?: { readonly id: string };
};

/** Keeps some words as an outlet has them: a source of its own, and an appearance of the claim. */
const tell = async (editor: Editor, outlet: string, words: string, told: Told) => {
  const { mode = 'direct', speaker = 'Ada Berg', on = 13, event, through = true, language = 'en', claim } = told;
  const text = `${outlet} was there. “${words}” And that was all.`;
  const { versionId } = await keptSource(editor, {
    text,
    outlet,
    title: `${outlet}: ${words.slice(0, 20)}`,
    language,
    published: day(on + 1),
  });
  const teller = { actors: [{ name: outlet, kind: 'outlet' as const }], mode };
  const statement = statementShape.parse({
    spans: [spanOf(text, words)],
    attribution: {
      chain: [...(through ? [teller] : []), { actors: [{ name: speaker }], mode, ...(event ? { occasion: { event } } : {}) }],
      said: day(on),
    },
    claim: claim ?? { proposition: 'There is no budget for the pier.', kind: 'denial' },
  });
  return must(await addQuote(editor, { versionId, statement, now })).value;
};

const full = 'There is no budget for the pier before 2027';

describe('the wordings of a claim', () => {
  test('two outlets and the transcript have one statement: differences with alarms against the transcript', async () => {
    const { analyst } = await openTestDesk();
    const { claimId } = await tell(analyst, 'Tideway Post', full, {});
    const claim = { id: claimId };
    await tell(analyst, 'Harbour Herald', 'There is a budget for the pier before 2028', { claim });
    await tell(analyst, 'City Record', full, { claim, through: false, event: 'Council meeting' });
    const view = must(await viewWordings(analyst, { claimId }));
    expect(view).toMatchObject({ alone: [], chosen: { a: null, b: null, compared: null }, gone: false, unseen: 0 });
    const [statement] = view.statements;
    expect(statement?.first).toMatchObject({ source: { outlet: 'City Record', version: 1 }, occasion: { event: 'Council meeting' } });
    expect(statement?.others.map(({ wording, compared }) => [wording.source.outlet, compared.state])).toEqual([
      ['Harbour Herald', 'differs'],
      ['Tideway Post', 'same'],
    ]);
    expect(statement?.others[0]?.compared).toMatchObject({ alarms: ['negation', 'number'] });
  });

  test('an interruption or a comma is no other wording, and what turned the meaning comes first', async () => {
    const { analyst } = await openTestDesk();
    const { claimId } = await tell(analyst, 'Alder Post', `${full}, believe me`, { through: false });
    const claim = { id: claimId };
    await tell(analyst, 'Birch Post', `${full} believe me`, { claim });
    await tell(analyst, 'Cedar Post', 'The ferry sank', { claim });
    await tell(analyst, 'Elm Post', `${full.replace('no', 'a')}, believe me`, { claim });
    const [statement] = must(await viewWordings(analyst, { claimId })).statements;
    expect(statement?.others.map(({ wording, compared }) => [wording.source.outlet, compared.state])).toEqual([
      ['Elm Post', 'differs'],
      ['Birch Post', 'marks'],
      ['Cedar Post', 'apart'],
    ]);
  });

  test('a claim that restates it joins in, and says which claim it is', async () => {
    const { analyst } = await openTestDesk();
    const { claimId } = await tell(analyst, 'Tideway Post', full, {});
    const other = await tell(analyst, 'Harbour Herald', full, {});
    expect(must(await viewWordings(analyst, { claimId })).statements).toEqual([]);
    must(
      await addRelation(analyst, {
        type: 'restates',
        fromClaimId: other.claimId,
        to: { claimId },
        reason: 'The same in other words.',
        now,
      }),
    );
    const [statement] = must(await viewWordings(analyst, { claimId })).statements;
    expect([statement?.first, statement?.others[0]?.wording].map((wording) => wording?.claim?.id ?? null).sort()).toEqual(
      [other.claimId, null].sort(),
    );
  });

  test('reports, other speakers, other days and other languages stand alone', async () => {
    const { analyst } = await openTestDesk();
    const { claimId } = await tell(analyst, 'Tideway Post', full, {});
    const claim = { id: claimId };
    await tell(analyst, 'Harbour Herald', full, { claim, mode: 'indirect' });
    await tell(analyst, 'City Record', full, { claim, speaker: 'Otto Lind' });
    await tell(analyst, 'Night Post', full, { claim, on: 15 });
    await tell(analyst, 'Seepost', full, { claim, language: 'de' });
    const view = must(await viewWordings(analyst, { claimId }));
    expect([view.statements.length, view.alone.length]).toEqual([0, 5]);
  });

  test('another sentence of the same day is not called a misquotation', async () => {
    const { analyst } = await openTestDesk();
    const { claimId } = await tell(analyst, 'Tideway Post', full, {});
    await tell(analyst, 'Harbour Herald', 'Nobody can swim across this harbour in winter', { claim: { id: claimId } });
    const [statement] = must(await viewWordings(analyst, { claimId })).statements;
    expect(statement?.others[0]?.compared).toEqual({ state: 'apart' });
  });

  test('all of it comes with one statement', async () => {
    const { analyst } = await openTestDesk();
    const { claimId } = await tell(analyst, 'Tideway Post', full, {});
    await tell(analyst, 'Harbour Herald', full, { claim: { id: claimId } });
    const view = () => viewWordings(analyst, { claimId });
    await view();
    const options = reading().options as { debug?: unknown };
    const before = options.debug;
    let count = 0;
    options.debug = () => {
      count += 1;
    };
    await view().finally(() => {
      options.debug = before;
    });
    expect(count).toBe(1);
  });
});

describe('two wordings that an editor chose', () => {
  test('are compared whatever claim and day they are of, and another mouth is an alarm', async () => {
    const { analyst } = await openTestDesk();
    const one = await tell(analyst, 'Tideway Post', full, {});
    const other = await tell(analyst, 'Harbour Herald', 'There is a budget for the pier', { on: 18, speaker: 'Otto Lind' });
    const chosen = async (a: string, b?: string) => must(await viewWordings(analyst, { claimId: one.claimId, a, b })).chosen;
    expect(await chosen(one.appearanceId, other.appearanceId)).toMatchObject({
      a: { id: one.appearanceId },
      b: { id: other.appearanceId, claim: { id: other.claimId } },
      compared: { state: 'differs', alarms: ['negation', 'number', 'attribution'] },
    });
    expect((await chosen(other.appearanceId, one.appearanceId)).a).toMatchObject({ id: other.appearanceId });
    expect(await chosen(one.appearanceId)).toMatchObject({ a: { id: one.appearanceId }, b: null, compared: null });
    expect(await chosen(one.appearanceId, one.appearanceId)).toMatchObject({ b: null, compared: null });
  });

  test('are not compared across languages, nor beyond the longest text', async () => {
    const { analyst } = await openTestDesk();
    const one = await tell(analyst, 'Tideway Post', full, {});
    const german = await tell(analyst, 'Seepost', full, { language: 'de' });
    const speech = await tell(analyst, 'City Record', `${'we said so and '.repeat(600)}that was it`, {});
    const state = async (b: string) =>
      must(await viewWordings(analyst, { claimId: one.claimId, a: one.appearanceId, b })).chosen.compared?.state;
    expect(await state(german.appearanceId)).toBe('other-language');
    expect(await state(speech.appearanceId)).toBe('too-long');
  });

  test('one that stands no more, that another desk has, or that is no id is gone', async () => {
    const [{ analyst }, theirs] = [await openTestDesk(), await openTestDesk('Their desk')];
    const one = await tell(analyst, 'Tideway Post', full, {});
    const other = await tell(analyst, 'Harbour Herald', full, { claim: { id: one.claimId } });
    const foreign = await tell(theirs.analyst, 'Seepost', full, {});
    must(await withdrawAppearance(analyst, { appearanceId: other.appearanceId, revision: 1, now }));
    for (const b of [other.appearanceId, foreign.appearanceId, 'nothing'])
      expect(must(await viewWordings(analyst, { claimId: one.claimId, a: one.appearanceId, b }))).toMatchObject({
        chosen: { a: { id: one.appearanceId }, b: null, compared: null },
        gone: true,
      });
  });
});

test('a claim of another desk is not found, a draft has no wordings', async () => {
  const [{ analyst }, theirs] = [await openTestDesk(), await openTestDesk('Their desk')];
  const { claimId } = await tell(theirs.analyst, 'Seepost', full, {});
  expect(await viewWordings(analyst, { claimId })).toMatchObject(refusedWith('not-found'));
  expect(await viewWordings(analyst, { claimId: 'nothing' })).toMatchObject(refusedWith('not-found'));
  const draft = must(await addClaim(analyst, { claim: claimInput('Promises are cheap.'), now })).value.claimId;
  expect(must(await viewWordings(analyst, { claimId: draft }))).toMatchObject({ statements: [], alone: [] });
});
