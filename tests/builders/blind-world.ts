import { addComment } from '@/desk/add-comment';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { addScale } from '@/desk/add-scale';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { chooseScale } from '@/desk/choose-scale';
import { followObject } from '@/desk/follow-object';
import { giveVerdict } from '@/desk/give-verdict';
import { handInCells } from '@/desk/hand-in-cells';
import { keepSource } from '@/desk/keep-source';
import { makeParty } from '@/desk/make-party';
import { makeShareLink } from '@/desk/make-share-link';
import { markCell } from '@/desk/mark-cell';
import { openDesk } from '@/desk/open-desk';
import { perform } from '@/desk/perform';
import { placeClaim } from '@/desk/place-claim';
import { reopenRound } from '@/desk/reopen-round';
import { undo } from '@/desk/undo';
import type { Editor, Role } from '@/domain/editor/editor';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import { reading } from '@/store/db';
import { openSession } from '@/store/session';
import { coats } from './coats-scale';
import { must, newsText, sourceToKeep, statementOf, userNamed } from './desk-with';

/** What a colleague judged in one of two worlds that differ in nothing else. */
export type Judgement = {
  readonly rating: 'okapi' | 'zebra';
  readonly said: 'said' | 'not-said';
  readonly words: string;
  readonly confidence: 'low' | 'high';
  readonly likelihood: 'very-likely' | 'very-unlikely';
  /** which of the two items of evidence it rests on */
  readonly item: 0 | 1;
  /** how an item sits with a rival claim, of those who handed in and of those who have not */
  readonly marks: { readonly handedIn: Consistency; readonly atWork: Consistency };
};

/**
 * A desk with open rounds and an open analysis in which colleagues judged, on every matter there is, and an editor and a reader who wait; beside them
 * a round that is closed and settled, twice, where all is seen and alike. Every act has a minute of its
 * own, the same in each world, so that two worlds differ in what was judged, in ids and in addresses, and in nothing that is sorted or shown.
 */
