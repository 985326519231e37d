import { addScale } from '@/desk/add-scale';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { chooseScale } from '@/desk/choose-scale';
import { editScale } from '@/desk/edit-scale';
import { giveVerdict } from '@/desk/give-verdict';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewScales } from '@/desk/view-scales';
import { withdrawScale } from '@/desk/withdraw-scale';
import type { ScaleInput } from '@/domain/verdict/new-scale';
import { roundsOfClaim } from '@/store/sql/rounds-of-claim';
import { type DeskWithClaims, deskWithClaims, refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});

const weight = (more: Partial<ScaleInput> = {}): ScaleInput => ({
  key: 'weight',
  name: 'How it holds',
  question: 'so',
  ordered: true,
  kinds: ['assertion', 'prediction'],
  ratings: [
    { key: 'holds', word: 'Holds', inside: 'best', rung: 2 },
    { key: 'falls', word: 'Falls', inside: 'worst', rung: 1 },
    { key: 'unknown', word: 'Not known', inside: 'dots', rung: null },
  ],
  ...more,
});
const add = async (more: Partial<ScaleInput> = {}) => must(await addScale(d.chief, { scale: weight(more), now }));
const choose = (scaleKey: string | null = 'weight', revision?: number) =>
  chooseScale(d.chief, { question: 'so', kind: 'assertion', scaleKey, ...(revision ? { revision } : {}), now });
const seen = async (key = 'weight') => must(await viewScales(d.reader)).scales.find((scale) => scale.key === key);
const asked = async (kind = 'assertion') =>
  must(await viewScales(d.reader)).kinds.find((one) => one.kind === kind && one.question === 'so');
const opened = async (claimId = d.pier.claimId) => must(await askForVerdicts(d.analyst, { question: 'so', claimId, now })).value.roundId;
const scaleOf = async () => (await roundsOfClaim(d.ws, d.pier.claimId, d.analyst.id))[0]?.scale;

describe("a desk's own scale", () => {
  test('is added, listed with its rungs, and asked of nothing until it is chosen', async () => {
    expect((await add()).value.version).toBe(1);
    expect(await seen()).toMatchObject({ version: 1, builtIn: false, rounds: 0, older: [], ratings: weight().ratings });
    expect(await asked()).toMatchObject({ scaleKey: 'facts', revision: null, fitting: [{ key: 'facts' }, { key: 'weight' }] });
    await opened();
    expect(await scaleOf()).toMatchObject({ key: 'facts' });
  });

  test('is refused under a name that is taken, and with ratings that cannot be told apart', async () => {
    await add();
    expect(await addScale(d.chief, { scale: weight(), now })).toMatchObject(refusedWith('already-there'));
    expect(await addScale(d.chief, { scale: weight({ key: 'facts' }), now })).toMatchObject(refusedWith('already-there'));
    const [first] = weight().ratings;
    const twice = weight({ key: 'twice', ratings: first ? [first, { ...first, key: 'again' }] : [] });
    expect(await addScale(d.chief, { scale: twice, now })).toMatchObject(refusedWith('ratings-alike'));
  });

  test('once chosen is what the kind is asked on, by asking and by judging unasked', async () => {
    await add();
    must(await choose());
    expect(await asked()).toMatchObject({ scaleKey: 'weight', revision: 1 });
    expect(must(await viewClaim(d.analyst, d.pier.claimId)).scales.so?.key).toBe('weight');
    const judged = { ratingKey: 'holds', reasons: 'It does.', confidence: 'high' } as const;
    must(await giveVerdict(d.analyst, { question: 'so', claimId: d.pier.claimId, ...judged, now }));
    expect(await scaleOf()).toMatchObject({ key: 'weight', ratings: weight().ratings });
  });

  test('is chosen for one kind at a time, and goes back', async () => {
    await add();
    const done = must(await choose());
    expect(await choose()).toMatchObject(refusedWith('already-there'));
    expect(await choose('facts', 7)).toMatchObject(refusedWith('changed-since'));
    must(await choose('facts', 1));
    must(await choose(null, 2));
    expect(await choose(null)).toMatchObject(refusedWith('not-found'));
    expect(await asked()).toMatchObject({ scaleKey: 'facts', revision: null });
    expect(await undo(d.chief, { eventId: done.eventId as string, now })).toMatchObject(refusedWith('changed-since'));
    expect(await chooseScale(d.chief, { question: 'so', kind: 'opinion', scaleKey: 'weight', now })).toMatchObject(
      refusedWith('scale-does-not-fit'),
    );
  });
});

