import { addActor } from '@/desk/add-actor';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addMembership } from '@/desk/add-membership';
import { addRelation } from '@/desk/add-relation';
import { addScale } from '@/desk/add-scale';
import { editActor } from '@/desk/edit-actor';
import { editAppearance } from '@/desk/edit-appearance';
import { editClaim } from '@/desk/edit-claim';
import { editEvidence } from '@/desk/edit-evidence';
import { editIssue } from '@/desk/edit-issue';
import { editMembership } from '@/desk/edit-membership';
import { editParty } from '@/desk/edit-party';
import { editRelation } from '@/desk/edit-relation';
import { editScale } from '@/desk/edit-scale';
import { editSource } from '@/desk/edit-source';
import { makeParty } from '@/desk/make-party';
import { undo } from '@/desk/undo';
import { viewHistory } from '@/desk/view-history';
import type { ActorInput } from '@/domain/actor/actor-input';
import type { Outcome } from '@/domain/outcome';
import type { ScaleInput } from '@/domain/verdict/new-scale';
import { closePools, reading, writing } from '@/store/db';
import { type DeskWithClaims, deskWithClaims } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';

afterAll(() => closePools());

type Edits = {
  /** what each editor saves; both saw the same */
  readonly mine: () => Promise<Outcome<unknown>>;
  readonly theirs: () => Promise<Outcome<unknown>>;
  readonly kept: () => Promise<unknown>;
};
const plain = (row: unknown) => JSON.parse(JSON.stringify(row, (_, v) => (typeof v === 'bigint' ? String(v) : v)));
const source = {
  title: 'Pier promised',
  outlet: 'Tideway Post',
  author: null,
  address: null,
  archiveLink: null,
  published: { earliest: '2026-11-13', latest: '2026-11-13', precision: 'day' as const },
  language: 'en',
};
const person: ActorInput = { name: 'Otto Berg', kind: 'person', describedRole: null, wikidata: null };
const scale: ScaleInput = {
  key: 'coats',
  name: 'By its coat',
  question: 'so',
  ordered: true,
  kinds: ['assertion'],
  ratings: [
    { key: 'okapi', word: 'Okapi', inside: 'best', rung: 2 },
    { key: 'zebra', word: 'Zebra', inside: 'worst', rung: 1 },
  ],
};

/** Two edits of one thing that touch different fields, and what is kept after both. */
const apart: readonly (readonly [what: string, edits: (d: DeskWithClaims) => Promise<Edits>, kept: object])[] = [
  [
    'a claim',
    async (d) => {
      const edit = { claimId: d.pier.claimId, revision: 1, now };
      return {
        theirs: () => editClaim(d.second, { ...edit, proposition: 'The pier opens in May.' }),
        mine: () => editClaim(d.analyst, { ...edit, kind: 'assertion', priority: 3, asOf: '2026-11-01' }),
        kept: () => writing().claim_state.findFirstOrThrow({ where: { id: d.pier.claimId } }),
      };
    },
    { priority: 3, as_of: '2026-11-01T00:00:00.000Z', revision: 3 },
  ],
  [
    'a source',
    async (d) => {
      const edit = { ...source, sourceId: d.source.sourceId, revision: 1, now };
      return {
        theirs: () => editSource(d.second, { ...edit, outlet: 'Harbour Weekly', author: 'Una Reed' }),
        mine: () => editSource(d.analyst, { ...edit, title: 'A pier is promised' }),
        kept: () => writing().source_state.findFirstOrThrow({ where: { id: d.source.sourceId } }),
      };
    },
    { title: 'A pier is promised', author: 'Una Reed', revision: 3 },
  ],
  [
    'an actor',
    async (d) => {
      const { actorId } = must(await addActor(d.analyst, { actor: person, now })).value;
      const edit = { actorId, revision: 1, now };
      return {
        theirs: () => editActor(d.second, { ...edit, actor: { ...person, wikidata: 'Q42' } }),
        mine: () => editActor(d.analyst, { ...edit, actor: { ...person, describedRole: 'treasurer' } }),
        kept: () => writing().actor.findFirstOrThrow({ where: { id: actorId } }),
      };
    },
    { described_role: 'treasurer', wikidata: 'Q42', name: 'Otto Berg' },
  ],
  [
    'an item of evidence',
    async (d) => {
      const item = { finding: 'No money was voted.', credibility: 3 as const, sourceId: d.source.sourceId, links: [] };
      const { evidenceId } = must(await addEvidence(d.analyst, { ...item, now })).value;
      const edit = { evidenceId, revision: 1, now };
      return {
        theirs: () => editEvidence(d.second, { ...edit, finding: item.finding, credibility: 1 }),
        mine: () => editEvidence(d.analyst, { ...edit, finding: 'The council voted no money.', credibility: 3, dated: null }),
        kept: () => writing().evidence.findFirstOrThrow({ where: { id: evidenceId } }),
      };
    },
    { finding: 'The council voted no money.', credibility: 1 },
  ],
  [
    'a relation',
    async (d) => {
      const link = { type: 'answers' as const, fromClaimId: d.budget.claimId, to: { claimId: d.pier.claimId }, answer: 'rejects' as const };
      const { relationId } = must(await addRelation(d.analyst, { ...link, reason: 'It says no.', now })).value;
      const edit = { relationId, revision: 1, now };
      return {
        theirs: () => editRelation(d.second, { ...edit, reason: 'It says no.', answer: 'conditional' }),
        mine: () => editRelation(d.analyst, { ...edit, reason: 'It says there is no money.', answer: 'rejects' }),
        kept: () => writing().relation.findFirstOrThrow({ where: { id: relationId } }),
      };
    },
    { reason: 'It says there is no money.', answer: 'conditional' },
  ],
  [
    'a party and a membership',
    async (d) => {
      const { actorId } = must(await addActor(d.analyst, { actor: { ...person, name: 'Harbour Party', kind: 'body' }, now })).value;
      const { actorId: who } = must(await addActor(d.analyst, { actor: person, now })).value;
      must(await makeParty(d.adjudicator, { actorId, party: { code: 'HP', slot: 3 }, now }));
      const days = { from: null, to: null };
      const seat = { inActorId: actorId, role: 'treasurer', speaksFor: false, ...days };
      const { membershipId } = must(await addMembership(d.analyst, { actorId: who, membership: seat, now })).value;
      return {
        theirs: async () => {
          must(await editParty(d.adjudicator, { actorId, revision: 1, party: { code: 'HA', slot: 3 }, now }));
          return editMembership(d.second, { membershipId, revision: 1, membership: { ...seat, from: '2020-01-01' }, now });
        },
        mine: async () => {
          must(await editParty(d.chief, { actorId, revision: 1, party: { code: 'HP', slot: 5 }, now }));
          return editMembership(d.analyst, { membershipId, revision: 1, membership: { ...seat, speaksFor: true }, now });
        },
        kept: async () => ({
          ...(await writing().membership.findFirstOrThrow({ where: { id: membershipId } })),
          ...(await writing().party.findFirstOrThrow({ where: { id: actorId } })),
        }),
      };
    },
    { code: 'HA', slot: 5, speaks_for: true, from_date: '2020-01-01T00:00:00.000Z' },
  ],
  [
    'a scale',
    async (d) => {
      const { scaleId } = must(await addScale(d.chief, { scale, now })).value;
      const edit = { scaleId, revision: 1, now };
      return {
        theirs: () => editScale(d.chief, { ...edit, scale: { ...scale, name: 'By stripes' } }),
        mine: () => editScale(d.chief, { ...edit, scale: { ...scale, kinds: ['assertion', 'denial'] } }),
        kept: () => writing().scale.findFirstOrThrow({ where: { workspace_id: d.ws, key: 'coats', withdrawn_at: null } }),
      };
    },
    { name: 'By stripes', kinds: ['assertion', 'denial'] },
  ],
];

