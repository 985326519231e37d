import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { addRelation } from '@/desk/add-relation';
import { addRequest } from '@/desk/add-request';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { mergeClaims } from '@/desk/merge-claims';
import { tagClaim } from '@/desk/tag-claim';
import { viewClaim } from '@/desk/view-claim';
import { withdrawClaim } from '@/desk/withdraw-claim';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { type claimFrom, claimInput, deskWithClaims, refusedWith } from '../builders/claim-desk';
import { must, newsText, now, openTestDesk, spanOf } from '../builders/desk-with';

type Made = Awaited<ReturnType<typeof claimFrom>>;
const view = async (editor: Editor, claimId: string) => must(await viewClaim(editor, claimId));
const relate = async (editor: Editor, from: string, type: 'supports' | 'rebuts' | 'undercuts', to: object) =>
  must(await addRelation(editor, { type, fromClaimId: from, to, reason: 'They meet.', now })).value.relationId;
const finding = async (editor: Editor, versionId: string, claimId: string, words: string, stance: 'supports' | 'refutes') =>
  must(
    await addEvidence(editor, {
      finding: `The text says: ${words}`,
      credibility: 2,
      quote: { versionId, spans: [spanOf(newsText, words)] },
      links: [{ claimId, stance }],
      now,
    }),
  ).value;
const judge = async (editor: Editor, claim: Made, ratingKey: string, reasons: string) =>
  must(await giveVerdict(editor, { question: 'so', claimId: claim.claimId, ratingKey, reasons, confidence: 'high', now })).value;

/** Counts what goes over the wire while something runs. */
const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const options = reading().options as { debug?: unknown };
  const before = options.debug;
  let count = 0;
  options.debug = () => {
    count += 1;
  };
  try {
    await work();
  } finally {
    options.debug = before;
  }
  return count;
};