describe('editing a scale', () => {
  const edit = async (more: Partial<ScaleInput> = {}, revision?: number) =>
    editScale(d.chief, {
      scaleId: (await seen())?.id ?? d.ws,
      scale: weight({ name: 'How heavy', ...more }),
      revision: revision ?? (await seen())?.revision ?? 1,
      now,
    });

  test('takes the place of a version nobody judges on, and undo puts the old one back', async () => {
    await add();
    const done = must(await edit());
    expect(done.value.version).toBe(1);
    expect(await seen()).toMatchObject({ version: 1, name: 'How heavy', older: [] });
    must(await undo(d.chief, { eventId: done.eventId as string, now }));
    expect(await seen()).toMatchObject({ version: 1, name: 'How it holds' });
  });

  test('of one in use makes its next version, and open rounds keep theirs', async () => {
    await add();
    must(await choose());
    await opened();
    expect(must(await edit()).value.version).toBe(2);
    expect(await scaleOf()).toMatchObject({ name: 'How it holds' });
    expect(await seen()).toMatchObject({ version: 2, rounds: 0, older: [{ version: 1, rounds: 1 }] });
    await opened(d.budget.claimId);
    expect((await seen())?.rounds).toBe(1);
  });

  test('is refused when nothing changed, when somebody else was faster, for built-in ones and unknown ones', async () => {
    await add();
    expect(await editScale(d.chief, { scaleId: (await seen())?.id ?? '', scale: weight(), revision: 1, now })).toMatchObject(
      refusedWith('already-there'),
    );
    must(await choose());
    await opened();
    must(await edit());
    expect(await edit({ name: 'Later' }, 7)).toMatchObject(refusedWith('changed-since'));
    expect(await edit({ key: 'facts' })).toMatchObject(refusedWith('scale-built-in'));
    expect(await edit({ key: 'nobody' })).toMatchObject(refusedWith('not-found'));
    const other = await openTestDesk('Other desk');
    expect(
      await editScale(other.chief, { scaleId: (await seen())?.id ?? '', scale: weight({ name: 'Ours' }), revision: 1, now }),
    ).toMatchObject(refusedWith('not-found'));
  });

  test('by two at once makes one version', async () => {
    await add();
    must(await choose());
    await opened();
    const { id: scaleId = '', revision = 0 } = (await seen()) ?? {};
    const both = await Promise.all(['One', 'Two'].map((name) => editScale(d.chief, { scaleId, revision, scale: weight({ name }), now })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await seen())?.version).toBe(2);
  });
});

describe('withdrawing a scale', () => {
  test('gives its kinds back to the built-in one, keeps its rounds, and is undone as one', async () => {
    await add();
    must(await choose());
    await opened();
    const done = must(await withdrawScale(d.chief, { scaleId: (await seen())?.id ?? '', revision: 1, now }));
    expect(await seen()).toBeUndefined();
    expect(must(await viewScales(d.reader)).withdrawn).toMatchObject([{ key: 'weight', rounds: 1 }]);
    expect(await asked()).toMatchObject({ scaleKey: 'facts' });
    expect(await scaleOf()).toMatchObject({ key: 'weight' });
    expect(await withdrawScale(d.chief, { scaleId: d.ws, now })).toMatchObject(refusedWith('not-found'));
    must(await undo(d.chief, { eventId: done.eventId as string, now }));
    expect(await asked()).toMatchObject({ scaleKey: 'weight' });
  });

  test('one that was judged on comes back with its next version', async () => {
    await add();
    must(await choose());
    await opened();
    must(await withdrawScale(d.chief, { scaleId: (await seen())?.id ?? '', now }));
    expect((await add()).value.version).toBe(2);
  });

  test('is refused for built-in ones', async () => {
    expect(await withdrawScale(d.chief, { scaleId: (await seen('facts'))?.id ?? '', now })).toMatchObject(refusedWith('scale-built-in'));
  });
});
