import { addClaim } from '@/desk/add-claim';
import { addRequest } from '@/desk/add-request';
import { mergeClaims } from '@/desk/merge-claims';
import { perform } from '@/desk/perform';
import { placeClaim } from '@/desk/place-claim';
import { recordOutcome } from '@/desk/record-outcome';
import { undo } from '@/desk/undo';
import { viewIssues } from '@/desk/view-issues';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawRelation } from '@/desk/withdraw-relation';
import { withdrawRequest } from '@/desk/withdraw-request';
import type { Kind } from '@/domain/attribution/kind';
import type { NewRelationInput } from '@/domain/relation/new-relation';
import { actorNamed } from '@/store/actor';
import { claimInput, refusedWith, rowOf } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';
import { type Parties, twoParties } from '../builders/two-parties';

const unknown = { earliest: null, latest: null, precision: 'unknown' } as const;

let p: Parties;
beforeEach(async () => {
  p = await twoParties();
});
const why = async (claimId: string) => (await p.found({ claimId })).claims[0]?.why ?? 'answered';

describe('a claim stands unanswered', () => {
  test('with its age, who makes it, and who owes the answer', async () => {
    const { claimId } = await p.says('ada', 'accusation', ['otto', 'quay']);
    expect(await p.found()).toEqual({
      count: 1,
      claims: [
        {
          claimId,
          proposition: 'ada accusation 1.',
          kind: 'accusation',
          partyIds: [p.town],
          since: '2026-11-10',
          said: { earliest: '2026-11-10', latest: '2026-11-10', precision: 'day' },
          ageInDays: 10,
          why: 'nobody-replied',
          silent: [
            { id: p.otto, name: 'Otto Lind', partyId: p.port },
            { id: p.quay, name: 'Quay office', partyId: p.port },
          ],
          replied: [],
        },
      ],
    });
  });

  test('those that wait longest come first, and the count is of all', async () => {
    const young = await p.says('ada', 'question', [], '2026-11-19');
    const old = await p.says('ada', 'proposal', [], '2026-01-02');
    await p.says('ada', 'question', [], '2026-11-20');
    const { claims, count } = await p.found({ limit: 2 });
    expect([claims.map(({ claimId }) => claimId), count]).toEqual([[old.claimId, young.claimId], 3]);
  });

  test('under one issue only, when asked for', async () => {
    const [here] = [await p.says('ada', 'question'), await p.says('ada', 'question')];
    const add = () => perform(p.a, 'add-issue', now, async (w) => ({ ok: true, value: await w.add('issue', { question: 'Why?' }) }));
    const [issueId, other] = [must(await add()).value, must(await add()).value];
    must(await placeClaim(p.a, { claimId: here.claimId, issueId, bearing: 'affirms', now }));
    expect((await p.found({ issueId })).claims.map(({ claimId }) => claimId)).toEqual([here.claimId]);
    expect((await p.found({ issueId: other })).count).toBe(0);
  });

  test.each<readonly [string, Kind, boolean]>([
    ['an accusation does', 'accusation', true],
    ['a question does', 'question', true],
    ['a proposal does', 'proposal', true],
    ['an assertion asks for no answer', 'assertion', false],
    ['nor does a prediction', 'prediction', false],
  ])('%s', async (_name, kind, yes) => {
    await p.says('ada', kind, ['otto']);
    expect((await p.found()).count).toBe(yes ? 1 : 0);
  });

  test('a draft, a withdrawn and a merged claim ask nobody', async () => {
    must(await addClaim(p.a, { claim: claimInput('Why?', { kind: 'question' }), now }));
    const gone = await p.says('ada', 'question');
    must(await withdrawClaim(p.a, { claimId: gone.claimId, now }));
    const [one, other] = [await p.says('ada', 'question'), await p.says('ada', 'question')];
    must(await mergeClaims(p.a, { fromId: one.claimId, intoId: other.claimId, now }));
    expect((await p.found()).claims.map(({ claimId }) => claimId)).toEqual([other.claimId]);
  });
});

