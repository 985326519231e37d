import { addAppearance } from '@/desk/add-appearance';
import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { addRelation } from '@/desk/add-relation';
import { addRequest } from '@/desk/add-request';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { editClaim } from '@/desk/edit-claim';
import { giveVerdict } from '@/desk/give-verdict';
import { mergeClaims } from '@/desk/merge-claims';
import { nameAddressee } from '@/desk/name-addressee';
import { perform } from '@/desk/perform';
import { placeClaim } from '@/desk/place-claim';
import { recordOutcome } from '@/desk/record-outcome';
import { splitClaim } from '@/desk/split-claim';
import { tagClaim } from '@/desk/tag-claim';
import { undo } from '@/desk/undo';
import type { NewRelationInput } from '@/domain/relation/new-relation';
import { reading } from '@/store/db';
import { evidenceOfClaim } from '@/store/sql/evidence-of-claim';
import { roundsOfClaim } from '@/store/sql/rounds-of-claim';
import { claimFrom, claimInput, deskWithClaims, refusedWith, rowOf, said, standing } from '../builders/claim-desk';
import { must, now, openTestDesk, statementOf } from '../builders/desk-with';

const { attribution } = statementOf(said.budget.words, said.budget.speaker);
const unknown = { earliest: null, latest: null, precision: 'unknown' } as const;

/** `budget` and `money` say the same; both have much hanging on them, and much of it is the same. */
const twoAlike = async () => {
  const d = await deskWithClaims();
  const a = d.analyst;
  const [into, from] = [d.budget.claimId, (await claimFrom(a, d.source.versionId, 'plan', { kind: 'accusation' })).claimId];
  const shared = must(await addAppearance(a, { claimId: from, quoteId: d.budget.quoteId, attribution, now })).value;
  const [fromApp] = await reading()`select id, quote_id from appearance where claim_id = ${from} and id <> ${shared.appearanceId}`;
  const relate = async (input: Pick<NewRelationInput, 'type' | 'fromClaimId' | 'to'> & Partial<NewRelationInput>) =>
    must(await addRelation(a, { reason: 'r', now, ...input })).value.relationId;
  return {
    ...d,
    a,
    into,
    from,
    shared: shared.appearanceId,
    own: { id: fromApp?.id as string, quoteId: fromApp?.quote_id as string },
    relate,
  };
};
type Alike = Awaited<ReturnType<typeof twoAlike>>;

const hung = async (d: Alike) => {
  const { a, into, from, relate, pier } = d;
  const issue = async (question: string) =>
    must(await perform(a, 'add-issue', now, async (w) => ({ ok: true, value: await w.add('issue', { question }) }))).value;
  const [both, one] = [await issue('Is there money?'), await issue('Is there a plan?')];
  must(await placeClaim(a, { claimId: into, issueId: both, bearing: 'denies', now }));
  must(await placeClaim(a, { claimId: from, issueId: both, bearing: 'qualifies', now }));
  must(await placeClaim(a, { claimId: from, issueId: one, bearing: 'denies', now }));
  for (const tag of ['money', 'harbour']) must(await tagClaim(a, { claimId: from, tag, now }));
  must(await tagClaim(a, { claimId: into, tag: 'money', now }));
  must(await nameAddressee(a, { claimId: from, addressee: { name: 'Ada Berg', kind: 'person' }, now }));
  const evidence = async (finding: string, claimIds: readonly string[]) =>
    must(
      await addEvidence(a, {
        finding,
        credibility: 2,
        sourceId: d.source.sourceId,
        links: claimIds.map((claimId) => ({ claimId, stance: 'supports' as const })),
        now,
      }),
    ).value.linkIds;
  const [doubled, kept] = [await evidence('Both.', [from, into]), await evidence('One.', [from])];
  const relations = {
    moved: await relate({ type: 'qualifies', fromClaimId: from, to: { claimId: pier.claimId } }),
    doubled: await relate({ type: 'rebuts', fromClaimId: from, to: { claimId: pier.claimId } }),
    stays: await relate({ type: 'rebuts', fromClaimId: into, to: { claimId: pier.claimId } }),
    between: await relate({ type: 'restates', fromClaimId: from, to: { claimId: into } }),
    answer: await relate({
      type: 'answers',
      fromClaimId: pier.claimId,
      to: { claimId: from },
      answer: 'rejects',
      toAppearanceId: d.own.id,
    }),
  };
  const third = (await claimFrom(a, d.source.versionId, 'pier')).claimId;
  const undercuts = {
    doubled: await relate({ type: 'undercuts', fromClaimId: third, to: { relationId: relations.doubled } }),
    link: await relate({ type: 'undercuts', fromClaimId: third, to: { evidenceLinkId: doubled[0] } }),
    appearance: await relate({ type: 'undercuts', fromClaimId: third, to: { appearanceId: d.own.id } }),
    own: await relate({ type: 'undercuts', fromClaimId: into, to: { appearanceId: d.shared } }),
  };
  const request = must(
    await addRequest(a, { asked: { name: 'Ada Berg', kind: 'person' }, claimId: from, about: 'The money.', askedOn: unknown, now }),
  ).value.requestId;
  must(await recordOutcome(a, { requestId: request, revision: 1, outcome: 'answered', answeredById: d.own.id, now }));
  return { both, one, doubled, kept, relations, undercuts, request };
};