export const blindWorld = async (name: string, begins: Date, judged: Judgement) => {
  let minutes = 0;
  const tick = () => new Date(begins.getTime() + ++minutes * 60_000);
  const users: Record<string, string> = {};
  const userOf = async (who: string) => {
    users[who] = await userNamed(who);
    return users[who];
  };
  const slug = `blind-${name}-${process.pid}-${begins.getTime()}`;
  const chief = must(
    await openDesk({ name: 'Harbour desk', slug, chief: { userId: await userOf('Cora Chief'), name: 'Cora Chief' }, now: tick() }),
  ).value;
  const seat = async (who: string, role: Role): Promise<Editor> => {
    const row = { user_id: await userOf(who), name: who, initials: who.replace(/[^A-Z]/g, ''), role };
    const done = must(await perform(chief, 'invite-editor', tick(), async (w) => ({ ok: true, value: await w.add('editor', row) })));
    return { id: done.value, workspaceId: chief.workspaceId, name: who, initials: row.initials, role };
  };
  const [analyst, giver, reader] = [
    await seat('Ann Analyst', 'analyst'),
    await seat('Bob Analyst', 'analyst'),
    await seat('Rae Reader', 'reader'),
  ];
  must(await addScale(chief, { scale: { ...coats, kinds: ['assertion'] }, now: tick() }));
  must(await chooseScale(chief, { question: 'so', kind: 'assertion', scaleKey: 'coats', now: tick() }));
  const source = must(await perform(analyst, 'capture-source', tick(), (w) => keepSource(w, sourceToKeep()))).value;
  const claimOf = async (words: string, speaker: string) =>
    must(await addQuote(analyst, { versionId: source.versionId, statement: statementOf(words, speaker, { text: newsText }), now: tick() }))
      .value;
  const claims = [
    await claimOf('We will open the pier in May 😀', 'Ada Berg'),
    await claimOf('There is no budget', 'Otto Lind'),
    await claimOf('and no plan', 'Otto Lind'),
    await claimOf('promised a new pier', 'Ada Berg'),
  ] as const;
  const [pier, budget, plan, promise] = claims;
  const issueId = must(await addIssue(analyst, { question: 'Will the pier open?', now: tick() })).value.issueId;
  for (const { claimId } of claims) must(await placeClaim(analyst, { claimId, issueId, bearing: 'affirms', now: tick() }));
  const relation = {
    type: 'rebuts' as const,
    fromClaimId: budget.claimId,
    to: { claimId: pier.claimId },
    reason: 'Without money no pier.',
  };
  must(await addRelation(analyst, { ...relation, now: tick() }));
  const linkIds: string[] = [];
  const evidenceIds: string[] = [];
  for (const [finding, stance] of [
    ['The council voted the money.', 'supports'],
    ['The council voted no money.', 'refutes'],
  ] as const) {
    const links = [{ claimId: pier.claimId, stance, reason: null }];
    const added = must(await addEvidence(analyst, { finding, credibility: 2, sourceId: source.sourceId, links, now: tick() })).value;
    linkIds.push(...added.linkIds);
    evidenceIds.push(added.evidenceId);
  }
  for (const editor of [analyst, reader, chief])
    for (const { claimId } of claims) must(await followObject(editor, { about: { type: 'claim', id: claimId }, now: tick() }));

  const editorIds = [giver.id, analyst.id, chief.id];
  const ask = async (matter: { readonly question: 'so' | 'said'; readonly claimId: string; readonly appearanceId?: string }) =>
    must(await askForVerdicts(analyst, { ...matter, asked: 3, editorIds, now: tick() })).value.roundId;
  const so = { confidence: judged.confidence, likelihood: judged.likelihood, ratingKey: judged.rating };
  const rounds = {
    // revised once, resting on an item of evidence, talked about
    pier: await ask({ question: 'so', claimId: pier.claimId }),
    // whether it was said at all
    said: await ask({ question: 'said', claimId: pier.claimId, appearanceId: pier.appearanceId }),
    // given, undone, given again
    budget: await ask({ question: 'so', claimId: budget.claimId }),
    // nobody judged yet: the colleague does while the streams are open
    plan: await ask({ question: 'so', claimId: plan.claimId }),
  };
  const restsOn = [linkIds[judged.item] as string];
  const give = (roundId: string, more: object = {}) =>
    giveVerdict(giver, { roundId, ...so, reasons: `${judged.words} reasons.`, now: tick(), ...more }).then(must);
  await give(rounds.pier, { reasons: `${judged.words} at first.` });
  const { verdictId } = (await give(rounds.pier, { restsOn })).value;
  await give(rounds.said, { ratingKey: judged.said, likelihood: null });
  const first = await give(rounds.budget);
  must(await undo(giver, { eventId: first.eventId as string, now: tick() }));
  await give(rounds.budget);
  for (const about of [
    { type: 'round' as const, id: rounds.pier },
    { type: 'verdict' as const, id: verdictId },
  ])
    must(await addComment(giver, { about, text: `${judged.words}, @Ann Analyst and @Cora Chief.`, now: tick() }));
  const [row] = await reading()<
    { earlier: number }[]
  >`select max(seq)::int as earlier from event where workspace_id = ${chief.workspaceId}`;
  const earlier = row?.earlier ?? 0;
  const { analysisId } = must(
    await beginAnalysis(analyst, { issueId, claimIds: [pier.claimId, budget.claimId], asked: 3, now: tick() }),
  ).value;
  const mark = async (editor: Editor, claimId: string, evidenceId: string, as: Consistency) =>
    must(await markCell(editor, { analysisId, claimId, evidenceId, mark: as, now: tick() }));
  for (const evidenceId of evidenceIds) {
    // marked, undone, marked again
    const marked = await mark(giver, pier.claimId, evidenceId, judged.marks.handedIn);
    must(await undo(giver, { eventId: marked.eventId as string, now: tick() }));
    await mark(giver, pier.claimId, evidenceId, judged.marks.handedIn);
    await mark(giver, budget.claimId, evidenceId, 'neutral');
  }
  // one of them only, so that marks do not weigh each other out between the worlds
  await mark(chief, pier.claimId, evidenceIds[0] as string, judged.marks.atWork);
  must(await handInCells(giver, { analysisId, now: tick() }));
  const settled = await closedAndSettled({ analyst, giver, chief, claimId: promise.claimId, tick });
  const { token: shareToken } = must(await makeShareLink(chief, { issueId, label: null, days: 7, now: tick() })).value;
  const actorNamed = async (name: string) =>
    must(await perform(analyst, 'edit-actor', tick(), async (w) => ({ ok: true, value: await w.find('actor', { name }) }))).value
      ?.id as string;
  const speakers = [await actorNamed('Otto Lind'), await actorNamed('Ada Berg')] as const;
  for (const [at, actorId] of speakers.entries())
    must(await makeParty(chief, { actorId, party: { code: ['OL', 'AB'][at] ?? '', slot: at + 1 }, now: tick() }));
  const ticketOf = async (who: Editor) => (await openSession(users[who.name] as string, new Date())).value;
  return {
    slug,
    editors: { chief, analyst, giver, reader },
    tickets: { analyst: await ticketOf(analyst), reader: await ticketOf(reader), giver: await ticketOf(giver) },
    ids: {
      claims: claims.map(({ claimId }) => claimId),
      quotes: claims.map(({ quoteId }) => quoteId),
      speakers,
      rounds: { ...rounds, ...settled },
      issueId,
      analysisId,
      source,
      shareToken,
      /** where the first half of the history ends */
      earlier,
    },
    /** the colleague judges what nobody judged, and revises and talks besides: what an open stream may tell of */
    judgeOn: async () => {
      await give(rounds.plan);
      await give(rounds.pier, { reasons: `${judged.words} once more.`, restsOn });
      must(await addComment(giver, { about: { type: 'round', id: rounds.plan }, text: `${judged.words} again.`, now: tick() }));
    },
  };
};

/** What a round says in which two judged alike, which was settled, opened again, judged and settled otherwise. */
export const settledWords = 'Counted on the quay.';
type Settled = {
  readonly analyst: Editor;
  readonly giver: Editor;
  readonly chief: Editor;
  readonly claimId: string;
  readonly tick: () => Date;
};
const closedAndSettled = async ({ analyst, giver, chief, claimId, tick }: Settled) => {
  const settle = async (roundId: string, ratingKey: string) => {
    for (const editor of [giver, analyst])
      must(await giveVerdict(editor, { roundId, ratingKey, reasons: settledWords, confidence: 'moderate', now: tick() }));
    must(await adjudicate(chief, { roundId, ratingKey, reason: settledWords, now: tick() }));
  };
  const editorIds = [giver.id, analyst.id];
  const first = must(await askForVerdicts(analyst, { question: 'so', claimId, asked: 2, editorIds, now: tick() })).value.roundId;
  await settle(first, 'zebra');
  const anew = must(await reopenRound(chief, { roundId: first, reason: settledWords, now: tick() })).value.roundId;
  await settle(anew, 'okapi');
  return { first, anew };
};
export type BlindWorld = Awaited<ReturnType<typeof blindWorld>>;