describe('who answers an accusation of Otto, who speaks for the Port', () => {
  test.each<readonly [string, NewRelationInput['type'], keyof Parties['ids'], string]>([
    ['he himself, by rebutting', 'rebuts', 'otto', 'answered'],
    ['he himself, by answering', 'answers', 'otto', 'answered'],
    ['the Port', 'rebuts', 'port', 'answered'],
    ['nobody, when Nils speaks for himself', 'rebuts', 'nils', 'others-replied'],
    ['nobody, when a stranger replies', 'rebuts', 'stranger', 'others-replied'],
    ['nobody, when he only qualifies it', 'qualifies', 'otto', 'nobody-replied'],
    ['nobody, when he restates it', 'restates', 'otto', 'nobody-replied'],
    ['nobody, when he supports something of it', 'supports', 'otto', 'nobody-replied'],
  ])('%s', async (_name, type, who, answer) => {
    const { claimId } = await p.says('ada', 'accusation', ['otto']);
    await p.bears(type, (await p.says(who, 'denial')).claimId, { claimId });
    expect(await why(claimId)).toBe(answer);
  });

  test('nobody, when he only undercuts the words', async () => {
    const { claimId, appearanceId } = await p.says('ada', 'accusation', ['otto']);
    await p.bears('undercuts', (await p.says('otto', 'denial')).claimId, { appearanceId });
    expect(await why(claimId)).toBe('nobody-replied');
  });

  test('nobody, once the reply is withdrawn, its claim is, or was a draft all along', async () => {
    const { claimId } = await p.says('ada', 'accusation', ['otto']);
    const reply = await p.says('otto', 'denial');
    const { value } = await p.bears('rebuts', reply.claimId, { claimId });
    const gone = must(await withdrawRelation(p.a, { relationId: value.relationId, now }));
    expect(await why(claimId)).toBe('nobody-replied');
    must(await undo(p.a, { eventId: gone.eventId as string, now }));
    expect(await why(claimId)).toBe('answered');
    must(await withdrawClaim(p.a, { claimId: reply.claimId, now }));
    const draft = must(await addClaim(p.a, { claim: claimInput('No.'), now })).value;
    await p.bears('rebuts', draft.claimId, { claimId });
    expect(await why(claimId)).toBe('nobody-replied');
  });

  test('a reply with what it replies to merged away still counts', async () => {
    const [one, other] = [await p.says('ada', 'accusation', ['otto']), await p.says('ada', 'accusation', ['otto'])];
    await p.bears('rebuts', (await p.says('otto', 'denial')).claimId, { claimId: one.claimId });
    must(await mergeClaims(p.a, { fromId: one.claimId, intoId: other.claimId, now }));
    expect(await why(other.claimId)).toBe('answered');
  });
});

describe('who is addressed', () => {
  test('each addressee owes an answer; the ones that came are told from the silent', async () => {
    const { claimId } = await p.says('ada', 'question', ['otto', 'stranger']);
    await p.bears('answers', (await p.says('otto', 'assertion')).claimId, { claimId });
    expect((await p.found()).claims).toMatchObject([{ why: 'others-replied', silent: [{ id: p.stranger }], replied: [{ id: p.otto }] }]);
    await p.bears('answers', (await p.says('stranger', 'assertion')).claimId, { claimId });
    expect(await why(claimId)).toBe('answered');
  });

  test('nobody by name: a reply of anybody but those who make it will do', async () => {
    const { claimId } = await p.says('ada', 'question');
    await p.bears('answers', (await p.says('ada', 'opinion')).claimId, { claimId });
    expect(await why(claimId)).toBe('nobody-replied');
    await p.bears('rebuts', (await p.says('stranger', 'opinion')).claimId, { claimId });
    expect(await why(claimId)).toBe('answered');
  });

  test("another desk's replies are not read", async () => {
    await p.says('ada', 'question');
    const other = await twoParties();
    expect((await other.found()).count).toBe(0);
  });
});

test('the list and the overview of issues say the same', async () => {
  const issue = must(
    await perform(p.a, 'add-issue', now, async (w) => ({ ok: true, value: await w.add('issue', { question: 'Why?' }) })),
  ).value;
  const replies: readonly (readonly [NewRelationInput['type'], keyof Parties['ids']])[] = [
    ['rebuts', 'otto'],
    ['answers', 'port'],
    ['rebuts', 'nils'],
    ['qualifies', 'otto'],
    ['answers', 'ada'],
    ['rebuts', 'stranger'],
  ];
  for (const addressees of [[], ['otto'], ['quay', 'stranger'], ['town']] as const)
    for (const [type, who] of replies) {
      const { claimId } = await p.says('ada', 'accusation', addressees);
      must(await placeClaim(p.a, { claimId, issueId: issue, bearing: 'affirms', now }));
      await p.bears(type, (await p.says(who, 'denial')).claimId, { claimId });
    }
  const { count } = await p.found({ issueId: issue });
  const rows = must(await viewIssues(p.reader)).rows.map(({ id, unanswered }) => [id, unanswered]);
  expect([count, rows]).toEqual([17, [[issue, count]]]);
});

