import { addAppearance } from '@/desk/add-appearance';
import { addClaim } from '@/desk/add-claim';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { editAppearance } from '@/desk/edit-appearance';
import { editClaim } from '@/desk/edit-claim';
import { giveVerdict } from '@/desk/give-verdict';
import { nameAddressee } from '@/desk/name-addressee';
import { perform } from '@/desk/perform';
import { placeClaim } from '@/desk/place-claim';
import { removeAddressee } from '@/desk/remove-addressee';
import { removeClaimFromIssue } from '@/desk/remove-claim-from-issue';
import { tagClaim } from '@/desk/tag-claim';
import { undo } from '@/desk/undo';
import { untagClaim } from '@/desk/untag-claim';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { withdrawClaim } from '@/desk/withdraw-claim';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { roundsOfClaim } from '@/store/sql/rounds-of-claim';
import { claimInput, type DeskWithClaims, deskWithClaims, refusedWith, rowOf, said, standing } from '../builders/claim-desk';
import { must, newsText, now, openTestDesk, spanOf, statementOf } from '../builders/desk-with';

const { attribution } = statementOf(said.plan.words, said.plan.speaker);
const issueOf = async (editor: Editor, question: string): Promise<string> =>
  must(await perform(editor, 'add-issue', now, async (w) => ({ ok: true, value: await w.add('issue', { question }) }))).value;
const stateOf = (d: DeskWithClaims, claimId = d.pier.claimId) => rowOf('claim_state', d.ws, claimId);
const wordsOf = async (d: DeskWithClaims, claimId = d.pier.claimId) =>
  rowOf('claim_wording', d.ws, (await stateOf(d, claimId)).wording_id as string);

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});

describe('a claim without a quote is a draft', () => {
  test('until words are kept for it, and again when the last are withdrawn', async () => {
    const { claimId } = must(await addClaim(d.analyst, { claim: claimInput('The harbour has no plan.'), now })).value;
    expect(await stateOf(d, claimId)).toMatchObject({ status: 'draft' });
    const spans = [spanOf(newsText, said.plan.words)];
    const { appearanceId } = must(
      await addAppearance(d.analyst, { claimId, versionId: d.source.versionId, spans, attribution, now }),
    ).value;
    expect(await stateOf(d, claimId)).toMatchObject({ status: 'tracked' });
    const gone = must(await withdrawAppearance(d.analyst, { appearanceId, now }));
    expect(await stateOf(d, claimId)).toMatchObject({ status: 'draft' });
    must(await undo(d.analyst, { eventId: gone.eventId as string, now }));
    expect(await stateOf(d, claimId)).toMatchObject({ status: 'tracked' });
  });

  test('a claim with other words left stays tracked', async () => {
    const more = must(await addAppearance(d.analyst, { claimId: d.pier.claimId, quoteId: d.budget.quoteId, attribution, now })).value;
    must(await withdrawAppearance(d.analyst, { appearanceId: d.pier.appearanceId, now }));
    expect(await stateOf(d)).toMatchObject({ status: 'tracked' });
    expect(await rowOf('appearance', d.ws, more.appearanceId)).toMatchObject({ withdrawn_at: null });
  });
});