describe('two editors who saw the same save different fields', () => {
  test.each(apart)('%s has both', async (_, edits, kept) => {
    const { mine, theirs, kept: read } = await edits(await deskWithClaims());
    must(await theirs());
    must(await mine());
    expect(plain(await read())).toMatchObject(kept);
  });

  test('at the same moment, too: one waits for the other and merges', async () => {
    const d = await deskWithClaims();
    const { actorId } = must(await addActor(d.analyst, { actor: person, now })).value;
    const fields = [{ wikidata: 'Q42' }, { describedRole: 'treasurer' }, { name: 'Otto B. Berg' }];
    const saved = await Promise.all(fields.map((one) => editActor(d.analyst, { actorId, revision: 1, actor: { ...person, ...one }, now })));
    expect(saved.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await writing().actor.findFirstOrThrow({ where: { id: actorId } })).toMatchObject({
      wikidata: 'Q42',
      described_role: 'treasurer',
      name: 'Otto B. Berg',
      revision: 4,
    });
  });

  test('history says of each what they changed and no more, and each is undone by itself', async () => {
    const d = await deskWithClaims();
    const edit = { claimId: d.pier.claimId, revision: 1, now };
    must(await editClaim(d.second, { ...edit, priority: 2 }));
    must(await editClaim(d.analyst, { ...edit, priority: 0, asOf: '2026-11-01' }));
    const [last] = must(await viewHistory(d.analyst, { about: d.pier.claimId, by: null, before: null })).events;
    expect(last?.differences).toEqual([{ what: 'claim state: as of', before: null, after: '2026-11-01' }]);
    must(await undo(d.analyst, { eventId: last?.id as string, now }));
    expect(await writing().claim_state.findFirstOrThrow({ where: { id: d.pier.claimId } })).toMatchObject({ priority: 2, as_of: null });
  });
});

