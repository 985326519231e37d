import { setTimeout as pause } from 'node:timers/promises';
import { addClaim } from '@/desk/add-claim';
import { addQuote } from '@/desk/add-quote';
import { followWorkspace, type Here, type Live, type LiveEvent, type LiveNotice } from '@/desk/follow-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { keepSealing, sealHistory } from '@/desk/seal-history';
import { undo } from '@/desk/undo';
import type { Editor } from '@/domain/editor/editor';
import { openEars, reading } from '@/store/db';
import { startListening } from '@/store/live-listener';
import { presenceTimes, startPresence } from '@/store/presence';
import { mostTold } from '@/store/sql/live-notices';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

type Process = ReturnType<typeof openProcess>;
const openProcess = (times = presenceTimes) => {
  const ears = openEars();
  return { ears, listener: startListening(ears), presence: startPresence(ears, times) };
};
let one: Process;
let two: Process;
beforeAll(() => {
  one = openProcess();
  two = openProcess();
});
afterAll(() => Promise.all([one, two].map(({ ears }) => ears.end({ timeout: 1 }))));

/** A page that follows: what it was told so far. */
const openPage = (editor: Editor, from: Process, after: number | Date) => {
  const leave = new AbortController();
  const told: Live[] = [];
  const over = (async () => {
    for await (const live of must(followWorkspace(editor, { after, signal: leave.signal, from }))) told.push(live);
  })();
  const notices = () => told.flatMap((live) => ('notice' in live ? [live.notice] : []));
  const here = (): readonly Here[] => told.flatMap((live) => ('here' in live ? [live.here] : [])).at(-1) ?? [];
  const events = (): LiveEvent[] => notices().flatMap(({ events }) => [...(events ?? [])]);
  return { told, notices, here, events, over, leave: () => leave.abort() };
};
const until = async (holds: () => boolean, ms = 5_000) => {
  for (const end = Date.now() + ms; Date.now() < end; await pause(20)) if (holds()) return;
  throw new Error('it did not come');
};
const newestSeal = async (editor: Editor): Promise<number> => {
  const [row] = await reading()<
    { n: number }[]
  >`select coalesce(max(number), 0)::int as n from seal where workspace_id = ${editor.workspaceId}`;
  return row?.n ?? 0;
};
const draft = (editor: Editor, proposition: string) =>
  addClaim(editor, { claim: { proposition, kind: 'assertion', issues: [], tags: [], addressees: [], priority: 0 }, now });
const sealedDesk = async (name: string) => {
  const desk = await openTestDesk(name);
  await sealHistory(now);
  return { ...desk, at: await newestSeal(desk.chief) };
};

describe('following a workspace', () => {
  test('an act reaches pages of two processes once, with who did it and what it is about', async () => {
    const { analyst, reader, at } = await sealedDesk('Two processes');
    const pages = [openPage(reader, one, at), openPage(analyst, one, at), openPage(reader, two, at)];
    const done = must(await draft(analyst, 'The pier is new.'));
    await sealHistory(now);
    for (const page of pages) {
      await until(() => page.events().length > 0);
      expect(page.notices().map(({ seal }) => seal)).toEqual([at + 1]);
      expect(page.events()).toMatchObject([
        {
          id: done.eventId,
          act: 'add-claim',
          by: { id: analyst.id, initials: analyst.initials },
          about: expect.arrayContaining([done.value.claimId]),
        },
      ]);
      page.leave();
      await page.over;
    }
  });

  test('a page that comes back is told what was sealed behind the last seal it knows, in order, and then goes on', async () => {
    const { analyst, at } = await sealedDesk('Gap');
    for (const words of ['One.', 'Two.', 'Three.']) {
      must(await draft(analyst, words));
      await sealHistory(now);
    }
    const page = openPage(analyst, one, at + 1);
    await until(() => page.notices().length === 2);
    must(await draft(analyst, 'Four.'));
    await sealHistory(now);
    await until(() => page.notices().length === 3);
    expect(page.notices().map(({ seal }) => seal)).toEqual([at + 2, at + 3, at + 4]);
    page.leave();
  });

  test('a page that was made at an instant is told what was sealed since', async () => {
    const { analyst } = await sealedDesk('Instant');
    must(await draft(analyst, 'Later.'));
    await sealHistory(new Date(now.getTime() + 60_000));
    const page = openPage(analyst, one, new Date(now.getTime() + 30_000));
    await until(() => page.notices().length === 1);
    expect(page.events()).toHaveLength(1);
    page.leave();
  });

  const gaps: [name: string, after: (at: number) => number][] = [
    ['a gap of too many seals is told as one "much"', (at) => at],
    ['a seal that was never reached is answered with "much"', (at) => at + 10_000],
  ];
  test.each(gaps)('%s', async (_, after) => {
    const { analyst, at } = await sealedDesk('Much');
    for (let n = 0; n <= mostTold.seals; n++) {
      must(await draft(analyst, `Claim ${n}.`));
      await sealHistory(now);
    }
    const page = openPage(analyst, one, after(at));
    await until(() => page.notices().length > 0);
    expect(page.notices()).toMatchObject([{ seal: at + mostTold.seals + 1, events: null }] satisfies Partial<LiveNotice>[]);
    page.leave();
  });

  test("another workspace's acts never arrive", async () => {
    const ours = await sealedDesk('Ours');
    const theirs = await sealedDesk('Theirs');
    const page = openPage(ours.chief, one, 0);
    must(await draft(theirs.analyst, 'Theirs alone.'));
    must(await draft(ours.analyst, 'Ours.'));
    await sealHistory(now);
    await until(() => page.notices().some(({ seal }) => seal === ours.at + 1));
    const [row] = await reading()<
      { ids: string[] }[]
    >`select array_agg(id::text) as ids from event where workspace_id = ${theirs.chief.workspaceId}`;
    expect(page.events().filter(({ id }) => row?.ids.includes(id))).toEqual([]);
    page.leave();
  });

  test('a broken connection is mended by itself, and what was missed is told', async () => {
    const { analyst, at } = await sealedDesk('Broken');
    const own = openProcess();
    const page = openPage(analyst, own, at);
    await until(() => page.told.length > 0);
    await pause(200);
    await reading()`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'saidso listening' and datname = current_database()`;
    must(await draft(analyst, 'While nobody heard.'));
    await sealHistory(now);
    await until(() => page.notices().length === 1);
    must(await draft(analyst, 'Heard again.'));
    await sealHistory(now);
    await until(() => page.notices().length === 2);
    page.leave();
    await own.ears.end({ timeout: 1 });
  });

  test('on a quiet desk an act is heard of well within a second', async () => {
    const { analyst, at } = await sealedDesk('Quick');
    const stop = keepSealing(
      () => now,
      () => {},
    );
    await pause(400);
    const page = openPage(analyst, one, at);
    await until(() => page.told.length > 0);
    const begun = Date.now();
    must(await draft(analyst, 'Quick.'));
    await until(() => page.notices().length === 1);
    expect(Date.now() - begun).toBeLessThan(900);
    stop();
    page.leave();
  });
});