describe('appearances', () => {
  test('the same words selected again are the same quote, and a claim appears in it once', async () => {
    const at = { claimId: d.pier.claimId, versionId: d.source.versionId, spans: [spanOf(newsText, said.budget.words)], attribution, now };
    expect(must(await addAppearance(d.analyst, at)).value.quoteId).toBe(d.budget.quoteId);
    expect(await addAppearance(d.analyst, at)).toMatchObject(refusedWith('already-there'));
  });

  test('words that are not in the text are refused', async () => {
    const at = { claimId: d.pier.claimId, versionId: d.source.versionId, spans: [[0, 90_000]] as const, attribution, now };
    expect(await addAppearance(d.analyst, at)).toMatchObject(refusedWith('quote-not-in-text'));
  });

  test("another desk's quote is not found", async () => {
    const { analyst } = await openTestDesk('Other desk');
    const { claimId } = must(await addClaim(analyst, { claim: claimInput('Elsewhere.'), now })).value;
    expect(await addAppearance(analyst, { claimId, quoteId: d.budget.quoteId, attribution, now })).toMatchObject(refusedWith('not-found'));
  });

  test('another speaker is a new attribution, and the one before stays as it was', async () => {
    const { appearanceId } = d.pier;
    const before = await rowOf('appearance', d.ws, appearanceId);
    const corrected = statementOf(said.pier.words, 'Nils Quay').attribution;
    must(await editAppearance(d.analyst, { appearanceId, revision: 1, attribution: corrected, now }));
    const after = await rowOf('appearance', d.ws, appearanceId);
    expect(after.attribution_id).not.toBe(before.attribution_id);
    expect(await rowOf('actor', d.ws, after.speaker_id as string)).toMatchObject({ name: 'Nils Quay' });
    expect(await rowOf('attribution', d.ws, before.attribution_id as string)).toBeDefined();
    expect(await editAppearance(d.analyst, { appearanceId, revision: 1, attribution: corrected, now })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { revision: 2 } },
    });
  });

  test('whether it was said is asked anew only when somebody judged it of another speaker', async () => {
    const { appearanceId, claimId } = d.pier;
    const asked = { question: 'said' as const, claimId, appearanceId, editorIds: [d.second.id], asked: 2, now };
    const first = must(await askForVerdicts(d.analyst, asked)).value.roundId;
    must(await editAppearance(d.analyst, { appearanceId, revision: 1, attribution, now }));
    expect((await roundsOfClaim(d.ws, claimId, d.analyst.id)).map(({ id }) => id)).toEqual([first]);
    must(await giveVerdict(d.analyst, { roundId: first, ratingKey: 'said', reasons: 'Word for word.', confidence: 'high', now }));
    must(await editAppearance(d.analyst, { appearanceId, revision: 2, attribution, now }));
    const [round, ...others] = await roundsOfClaim(d.ws, claimId, d.analyst.id);
    expect(others).toEqual([]);
    expect(round).toMatchObject({ given: 0, asked: 2, seats: [{ editorId: d.second.id, named: true, in: false }] });
    expect(round?.id).not.toBe(first);
  });
});

describe('changing a claim', () => {
  test('new words are a new wording, and the old one is kept', async () => {
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, proposition: 'A pier opens in May.', now }));
    expect(await wordsOf(d)).toMatchObject({ number: 2, proposition: 'A pier opens in May.' });
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 2, kind: 'commitment', priority: 2, asOf: '2026-11-01', now }));
    expect(await wordsOf(d)).toMatchObject({ number: 3, proposition: 'A pier opens in May.', kind: 'commitment' });
    expect(await stateOf(d)).toMatchObject({ priority: 2, revision: 3 });
  });

  test('what did not change makes no wording, and a save of nothing no event', async () => {
    const proposition = (await wordsOf(d)).proposition as string;
    const done = must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, proposition, now }));
    expect(done.eventId).toBeNull();
    expect(await stateOf(d)).toMatchObject({ revision: 1 });
  });

  test('a save from an older revision is refused with the current row, its words included', async () => {
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, proposition: 'Hers.', now }));
    expect(await editClaim(d.second, { claimId: d.pier.claimId, revision: 1, proposition: 'His.', now })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { revision: 2, proposition: 'Hers.', kind: 'assertion' } },
    });
  });

  test('undo brings the words back, and writing new ones after that still works', async () => {
    const before = await standing(d.ws);
    const done = must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, proposition: 'Other words.', now }));
    must(await undo(d.analyst, { eventId: done.eventId as string, now }));
    expect(await standing(d.ws)).toEqual(before);
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 3, proposition: 'Third words.', now }));
    expect(await wordsOf(d)).toMatchObject({ number: 3 });
  });

  test('new words open what is being judged anew, on the scale of the kind, and ask the same editors', async () => {
    const { claimId } = d.pier;
    const editorIds = [d.adjudicator.id, d.second.id];
    must(await askForVerdicts(d.analyst, { question: 'so', claimId, editorIds, asked: 3, due: '2026-12-01', now }));
    must(await giveVerdict(d.second, { question: 'so', claimId, ratingKey: 'supported', reasons: 'r', confidence: 'low', now }));
    must(await editClaim(d.analyst, { claimId, revision: 1, kind: 'prediction', now }));
    const rounds = await roundsOfClaim(d.ws, claimId, d.second.id);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]).toMatchObject({
      asked: 3,
      given: 0,
      earlierWords: false,
      scale: { key: 'predictions' },
      wording: { number: 2, kind: 'prediction' },
      seats: editorIds.map((editorId) => ({ editorId, named: true, due: '2026-12-01', in: false })),
    });
  });

  test('a reader changes nothing', async () => {
    expect(await editClaim(d.reader, { claimId: d.pier.claimId, revision: 1, kind: 'denial', now })).toMatchObject(
      refusedWith('not-allowed'),
    );
  });

  test('a withdrawn claim takes its open rounds along, and undo brings both back', async () => {
    must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, now }));
    const before = await standing(d.ws);
    const gone = must(await withdrawClaim(d.analyst, { claimId: d.pier.claimId, now }));
    expect(await reading()`select from round where workspace_id = ${d.ws} and withdrawn_at is null`).toHaveLength(0);
    expect(await withdrawClaim(d.analyst, { claimId: d.pier.claimId, now })).toMatchObject(refusedWith('not-found'));
    must(await undo(d.analyst, { eventId: gone.eventId as string, now }));
    expect(await standing(d.ws)).toEqual(before);
  });
});

