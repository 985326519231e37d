import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { addRelation } from '@/desk/add-relation';
import { editRelation } from '@/desk/edit-relation';
import { undo } from '@/desk/undo';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawRelation } from '@/desk/withdraw-relation';
import type { NewRelationInput } from '@/domain/relation/new-relation';
import { reading } from '@/store/db';
import { claimFrom, claimInput, type DeskWithClaims, deskWithClaims, refusedWith, rowOf } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});

const relation = (more: Partial<NewRelationInput> = {}) => ({
  type: 'rebuts' as const,
  fromClaimId: d.budget.claimId,
  to: { claimId: d.pier.claimId },
  reason: 'Without money no pier.',
  now,
  ...more,
});
const related = async (more: Partial<NewRelationInput> = {}) => must(await addRelation(d.analyst, relation(more)));
const undercutting = async (to: NewRelationInput['to']) => {
  const { claimId } = await claimFrom(d.analyst, d.source.versionId, 'plan');
  return related({ type: 'undercuts', fromClaimId: claimId, to });
};

describe('relations', () => {
  test('a relation has its author and reason', async () => {
    const { relationId } = (await related()).value;
    expect(await rowOf('relation', d.ws, relationId)).toMatchObject({
      type: 'rebuts',
      from_claim_id: d.budget.claimId,
      to_claim_id: d.pier.claimId,
      reason: 'Without money no pier.',
      created_by: d.analyst.id,
    });
  });

  test('twice the same relation is refused, and named', async () => {
    const { relationId } = (await related()).value;
    expect(await addRelation(d.second, relation())).toMatchObject({ ok: false, refusal: { code: 'relation-there-already', relationId } });
  });

  test('the same drawn twice at the same moment stands once', async () => {
    const both = await Promise.all([addRelation(d.analyst, relation()), addRelation(d.second, relation())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refusedWith('relation-there-already'));
  });

  test('a restatement read from the other end is the same', async () => {
    await related({ type: 'restates' });
    const turned = { type: 'restates' as const, fromClaimId: d.pier.claimId, to: { claimId: d.budget.claimId } };
    expect(await addRelation(d.analyst, relation(turned))).toMatchObject(refusedWith('relation-there-already'));
  });

  test('a restatement withdrawn from one end stands again when drawn from the other', async () => {
    const { relationId } = (await related({ type: 'restates' })).value;
    must(await withdrawRelation(d.analyst, { relationId, now }));
    const turned = { type: 'restates' as const, fromClaimId: d.pier.claimId, to: { claimId: d.budget.claimId } };
    expect((await related(turned)).value.relationId).toBe(relationId);
  });

  test('withdrawn and drawn again, it is the same row with the new reason', async () => {
    const { relationId } = (await related()).value;
    must(await withdrawRelation(d.analyst, { relationId, now }));
    expect((await related({ reason: 'Said again.' })).value.relationId).toBe(relationId);
    expect(await rowOf('relation', d.ws, relationId)).toMatchObject({ reason: 'Said again.', withdrawn_at: null });
  });

  test.each<readonly [string, () => Partial<NewRelationInput>, string]>([
    ['with itself', () => ({ to: { claimId: d.budget.claimId } }), 'relation-with-itself'],
    [
      'undercutting an appearance of itself',
      () => ({ type: 'undercuts', to: { appearanceId: d.budget.appearanceId } }),
      'relation-with-itself',
    ],
    [
      'undercutting two steps',
      () => ({ type: 'undercuts', to: { appearanceId: d.pier.appearanceId, claimId: d.pier.claimId } }),
      'undercut-needs-one-target',
    ],
    ['answering without saying how', () => ({ type: 'answers' }), 'answer-needs-kind'],
    ['without a reason', () => ({ reason: '' }), 'reasons-missing'],
    ['to what is nowhere', () => ({ to: { claimId: d.pier.quoteId } }), 'not-found'],
    [
      "naming another claim's appearance",
      () => ({ type: 'answers', answer: 'rejects', fromAppearanceId: d.pier.appearanceId }),
      'not-found',
    ],
  ])('a relation %s is refused', async (_name, more, code) => {
    expect(await addRelation(d.analyst, relation(more()))).toMatchObject(refusedWith(code));
  });

  test("another desk's claim is not found, from either end", async () => {
    const { analyst } = await openTestDesk('Other desk');
    const { claimId } = must(await addClaim(analyst, { claim: claimInput('Elsewhere.'), now })).value;
    expect(await addRelation(analyst, relation({ fromClaimId: claimId }))).toMatchObject(refusedWith('not-found'));
    expect(await addRelation(analyst, relation({ fromClaimId: d.pier.claimId, to: { claimId } }))).toMatchObject(refusedWith('not-found'));
  });

  test('a withdrawn claim is related to nothing', async () => {
    must(await withdrawClaim(d.analyst, { claimId: d.pier.claimId, now }));
    expect(await addRelation(d.analyst, relation())).toMatchObject(refusedWith('not-found'));
  });

  test('a reason is changed by who saw it last', async () => {
    const { relationId } = (await related()).value;
    must(await editRelation(d.second, { relationId, revision: 1, reason: 'His words.', now }));
    expect(await editRelation(d.analyst, { relationId, revision: 1, reason: 'Her words.', now })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { reason: 'His words.' } },
    });
    expect(await editRelation(d.analyst, { relationId, revision: 2, reason: 'r', answer: 'accepts', now })).toMatchObject(
      refusedWith('input-not-understood'),
    );
  });

  test('the history of both claims shows it', async () => {
    const { eventId } = await related();
    const about = await reading()`select object_id from event_of_object where workspace_id = ${d.ws} and event_id = ${eventId}`;
    expect(about.map(({ object_id }) => object_id)).toEqual(expect.arrayContaining([d.budget.claimId, d.pier.claimId]));
  });
});

