import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { perform } from '@/desk/perform';
import type { Kind } from '@/domain/attribution/kind';
import type { Editor } from '@/domain/editor/editor';
import type { NewRelationInput } from '@/domain/relation/new-relation';
import type { PartialDate } from '@/domain/source/partial-date';
import { unansweredClaims } from '@/store/sql/unanswered';
import { claimInput } from './claim-desk';
import { keptSource, must, newsText, now, openTestDesk, spanOf } from './desk-with';

const words = [
  'We will open the pier',
  'There is no budget',
  'and no plan',
  'The harbour minister promised',
  'The opposition denied',
] as const;

/** Two parties, the Town and the Port, each with a spokesperson; the Quay office is a part of the Port. Nils works for the Port and does not speak for it. */
export const twoParties = async () => {
  const desk = await openTestDesk();
  const { analyst: a } = desk;
  const { versionId } = await keptSource(a);
  const added = must(
    await perform(a, 'add-actor', now, async (w) => {
      const actor = (name: string, kind: string) => w.add('actor', { name, kind });
      const [town, port, quay] = [await actor('Town', 'body'), await actor('Port', 'body'), await actor('Quay office', 'body')];
      const [ada, otto, nils] = [await actor('Ada Berg', 'person'), await actor('Otto Lind', 'person'), await actor('Nils Quay', 'person')];
      const belongs = (actor_id: string, in_actor_id: string, speaks_for: boolean) =>
        w.add('membership', { actor_id, in_actor_id, role: 'r', speaks_for });
      for (const [who, where, speaks] of [
        [ada, town, true],
        [otto, port, true],
        [nils, port, false],
        [quay, port, false],
      ] as const)
        await belongs(who, where, speaks);
      await w.add('party', { id: town, code: 'TO', slot: 1 });
      await w.add('party', { id: port, code: 'PO', slot: 2 });
      return { ok: true, value: { town, port, quay, ada, otto, nils, stranger: await actor('Stranger', 'person') } };
    }),
  ).value;
  let next = 0;
  const says = async (
    speaker: keyof typeof added,
    kind: Kind,
    addressees: readonly (keyof typeof added)[] = [],
    on: string | PartialDate = '2026-11-10',
  ) =>
    must(
      await addQuote(a, {
        versionId,
        statement: {
          spans: [spanOf(newsText, words[next++ % words.length] as string)],
          attribution: {
            chain: [{ actors: [{ id: added[speaker] }], mode: 'indirect' }],
            said: typeof on === 'string' ? { earliest: on, latest: on, precision: 'day' } : on,
          },
          claim: claimInput(`${speaker} ${kind} ${next}.`, { kind, addressees: addressees.map((who) => ({ id: added[who] })) }),
        },
        now,
      }),
    ).value;
  const bears = async (type: NewRelationInput['type'], fromClaimId: string, to: NewRelationInput['to'], by: Editor = a) =>
    must(await addRelation(by, { type, fromClaimId, to, reason: 'r', ...(type === 'answers' ? { answer: 'rejects' as const } : {}), now }));
  const found = async (more: { claimId?: string; issueId?: string; limit?: number } = {}) =>
    unansweredClaims({ workspaceId: a.workspaceId, today: '2026-11-20', limit: 100, ...more });
  return { ...desk, a, ...added, ids: added, says, bears, found };
};
export type Parties = Awaited<ReturnType<typeof twoParties>>;