describe('issues, tags and addressees', () => {
  test('a bearing is changed by who saw it, and not overwritten unseen', async () => {
    const issueId = await issueOf(d.analyst, 'Will the pier open?');
    const at = { claimId: d.pier.claimId, issueId, now };
    const { placeId } = must(await placeClaim(d.analyst, { ...at, bearing: 'affirms' })).value;
    expect(await placeClaim(d.second, { ...at, bearing: 'denies' })).toMatchObject(refusedWith('already-there'));
    must(await placeClaim(d.second, { ...at, bearing: 'qualifies', reason: 'Only if paid for.', revision: 1 }));
    expect(await placeClaim(d.analyst, { ...at, bearing: 'denies', revision: 1 })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { bearing: 'qualifies' } },
    });
    expect(await rowOf('claim_issue', d.ws, placeId)).toMatchObject({ bearing: 'qualifies', reason: 'Only if paid for.' });
  });

  test('taken from an issue and placed there again, the row is the same one', async () => {
    const issueId = await issueOf(d.analyst, 'Will the pier open?');
    const at = { claimId: d.pier.claimId, issueId, now };
    const first = must(await placeClaim(d.analyst, { ...at, bearing: 'affirms' })).value;
    must(await removeClaimFromIssue(d.analyst, at));
    expect(await removeClaimFromIssue(d.analyst, at)).toMatchObject(refusedWith('not-found'));
    expect(must(await placeClaim(d.analyst, { ...at, bearing: 'evades' })).value).toEqual(first);
  });

  test('a tag goes on once and comes off', async () => {
    const at = { claimId: d.pier.claimId, tag: 'harbour', now };
    must(await tagClaim(d.analyst, at));
    expect(await tagClaim(d.second, at)).toMatchObject(refusedWith('already-there'));
    must(await untagClaim(d.analyst, at));
    expect(await untagClaim(d.analyst, at)).toMatchObject(refusedWith('not-found'));
    must(await tagClaim(d.analyst, at));
  });

  test('an addressee is found by name, or made', async () => {
    const at = { claimId: d.pier.claimId, now };
    const { actorId } = must(await nameAddressee(d.analyst, { ...at, addressee: { name: 'otto lind', kind: 'person' } })).value;
    expect(actorId).toBe((await rowOf('appearance', d.ws, d.budget.appearanceId)).speaker_id);
    must(await removeAddressee(d.analyst, { ...at, actorId }));
    expect(await removeAddressee(d.analyst, { ...at, actorId })).toMatchObject(refusedWith('not-found'));
  });
});