describe('requests', () => {
  const request = (claimId: string, who: keyof Parties['ids'] = 'otto') =>
    addRequest(p.a, {
      asked: { id: p.ids[who] },
      asker: { name: 'Tideway Post', kind: 'outlet' },
      claimId,
      about: 'A comment.',
      askedOn: unknown,
      answerDue: '2026-11-15',
      now,
    });

  test('say why: asked and waiting, then no answer, then refused', async () => {
    const { claimId } = await p.says('ada', 'accusation', ['otto']);
    const { requestId } = must(await request(claimId)).value;
    expect(await why(claimId)).toBe('waiting');
    must(await recordOutcome(p.a, { requestId, revision: 1, outcome: 'no-answer', note: 'Three calls.', now }));
    expect(await why(claimId)).toBe('no-answer');
    must(await recordOutcome(p.a, { requestId, revision: 2, outcome: 'refused', now }));
    expect(await why(claimId)).toBe('refused');
    must(await withdrawRequest(p.a, { requestId, now }));
    expect(await why(claimId)).toBe('nobody-replied');
  });

  test('that were answered are an answer of the one asked and of their party, and of nobody else', async () => {
    const of = async (who: keyof Parties['ids']) => {
      const { claimId } = await p.says('ada', 'accusation', ['otto']);
      const { requestId } = must(await request(claimId, who)).value;
      must(await recordOutcome(p.a, { requestId, revision: 1, outcome: 'answered', now }));
      return why(claimId);
    };
    expect([await of('otto'), await of('quay'), await of('stranger')]).toEqual(['answered', 'answered', 'others-replied']);
  });

  test('to a part of the addressed party tell of the party; to somebody else they do not', async () => {
    const { claimId } = await p.says('ada', 'accusation', ['otto']);
    must(await request(claimId, 'stranger'));
    expect(await why(claimId)).toBe('nobody-replied');
    must(await request(claimId, 'quay'));
    expect(await why(claimId)).toBe('waiting');
  });

  test('an outcome recorded from an older revision is refused with the one that stands', async () => {
    const { claimId } = await p.says('ada', 'accusation', ['otto']);
    const { requestId } = must(await request(claimId)).value;
    must(await recordOutcome(p.second, { requestId, revision: 1, outcome: 'refused', now }));
    expect(await recordOutcome(p.a, { requestId, revision: 1, outcome: 'no-answer', now })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { outcome: 'refused' } },
    });
  });

  test('are about a claim or an issue, of somebody else, and answered only by an answer', async () => {
    const { claimId, appearanceId } = await p.says('ada', 'accusation', ['otto']);
    const about = { about: 'x', askedOn: unknown, now };
    expect(await addRequest(p.a, { asked: { id: p.otto }, ...about })).toMatchObject(refusedWith('input-not-understood'));
    expect(await addRequest(p.a, { asked: { id: p.otto }, asker: { id: p.otto }, claimId, ...about })).toMatchObject(
      refusedWith('input-not-understood'),
    );
    const { requestId } = must(await request(claimId)).value;
    expect(await recordOutcome(p.a, { requestId, revision: 1, outcome: 'refused', answeredById: appearanceId, now })).toMatchObject(
      refusedWith('input-not-understood'),
    );
    must(await recordOutcome(p.a, { requestId, revision: 1, outcome: 'answered', answeredById: appearanceId, now }));
    expect(await rowOf('request', p.a.workspaceId, requestId)).toMatchObject({ outcome: 'answered', answered_by_id: appearanceId });
  });

  test('make the one who is asked when nobody has the name yet', async () => {
    const { claimId } = await p.says('ada', 'accusation');
    const { askedId } = must(
      await addRequest(p.a, { asked: { name: 'Press office', kind: 'body' }, claimId, about: 'x', askedOn: unknown, now }),
    ).value;
    const found = must(
      await perform(p.a, 'view-workspace', now, async (w) => ({ ok: true, value: await actorNamed(w, 'press office') })),
    ).value;
    expect(found).toBe(askedId);
  });
});