describe('merging two claims', () => {
  test('all that hung on the one hangs on the other, and nothing twice', async () => {
    const d = await twoAlike();
    const h = await hung(d);
    must(await mergeClaims(d.a, { fromId: d.from, intoId: d.into, now }));
    const there = await standing(d.ws);
    const of = (table: string, column: string) =>
      (there[table] ?? []).map((row) => row as Record<string, unknown>).filter((row) => row[column] === d.into);
    expect(
      JSON.stringify([
        there.appearance,
        there.claim_issue,
        there.claim_tag,
        there.claim_addressee,
        there.evidence_link,
        there.relation,
        there.request,
        there.side_row,
      ]),
    ).not.toContain(d.from);
    expect(of('appearance', 'claim_id').map(({ quote_id }) => quote_id)).toEqual(expect.arrayContaining([d.budget.quoteId, d.own.quoteId]));
    expect(of('appearance', 'claim_id')).toHaveLength(2);
    expect(of('claim_issue', 'claim_id').map(({ issue_id, bearing }) => [issue_id, bearing])).toEqual(
      expect.arrayContaining([
        [h.both, 'denies'],
        [h.one, 'denies'],
      ]),
    );
    expect([of('claim_issue', 'claim_id').length, of('claim_tag', 'claim_id').length, of('claim_addressee', 'claim_id').length]).toEqual([
      2, 2, 1,
    ]);
    expect((await evidenceOfClaim(d.ws, d.into)).map(({ linkId }) => linkId).sort()).toEqual([h.doubled[1], h.kept[0]].sort());
    expect(await rowOf('claim_state', d.ws, d.from)).toMatchObject({ merged_into_id: d.into });
  });

  test('relations follow, and undercutters aim at what took the place of their step', async () => {
    const d = await twoAlike();
    const h = await hung(d);
    must(await mergeClaims(d.a, { fromId: d.from, intoId: d.into, now }));
    const row = (id: string) => rowOf('relation', d.ws, id);
    const [moved] = await reading()`select id from appearance where claim_id = ${d.into} and quote_id = ${d.own.quoteId}`;
    expect(await row(h.relations.moved)).toMatchObject({ from_claim_id: d.into, withdrawn_at: null });
    expect(await row(h.relations.doubled)).toMatchObject({ withdrawn_at: now });
    expect(await row(h.relations.between)).toMatchObject({ withdrawn_at: now });
    expect(await row(h.relations.answer)).toMatchObject({ to_claim_id: d.into, to_appearance_id: moved?.id, withdrawn_at: null });
    expect(await row(h.undercuts.doubled)).toMatchObject({ at_relation_id: h.relations.stays, withdrawn_at: null });
    expect(await row(h.undercuts.link)).toMatchObject({ at_evidence_link_id: h.doubled[1], withdrawn_at: null });
    expect(await row(h.undercuts.appearance)).toMatchObject({ at_appearance_id: moved?.id, withdrawn_at: null });
    expect(await row(h.undercuts.own)).toMatchObject({ withdrawn_at: now });
    expect(await rowOf('request', d.ws, h.request)).toMatchObject({ claim_id: d.into, answered_by_id: moved?.id });
  });

  test('undo of a merge puts everything back, and merging again takes it over again', async () => {
    const d = await twoAlike();
    await hung(d);
    must(await askForVerdicts(d.a, { question: 'so', claimId: d.from, now }));
    must(await askForVerdicts(d.a, { question: 'said', claimId: d.from, appearanceId: d.own.id, now }));
    const before = await standing(d.ws);
    const merged = must(await mergeClaims(d.a, { fromId: d.from, intoId: d.into, now }));
    const after = await standing(d.ws);
    expect(after).not.toEqual(before);
    const undone = must(await undo(d.a, { eventId: merged.eventId as string, now }));
    expect(await standing(d.ws)).toEqual(before);
    must(await undo(d.a, { eventId: undone.eventId as string, now }));
    expect(await standing(d.ws)).toEqual(after);
  });

  test('undo is refused once somebody worked on with what was moved', async () => {
    const d = await twoAlike();
    const h = await hung(d);
    const merged = must(await mergeClaims(d.a, { fromId: d.from, intoId: d.into, now }));
    must(await recordOutcome(d.second, { requestId: h.request, revision: 3, outcome: 'refused', now }));
    expect(await undo(d.a, { eventId: merged.eventId as string, now })).toMatchObject(refusedWith('changed-since'));
  });

  test('what is being judged is asked anew of the same editors; what was judged stays with its words', async () => {
    const d = await twoAlike();
    const said = { question: 'said' as const, claimId: d.from, appearanceId: d.own.id, now };
    must(await askForVerdicts(d.a, { ...said, editorIds: [d.second.id], asked: 1 }));
    must(await giveVerdict(d.second, { ...said, ratingKey: 'said', reasons: 'r', confidence: 'high' }));
    must(await askForVerdicts(d.a, { question: 'so', claimId: d.from, editorIds: [d.a.id, d.second.id], now }));
    must(
      await giveVerdict(d.second, { question: 'so', claimId: d.from, ratingKey: 'refuted', reasons: 'secret', confidence: 'high', now }),
    );
    must(await mergeClaims(d.a, { fromId: d.from, intoId: d.into, now }));
    const rounds = await roundsOfClaim(d.ws, d.into, d.a.id);
    expect(rounds).toHaveLength(2);
    expect(rounds.find(({ question }) => question === 'so')).toMatchObject({ claimId: d.into, asked: 2, given: 0, earlierWords: false });
    expect(rounds.find(({ question }) => question === 'said')).toMatchObject({
      claimId: d.from,
      given: 1,
      earlierWords: true,
      appearanceId: d.own.id,
    });
  });

  test('a draft takes over words and is tracked', async () => {
    const d = await twoAlike();
    const { claimId } = must(await addClaim(d.a, { claim: claimInput('No money at all.'), now })).value;
    must(await mergeClaims(d.a, { fromId: d.from, intoId: claimId, now }));
    expect(await rowOf('claim_state', d.ws, claimId)).toMatchObject({ status: 'tracked' });
  });

  test('with itself, with what is gone, from an older revision and by a reader it is refused', async () => {
    const d = await twoAlike();
    const { a, from, into } = d;
    expect(await mergeClaims(a, { fromId: from, intoId: from, now })).toMatchObject(refusedWith('merge-with-itself'));
    expect(await mergeClaims(d.reader, { fromId: from, intoId: into, now })).toMatchObject(refusedWith('not-allowed'));
    must(await editClaim(a, { claimId: from, revision: 1, priority: 1, now }));
    expect(await mergeClaims(a, { fromId: from, intoId: into, revision: 1, now })).toMatchObject(refusedWith('changed-since'));
    must(await mergeClaims(a, { fromId: from, intoId: into, now }));
    expect(await mergeClaims(a, { fromId: from, intoId: into, now })).toMatchObject({
      ok: false,
      refusal: { code: 'claim-merged', intoId: into },
    });
    expect(await addAppearance(a, { claimId: from, quoteId: d.pier.quoteId, attribution, now })).toMatchObject(refusedWith('claim-merged'));
    const { analyst } = await openTestDesk('Other desk');
    expect(await mergeClaims(analyst, { fromId: from, intoId: into, now })).toMatchObject(refusedWith('not-found'));
  });

  test('two editors merging each into the other: one is done, the other refused', async () => {
    const d = await twoAlike();
    const both = await Promise.all([
      mergeClaims(d.a, { fromId: d.from, intoId: d.into, now }),
      mergeClaims(d.second, { fromId: d.into, intoId: d.from, now }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refusedWith('claim-merged'));
  });
});

describe('splitting a claim', () => {
  const split = (d: Alike, appearanceIds: readonly string[]) =>
    splitClaim(d.a, { claimId: d.from, appearanceIds: [...appearanceIds], claim: claimInput('There is no plan.'), now });

  test("the appearances become the new claim's, with the answers that name them and the undercutters aimed at them", async () => {
    const d = await twoAlike();
    const h = await hung(d);
    const { claimId, appearanceIds } = must(await split(d, [d.own.id])).value;
    expect(await rowOf('appearance', d.ws, appearanceIds[0] as string)).toMatchObject({ claim_id: claimId, quote_id: d.own.quoteId });
    expect(await rowOf('relation', d.ws, h.relations.answer)).toMatchObject({ to_claim_id: claimId, to_appearance_id: appearanceIds[0] });
    expect(await rowOf('relation', d.ws, h.undercuts.appearance)).toMatchObject({ at_appearance_id: appearanceIds[0] });
    expect(await rowOf('relation', d.ws, h.relations.moved)).toMatchObject({ from_claim_id: d.from });
    expect(await rowOf('claim_state', d.ws, d.from)).toMatchObject({ status: 'tracked' });
    expect(await rowOf('claim_state', d.ws, claimId)).toMatchObject({ status: 'tracked' });
  });

  test('a claim keeps at least one of its words', async () => {
    const d = await twoAlike();
    const before = await standing(d.ws);
    expect(await split(d, [d.own.id, d.shared])).toMatchObject(refusedWith('claim-needs-words'));
    expect(await standing(d.ws)).toEqual(before);
  });

  test('whether it was said is asked anew of the new claim, and undo puts everything back', async () => {
    const d = await twoAlike();
    await hung(d);
    must(await askForVerdicts(d.a, { question: 'said', claimId: d.from, appearanceId: d.own.id, editorIds: [d.second.id], now }));
    const before = await standing(d.ws);
    const done = must(await split(d, [d.own.id]));
    const [round] = await roundsOfClaim(d.ws, done.value.claimId, d.a.id);
    expect(round).toMatchObject({
      question: 'said',
      wording: { proposition: 'There is no plan.' },
      seats: [{ editorId: d.second.id, in: false }],
    });
    must(await undo(d.a, { eventId: done.eventId as string, now }));
    expect(await standing(d.ws)).toEqual(before);
  });

  test("appearances that are not the claim's are refused", async () => {
    const d = await twoAlike();
    expect(await split(d, [d.pier.appearanceId])).toMatchObject(refusedWith('not-found'));
    expect(await split(d, [d.own.id, d.pier.appearanceId])).toMatchObject(refusedWith('not-found'));
  });
});
