import { addActor } from '@/desk/add-actor';
import { addAlias } from '@/desk/add-alias';
import { addMembership } from '@/desk/add-membership';
import { addQuote } from '@/desk/add-quote';
import { makeParty } from '@/desk/make-party';
import { mergeActors } from '@/desk/merge-actors';
import { undo } from '@/desk/undo';
import { withdrawMembership } from '@/desk/withdraw-membership';
import type { ActorKind } from '@/domain/actor/actor-kind';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

const actor = async (editor: Editor, name: string, kind: ActorKind = 'person') =>
  must(await addActor(editor, { actor: { name, kind, describedRole: null, wikidata: null }, now })).value.actorId;
const role = (inActorId: string, more: object = {}) => ({ inActorId, role: 'Minister', speaksFor: true, from: null, to: null, ...more });
const appearances = (editor: Editor) =>
  reading()`select a.party_id as party, a.capacity_id as capacity, s.name as speaker from appearance a
    left join actor s on s.workspace_id = a.workspace_id and s.id = a.speaker_id where a.workspace_id = ${editor.workspaceId} and a.withdrawn_at is null`;

const aMinister = async () => {
  const { adjudicator } = await openTestDesk();
  const [minister, ministry, state] = [
    await actor(adjudicator, 'Ada Berg'),
    await actor(adjudicator, 'Harbour ministry', 'body'),
    await actor(adjudicator, 'Norland', 'state'),
  ];
  must(await addMembership(adjudicator, { actorId: ministry, membership: role(state, { role: 'part', speaksFor: false }), now }));
  must(await makeParty(adjudicator, { actorId: state, party: { code: 'NO', slot: 1 }, now }));
  const { versionId } = await keptSource(adjudicator);
  const keep = () => addQuote(adjudicator, { versionId, statement: statementOf('We will open the pier in May 😀', 'Ada Berg'), now });
  return { adjudicator, minister, ministry, state, keep };
};

describe('actors', () => {
  test('a minister who speaks for a ministry counts for the state it is part of', async () => {
    const { adjudicator, minister, ministry, state, keep } = await aMinister();
    must(await addMembership(adjudicator, { actorId: minister, membership: role(ministry), now }));
    must(await keep());
    expect(await appearances(adjudicator)).toEqual([{ party: state, capacity: ministry, speaker: 'Ada Berg' }]);
  });

  test('a member without the right to speak counts for nobody but themselves', async () => {
    const { adjudicator, minister, ministry, keep } = await aMinister();
    must(await addMembership(adjudicator, { actorId: minister, membership: role(ministry, { role: 'lecturer', speaksFor: false }), now }));
    must(await keep());
    expect(await appearances(adjudicator)).toEqual([{ party: null, capacity: null, speaker: 'Ada Berg' }]);
  });

  test('an office that ended before the words were said does not count', async () => {
    const { adjudicator, minister, ministry, keep } = await aMinister();
    must(await addMembership(adjudicator, { actorId: minister, membership: role(ministry, { to: '2026-11-12' }), now }));
    must(await keep());
    expect(await appearances(adjudicator)).toMatchObject([{ party: null }]);
  });

  test('a membership recorded later moves what was already kept, and undoing it moves it back', async () => {
    const { adjudicator, minister, ministry, state, keep } = await aMinister();
    must(await keep());
    const done = must(await addMembership(adjudicator, { actorId: minister, membership: role(ministry), now }));
    expect(await appearances(adjudicator)).toMatchObject([{ party: state }]);
    must(await undo(adjudicator, { eventId: done.eventId as string, now }));
    expect(await appearances(adjudicator)).toMatchObject([{ party: null, capacity: null }]);
    expect(await withdrawMembership(adjudicator, { membershipId: done.value.membershipId, now })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  test('a withdrawn membership takes its words away from the party', async () => {
    const { adjudicator, minister, ministry, keep } = await aMinister();
    const { membershipId } = must(await addMembership(adjudicator, { actorId: minister, membership: role(ministry), now })).value;
    must(await keep());
    must(await withdrawMembership(adjudicator, { membershipId, now }));
    expect(await appearances(adjudicator)).toMatchObject([{ party: null, capacity: null }]);
  });

  test('a body that speaks counts for the state it is part of', async () => {
    const { adjudicator, state } = await aMinister();
    const { versionId } = await keptSource(adjudicator, { title: 'Another', outlet: 'Other Post' });
    const statement = statementOf('There is no budget', 'Harbour ministry');
    must(await addQuote(adjudicator, { versionId, statement, now }));
    expect(await appearances(adjudicator)).toEqual([{ party: state, capacity: null, speaker: 'Harbour ministry' }]);
  });

  test('an own voice chosen by an editor is not overruled by a membership recorded later', async () => {
    const { adjudicator, minister, ministry } = await aMinister();
    const { versionId } = await keptSource(adjudicator, { title: 'Another', outlet: 'Other Post' });
    const statement = statementOf('We will open the pier in May 😀', 'Ada Berg');
    must(
      await addQuote(adjudicator, {
        versionId,
        statement: { ...statement, attribution: { ...statement.attribution, capacityId: null } },
        now,
      }),
    );
    must(await addMembership(adjudicator, { actorId: minister, membership: role(ministry), now }));
    expect(await appearances(adjudicator)).toEqual([{ party: null, capacity: null, speaker: 'Ada Berg' }]);
  });

  test('a body cannot belong to its own part', async () => {
    const { adjudicator, ministry, state } = await aMinister();
    expect(await addMembership(adjudicator, { actorId: state, membership: role(ministry), now })).toMatchObject({
      refusal: { code: 'membership-circle' },
    });
  });

  test('a party code is given once', async () => {
    const { adjudicator, ministry } = await aMinister();
    expect(await makeParty(adjudicator, { actorId: ministry, party: { code: 'NO', slot: 2 }, now })).toMatchObject({
      refusal: { code: 'party-code-taken' },
    });
  });

  test('merged actors share their words, the old name stays findable, and undoing parts them again', async () => {
    const { adjudicator, minister, keep } = await aMinister();
    must(await keep());
    const twin = await actor(adjudicator, 'A. Berg');
    const done = must(await mergeActors(adjudicator, { fromId: minister, intoId: twin, now }));
    expect(await appearances(adjudicator)).toMatchObject([{ speaker: 'A. Berg' }]);
    expect(await reading()`select alias from actor_alias where actor_id = ${twin} and withdrawn_at is null`).toEqual([
      { alias: 'Ada Berg' },
    ]);
    must(await undo(adjudicator, { eventId: done.eventId as string, now }));
    expect(await appearances(adjudicator)).toMatchObject([{ speaker: 'Ada Berg' }]);
    expect(await mergeActors(adjudicator, { fromId: twin, intoId: twin, now })).toMatchObject({ refusal: { code: 'merge-with-itself' } });
  });

  test('the same alias twice is refused, and a withdrawn one comes back', async () => {
    const { adjudicator, minister } = await aMinister();
    const alias = { actorId: minister, alias: 'the minister', language: 'en', now };
    const done = must(await addAlias(adjudicator, alias));
    expect(await addAlias(adjudicator, alias)).toMatchObject({ refusal: { code: 'already-there' } });
    must(await undo(adjudicator, { eventId: done.eventId as string, now }));
    expect(must(await addAlias(adjudicator, alias)).value.aliasId).toBe(done.value.aliasId);
  });
});