describe('two editors who saw the same save the same field', () => {
  const clashing: readonly (readonly [what: string, edits: (d: DeskWithClaims) => Promise<Edits>, clash: object])[] = [
    [
      'the words of a claim',
      async (d) => {
        const edit = { claimId: d.pier.claimId, revision: 1, now };
        return {
          theirs: () => editClaim(d.second, { ...edit, proposition: 'Theirs.', priority: 2 }),
          mine: () => editClaim(d.analyst, { ...edit, proposition: 'Mine.' }),
          kept: () => writing().claim_wording.findMany({ where: { claim_id: d.pier.claimId, proposition: 'Mine.' } }),
        };
      },
      {
        clashes: [{ field: 'proposition', base: 'We will open the pier in May 😀.', mine: 'Mine.', theirs: 'Theirs.' }],
        merged: { proposition: 'Mine.', priority: 2 },
        revision: 2,
        by: 'Bob Analyst',
      },
    ],
    [
      'the outlet of a source',
      async (d) => {
        const edit = { ...source, sourceId: d.source.sourceId, revision: 1, now };
        return {
          theirs: () => editSource(d.second, { ...edit, outlet: 'Harbour Weekly', author: 'Una Reed' }),
          mine: () => editSource(d.analyst, { ...edit, outlet: 'Pier News' }),
          // a name that was refused makes no actor
          kept: () => writing().actor.findMany({ where: { workspace_id: d.ws, name: 'Pier News' } }),
        };
      },
      {
        clashes: [{ field: 'outlet', base: 'Tideway Post', mine: 'Pier News', theirs: 'Harbour Weekly' }],
        merged: { outlet: 'Pier News', author: 'Una Reed', title: 'Pier promised' },
      },
    ],
    [
      'the question of an issue',
      async (d) => {
        const { issueId } = must(await addIssue(d.analyst, { question: 'Will it open?', now })).value;
        return {
          theirs: () => editIssue(d.second, { issueId, revision: 1, question: 'Will the pier open?', now }),
          mine: () => editIssue(d.analyst, { issueId, revision: 1, question: 'Does it open?', now }),
          kept: () => writing().issue.findMany({ where: { id: issueId, question: 'Does it open?' } }),
        };
      },
      { clashes: [{ field: 'question', mine: 'Does it open?', theirs: 'Will the pier open?' }] },
    ],
    [
      'who said it: one thought, told in words',
      async (d) => {
        const chain = (name: string) => ({
          chain: [{ actors: [{ name, kind: 'person' as const }], mode: 'direct' as const, cue: 'said' }],
        });
        const edit = { appearanceId: d.pier.appearanceId, revision: 1, now };
        return {
          theirs: () => editAppearance(d.second, { ...edit, attribution: chain('Una Reed') }),
          mine: () => editAppearance(d.analyst, { ...edit, attribution: chain('Otto Lind') }),
          kept: () => writing().appearance.findMany({ where: { id: d.pier.appearanceId, revision: 3 } }),
        };
      },
      {
        clashes: [
          {
            field: 'attribution',
            base: { speaker: { name: 'Ada Berg' } },
            mine: { speaker: { name: 'Otto Lind' } },
            theirs: { speaker: { name: 'Una Reed' }, mode: 'direct', cue: 'said' },
          },
        ],
      },
    ],
    [
      'the ratings of a scale',
      async (d) => {
        const { scaleId } = must(await addScale(d.chief, { scale, now })).value;
        const worded = (word: string) => ({ ...scale, ratings: scale.ratings.map((r) => (r.key === 'zebra' ? { ...r, word } : r)) });
        return {
          theirs: () => editScale(d.chief, { scaleId, revision: 1, scale: worded('Striped'), now }),
          mine: () => editScale(d.chief, { scaleId, revision: 1, scale: worded('Barred'), now }),
          kept: () => reading()`select from rating where workspace_id = ${d.ws} and word = 'Barred'`,
        };
      },
      { clashes: [{ field: 'ratings' }], merged: { name: 'By its coat' } },
    ],
  ];
  test.each(clashing)('%s: both are given back and nothing is written', async (_, edits, clash) => {
    const { mine, theirs, kept } = await edits(await deskWithClaims());
    must(await theirs());
    expect(await mine()).toMatchObject({ ok: false, refusal: { code: 'changed-since', ...clash } });
    expect([...((await kept()) as unknown[])]).toEqual([]);
  });

  test('what was chosen is saved over the revision that was shown', async () => {
    const d = await deskWithClaims();
    const edit = { claimId: d.pier.claimId, revision: 1, now };
    must(await editClaim(d.second, { ...edit, proposition: 'Theirs.' }));
    const refused = await editClaim(d.analyst, { ...edit, proposition: 'Mine.' });
    const revision = refused.ok ? 0 : (refused.refusal as { readonly revision?: number }).revision;
    must(await editClaim(d.analyst, { ...edit, revision: revision as number, proposition: 'Of both.' }));
    expect(await writing().claim_wording.count({ where: { claim_id: d.pier.claimId, proposition: 'Of both.' } })).toBe(1);
  });

  test('where the history was erased by law, every difference is asked about', async () => {
    const d = await deskWithClaims();
    must(await editClaim(d.second, { claimId: d.pier.claimId, revision: 1, priority: 2, now }));
    await reading().begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update event set canonical = null where workspace_id = ${d.ws}`;
    });
    expect(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, priority: 0, asOf: null, now })).toMatchObject({
      refusal: { code: 'changed-since', clashes: [{ field: 'priority', mine: 0, theirs: 2 }], by: null },
    });
  });
});