describe('the page of a claim', () => {
  test('all that hangs on it comes with one statement', async () => {
    const { analyst, source, pier, budget } = await deskWithClaims();
    await relate(analyst, budget.claimId, 'rebuts', { claimId: pier.claimId });
    await finding(analyst, source.versionId, pier.claimId, 'promised a new pier', 'supports');
    await judge(analyst, pier, 'supported', 'As it stands.');
    await view(analyst, pier.claimId); // the connection and its type lists are there
    expect(await statementsOf(() => view(analyst, pier.claimId))).toBe(1);
  });

  test('the words stand in their sentence, with who says that who said it', async () => {
    const { analyst, pier } = await deskWithClaims();
    const [appearance] = (await view(analyst, pier.claimId)).appearances;
    expect(appearance).toMatchObject({
      speaker: { name: 'Ada Berg' },
      anchor: { version: 1, exact: ['We will open the pier in May 😀'], before: '"', after: '," Ada Berg told the Tideway Post.' },
      chain: [{ actors: [{ name: 'Tideway Post' }] }, { actors: [{ name: 'Ada Berg' }], cue: 'told' }],
    });
  });

  test('what undercuts its words, its evidence or a relation to it stands among its answers, with the step', async () => {
    const { analyst, source, pier, budget } = await deskWithClaims();
    const { linkIds } = await finding(analyst, source.versionId, pier.claimId, 'promised a new pier', 'supports');
    const draft = must(await addClaim(analyst, { claim: claimInput('Promises are cheap.'), now })).value.claimId;
    const support = await relate(analyst, draft, 'supports', { claimId: pier.claimId });
    for (const to of [{ appearanceId: pier.appearanceId }, { evidenceLinkId: linkIds[0] }, { relationId: support }])
      await relate(analyst, budget.claimId, 'undercuts', to);
    const { relations } = await view(analyst, pier.claimId);
    const told = relations.map(({ type, way, aim, other }) => `${other.strongest?.speaker ?? other.status} ${type} ${way} ${aim.at}`);
    expect(told.sort()).toEqual([
      'Otto Lind undercuts in appearance',
      'Otto Lind undercuts in evidence',
      'Otto Lind undercuts in relation',
      'draft supports in claim',
    ]);
    const far = (await view(analyst, budget.claimId)).relations;
    expect(new Set(far.map(({ way, other }) => `${way} ${other.id}`))).toEqual(new Set([`out ${pier.claimId}`]));
  });

  test('a withdrawn claim bears on nothing, and its own page says so', async () => {
    const { analyst, pier, budget } = await deskWithClaims();
    await relate(analyst, budget.claimId, 'rebuts', { claimId: pier.claimId });
    must(await withdrawClaim(analyst, { claimId: budget.claimId, now }));
    expect((await view(analyst, pier.claimId)).relations).toEqual([]);
    expect(await view(analyst, budget.claimId)).toMatchObject({ withdrawn: true });
  });

  test('the one item that carries the conclusion is told apart, and ungraded items carry nothing', async () => {
    const { analyst, source, pier } = await deskWithClaims();
    const { linkIds } = await finding(analyst, source.versionId, pier.claimId, 'promised a new pier', 'supports');
    expect((await view(analyst, pier.claimId)).conclusion.conclusion).toBe('not-enough');
    must(await gradeSource(analyst, { sourceId: source.sourceId, grade: 'B', reason: 'Right so far.', now }));
    const page = await view(analyst, pier.claimId);
    expect(page).toMatchObject({
      conclusion: { conclusion: 'supported' },
      evidence: [{ reliability: 'B', reliabilityOf: 'source' }],
      grades: [{ of: 'source', grade: 'B', revision: 1 }],
    });
    expect(page.without).toEqual([{ id: linkIds[0], conclusion: 'not-enough', changes: true }]);
  });

  test('an accusation that its addressee did not answer is unanswered', async () => {
    const { analyst, source, pier, budget } = await deskWithClaims();
    const accusation = claimInput('Otto Lind hid the budget.', { kind: 'accusation', addressees: [{ name: 'Otto Lind', kind: 'person' }] });
    const blamed = must(await addClaim(analyst, { claim: accusation, now })).value.claimId;
    expect((await view(analyst, blamed)).unanswered).toBeNull(); // a draft asks nobody
    must(await mergeClaims(analyst, { fromId: pier.claimId, intoId: blamed, now }));
    expect((await view(analyst, blamed)).unanswered).toEqual(['Otto Lind']);
    await relate(analyst, budget.claimId, 'rebuts', { claimId: blamed });
    expect((await view(analyst, blamed)).unanswered).toBeNull();
    expect(source.versionId).toBeTruthy();
  });

  test('its latest events, newest first, with how many there are', async () => {
    const { analyst, pier } = await deskWithClaims();
    for (const tag of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) must(await tagClaim(analyst, { claimId: pier.claimId, tag, now }));
    const asked = { name: 'Ada Berg', kind: 'person' as const };
    const unknown = { earliest: null, latest: null, precision: 'unknown' as const };
    must(await addRequest(analyst, { asked, claimId: pier.claimId, about: 'when it opens', askedOn: unknown, now }));
    const { events, eventCount, tags, requests } = await view(analyst, pier.claimId);
    expect(events.map(({ act }) => act)).toEqual(['add-request', ...Array(7).fill('tag-claim')]);
    expect([eventCount, tags.length, requests[0]?.outcome]).toEqual([11, 9, 'waiting']);
  });

  test('a reader sees all of it and may do nothing', async () => {
    const { reader, pier } = await deskWithClaims();
    expect(new Set(Object.values((await view(reader, pier.claimId)).abilities))).toEqual(new Set([false]));
  });

  test('another workspace, an unknown id and no id at all are told alike', async () => {
    const { pier } = await deskWithClaims();
    const { chief } = await openTestDesk('Other desk');
    for (const id of [pier.claimId, '0197a000-0000-7000-8000-000000000000', 'nonsense'])
      expect(await viewClaim(chief, id)).toMatchObject(refusedWith('not-found'));
  });
});

describe('blindness on the page of a claim', () => {
  const secret = 'I counted the piles myself.';

  test.each(['so', 'said'] as const)('a colleague’s verdict on "%s" is nowhere in it while the round is open', async (question) => {
    const { chief, adjudicator, analyst, second, reader, pier } = await deskWithClaims();
    const appearanceId = question === 'said' ? pier.appearanceId : null;
    must(await askForVerdicts(analyst, { question, claimId: pier.claimId, appearanceId, asked: 3, editorIds: [second.id], now }));
    const ratingKey = question === 'said' ? 'not-said' : 'refuted';
    const given = { question, claimId: pier.claimId, appearanceId, ratingKey, reasons: secret, confidence: 'low' as const, now };
    const { roundId } = must(await giveVerdict(analyst, given)).value;
    for (const colleague of [chief, adjudicator, second, reader]) {
      const page = await view(colleague, pier.claimId);
      const [round] = page.rounds;
      // the ladder itself names every rating; leave it out and nothing may tell which one it was
      const told = JSON.stringify({ ...page, scales: null, rounds: [{ ...round, scale: null }] });
      for (const word of [secret, ratingKey, '"low"', '"worst"']) expect(told).not.toContain(word);
      expect(round?.seats.map(({ in: came, verdict }) => [came, verdict])).toEqual([
        [false, null],
        [true, null],
      ]);
    }
    expect(JSON.stringify(await view(analyst, pier.claimId))).toContain(secret);
    must(await closeRound(adjudicator, { roundId, now }));
    expect(JSON.stringify(await view(reader, pier.claimId))).toContain(secret);
  });
});