describe('blindness', () => {
  test('of a verdict, and of its undoing and redoing, a page hears that something changed about the claim and nothing more', async () => {
    const { analyst, second, chief } = await openTestDesk('Blind');
    const source = await keptSource(chief);
    const { claimId } = must(
      await addQuote(chief, { versionId: source.versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
    ).value;
    await sealHistory(now);
    const at = await newestSeal(chief);
    const page = openPage(second, one, at);
    const judged = { question: 'so', claimId, ratingKey: 'refuted', reasons: 'I have looked it up', confidence: 'high', now } as const;
    const given = must(await giveVerdict(analyst, judged));
    const taken = must(await undo(analyst, { eventId: given.eventId as string, now }));
    must(await undo(analyst, { eventId: taken.eventId as string, now }));
    await sealHistory(now);
    await until(() => page.events().length === 3);
    for (const event of page.events())
      expect({ ...event, at: '', id: '' }).toEqual({ id: '', at: '', act: null, by: null, about: [claimId] });
    const words = JSON.stringify(page.told);
    for (const telling of ['refuted', 'looked', 'high', 'verdict', analyst.id, analyst.name, given.value.verdictId, given.value.roundId])
      expect(words).not.toContain(telling);
    page.leave();
  });
});

describe('who is here', () => {
  const pageOf = (editor: Editor, about: string | null, tab = `tab-${editor.id}`.slice(0, 40)) => ({
    workspaceId: editor.workspaceId,
    tab,
    editor: { id: editor.id, name: editor.name, initials: editor.initials },
    about,
  });
  const object = '0199a9a0-0000-7000-8000-000000000001';

  test('processes agree on who looks at what, each editor once, and forget who leaves; another workspace hears nothing', async () => {
    const { analyst, second } = await openTestDesk('Here');
    const elsewhere = await openTestDesk('Elsewhere');
    const [page, far] = [openPage(second, two, 0), openPage(elsewhere.chief, two, 0)];
    one.presence.beat(pageOf(analyst, object, 'first-tab'));
    one.presence.beat(pageOf(analyst, object, 'second-tab'));
    await until(() => page.here().length > 0);
    expect(page.here()).toEqual([{ id: analyst.id, name: analyst.name, initials: analyst.initials, about: object }]);
    one.presence.beat(pageOf(analyst, object, 'first-tab'), true);
    await pause(500);
    expect(page.here()).toHaveLength(1);
    one.presence.beat(pageOf(analyst, object, 'second-tab'), true);
    await until(() => page.here().length === 0);
    expect(far.here()).toEqual([]);
    page.leave();
    far.leave();
  });

  test('silence is leaving, and a process that comes up asks who is here', async () => {
    const { analyst, second } = await openTestDesk('Silence');
    const quick = openProcess({ silence: 900, gather: 50 });
    quick.presence.beat(pageOf(analyst, object));
    await pause(150);
    const late = openProcess({ silence: 900, gather: 50 });
    const page = openPage(second, late, 0);
    await until(() => page.here().length === 1, 800);
    await until(() => page.here().length === 0);
    page.leave();
    await Promise.all([quick, late].map(({ ears }) => ears.end({ timeout: 1 })));
  });

  test('more beats than one notification holds all arrive', async () => {
    const { second } = await openTestDesk('Many');
    const page = openPage(second, two, 0);
    for (let n = 0; n < 120; n++) {
      const id = `0199a9a0-0000-7000-8000-${String(n).padStart(12, '0')}`;
      one.presence.beat(pageOf({ ...second, id, name: `Нина Номер ${n}` }, object, `tab-number-${n}`));
    }
    await until(() => page.here().length === 120);
    page.leave();
  });
});
