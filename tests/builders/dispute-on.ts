import { addIssue } from '@/desk/add-issue';
import { addMembership } from '@/desk/add-membership';
import { addQuote } from '@/desk/add-quote';
import { makeParty } from '@/desk/make-party';
import { perform } from '@/desk/perform';
import { viewIssue } from '@/desk/view-issue';
import type { Kind } from '@/domain/attribution/kind';
import type { Bearing } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { tableAsOf } from '@/domain/position/table-as-of';
import type { PartialDate } from '@/domain/source/partial-date';
import { keptSource, must, now, openTestDesk, spanOf } from './desk-with';

/** Our own text of a quarrel about a pier: town and port, a diver who speaks for nobody, and a paper of its own opinion. */
export const disputeText = `The town says the pier is safe. "The pier stands firm," Ada Berg said. "We looked at every pile," said Ivo Hall.
The port disagrees. "Three piles are rotten," Otto Lind answered on Friday. According to Mr Lind, the town calls the pier a treasure.
"I saw the rot," Dora Dive recalled. This paper thinks the quarrel is about money.`;

type Chain = readonly { readonly id?: string; readonly name?: string; readonly description?: string }[];
type Said = {
  readonly words: string;
  readonly chain: Chain;
  readonly bearing?: Bearing;
  readonly kind?: Kind;
  readonly issueId?: string;
  readonly said?: PartialDate;
  readonly capacityId?: string | null;
  readonly addressees?: readonly string[];
  readonly mode?: 'direct' | 'indirect';
  readonly claimId?: string;
};
export const day = (on: string): PartialDate => ({ earliest: on, latest: on, precision: 'day' });

/** A desk with two parties, their speakers, an issue with two questions below it, and short words to keep and link. */
export const openDispute = async () => {
  const desk = await openTestDesk('Pier desk');
  const { adjudicator, analyst } = desk;
  const act = async <V>(editor: Editor, name: Parameters<typeof perform>[1], work: Parameters<typeof perform<V>>[3]): Promise<V> =>
    must(await perform(editor, name, now, work)).value;
  const actor = (name: string, kind: string) =>
    act(analyst, 'add-actor', async (w) => ({ ok: true, value: await w.add('actor', { name, kind }) }));
  const [town, port, paper] = [await actor('The town', 'state'), await actor('The port', 'body'), await actor('Tideway Post', 'outlet')];
  const [council, ada, ivo, otto, dora] = [
    await actor('Town council', 'body'),
    await actor('Ada Berg', 'person'),
    await actor('Ivo Hall', 'person'),
    await actor('Otto Lind', 'person'),
    await actor('Dora Dive', 'person'),
  ];
  for (const [actorId, code, slot] of [
    [town, 'TO', 1],
    [port, 'PO', 2],
  ] as const)
    must(await makeParty(adjudicator, { actorId, party: { code, slot }, now }));
  const belongs = async (actorId: string, inActorId: string, role: string, speaksFor: boolean, to: string | null = null) =>
    must(await addMembership(analyst, { actorId, membership: { inActorId, role, speaksFor, from: null, to }, now }));
  await belongs(council, town, 'council', false);
  await belongs(ada, town, 'mayor', true);
  await belongs(ivo, council, 'engineer', false);
  await belongs(otto, port, 'port director', true);
  const issue = async (question: string, parentId: string | null = null) =>
    must(await addIssue(analyst, { question, parentId, now })).value.issueId;
  const pier = await issue('Is the pier safe?');
  const [piles, money] = [await issue('Are the piles sound?', pier), await issue('Who pays?', pier)];
  const source = await keptSource(analyst, { text: disputeText, title: 'Quarrel over a pier' });

  /** Keeps words as a statement on the first question, unless told otherwise. */
  const say = async (it: Said, editor: Editor = analyst) =>
    must(
      await addQuote(editor, {
        versionId: source.versionId,
        statement: {
          spans: [spanOf(disputeText, it.words)],
          attribution: {
            chain: it.chain.map(({ id, name, description }) => ({
              actors: id ? [{ id }] : name ? [{ name, kind: 'person' as const }] : [],
              description: description ?? null,
              mode: it.mode ?? 'direct',
            })),
            ...(it.capacityId === undefined ? {} : { capacityId: it.capacityId }),
            said: it.said ?? day('2026-11-13'),
          },
          claim: it.claimId
            ? { id: it.claimId }
            : {
                proposition: `That ${it.words}.`,
                kind: it.kind ?? 'assertion',
                issues: [{ id: it.issueId ?? piles, bearing: it.bearing ?? 'affirms' }],
                tags: [],
                addressees: (it.addressees ?? []).map((id) => ({ id })),
                priority: 0,
              },
        },
        now,
      }),
    ).value;
  const relate = (type: string, from: string, to: string, more: Record<string, string> = {}) =>
    act(analyst, 'add-relation', async (w) => {
      const at = type === 'undercuts' ? { at_appearance_id: to } : { to_claim_id: to };
      return { ok: true, value: await w.add('relation', { type, from_claim_id: from, reason: 'they meet', ...at, ...more }) };
    });
  const ask = (asked: string, outcome: string, more: Record<string, string | null> = {}) =>
    act(analyst, 'add-request', async (w) => ({
      ok: true,
      value: await w.add('request', {
        asked_id: asked,
        asker_id: paper,
        issue_id: piles,
        about: 'the state of the piles',
        asked_earliest: '2026-11-12',
        asked_latest: '2026-11-12',
        asked_precision: 'day',
        outcome,
        ...more,
      }),
    }));

  /** The page as somebody sees it, with its table as of a day. */
  const page = async (params: Record<string, string> = {}, editor: Editor = analyst, issueId: string = pier) => {
    const query = readSideBySideQuery(params);
    const { page: facts, abilities } = must(await viewIssue(editor, { issueId, query }));
    const table = tableAsOf(facts, query['as-of']);
    const cell = (row: number, code: string) => {
      const found = table.rows[row]?.cells[table.columns.findIndex((column) => column.code === code)];
      if (!found) throw new Error(`no cell ${row} ${code}`);
      return found;
    };
    const words = (row: number, code: string) => cell(row, code).entries.map(({ strongest }) => strongest.words.join(' … '));
    return { facts, table, abilities, cell, words };
  };
  return {
    ...desk,
    act,
    actors: { town, port, paper, council, ada, ivo, otto, dora },
    issues: { pier, piles, money },
    source,
    say,
    relate,
    ask,
    page,
  };
};