describe('an undercutter', () => {
  test('aims at a rebuttal, at an evidence link, at an appearance', async () => {
    const rebuttal = (await related()).value.relationId;
    const { linkIds } = must(
      await addEvidence(d.analyst, {
        finding: 'The budget says so.',
        credibility: 2,
        sourceId: d.source.sourceId,
        links: [{ claimId: d.pier.claimId, stance: 'refutes' }],
        now,
      }),
    ).value;
    const { claimId } = await claimFrom(d.analyst, d.source.versionId, 'plan');
    for (const to of [{ relationId: rebuttal }, { evidenceLinkId: linkIds[0] }, { appearanceId: d.pier.appearanceId }])
      await related({ type: 'undercuts', fromClaimId: claimId, to });
    expect(await reading()`select from relation where workspace_id = ${d.ws} and type = 'undercuts' and withdrawn_at is null`).toHaveLength(
      3,
    );
    expect(await addRelation(d.analyst, relation({ type: 'undercuts', fromClaimId: claimId, to: { relationId: rebuttal } }))).toMatchObject(
      refusedWith('relation-there-already'),
    );
  });

  test('does not aim at an undercutter', async () => {
    const { relationId } = (await undercutting({ appearanceId: d.pier.appearanceId })).value;
    expect(await addRelation(d.analyst, relation({ type: 'undercuts', to: { relationId } }))).toMatchObject(
      refusedWith('undercut-needs-one-target'),
    );
  });

  test('may take back a relation of its own', async () => {
    const { relationId } = (await related()).value;
    await related({ type: 'undercuts', to: { relationId } });
  });

  test('stays when its step is withdrawn, and aims again when the step is put back', async () => {
    const step = (await related()).value.relationId;
    const undercut = (await undercutting({ relationId: step })).value.relationId;
    const gone = must(await withdrawRelation(d.analyst, { relationId: step, now }));
    expect(await rowOf('relation', d.ws, undercut)).toMatchObject({ withdrawn_at: null, at_relation_id: step });
    must(await undo(d.analyst, { eventId: gone.eventId as string, now }));
    expect(await rowOf('relation', d.ws, step)).toMatchObject({ withdrawn_at: null });
  });

  test('does not aim at a step that is withdrawn already', async () => {
    const step = (await related()).value.relationId;
    must(await withdrawRelation(d.analyst, { relationId: step, now }));
    expect(await addRelation(d.analyst, relation({ type: 'undercuts', to: { relationId: step } }))).toMatchObject(refusedWith('not-found'));
  });
});
