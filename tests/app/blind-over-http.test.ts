import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { closePools, reading } from '@/store/db';
import { type BlindWorld, blindWorld, settledWords } from '../builders/blind-world';
import { startApp } from '../set-up/app-server.mjs';

/**
 * The running app, asked by hand for every page, file and stream there is, while rounds are open in which a colleague judged: no word of theirs in any
 * answer, and no difference between two worlds in which they judged the opposite.
 */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let worlds: readonly [BlindWorld, BlindWorld];
jest.setTimeout(300_000);

const telltale = /marzipan|nougat/i;

beforeAll(async () => {
  if (!base) {
    app = await startApp();
    base = app.origin;
    process.env.DATABASE_URL = app.databaseUrl;
    const secret = (file: string) => readFileSync(path.join(app?.dataFolder ?? '', file), 'utf8').trim();
    process.env.HISTORY_KEY = secret('history.key');
    process.env.BETTER_AUTH_SECRET = secret('session.key');
  }
  // a whole hour ago: times are the same in both worlds
  const begins = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - 7_200_000);
  worlds = [
    await blindWorld('a', begins, {
      rating: 'zebra',
      said: 'not-said',
      words: 'Marzipan',
      confidence: 'high',
      likelihood: 'very-unlikely',
      item: 1,
      marks: { handedIn: 'very-inconsistent', atWork: 'very-consistent' },
    }),
    await blindWorld('b', begins, {
      rating: 'okapi',
      said: 'said',
      words: 'Nougat',
      confidence: 'low',
      likelihood: 'very-likely',
      item: 0,
      marks: { handedIn: 'very-consistent', atWork: 'very-inconsistent' },
    }),
  ];
  await allSealed();
}, 400_000);
afterAll(async () => {
  await closePools();
  await app?.remove();
}, 60_000);

/** Waits until the app has sealed what was done, so that no mark differs by the second it was asked in. */
const allSealed = async (): Promise<void> => {
  const ids = worlds.map(({ editors }) => editors.chief.workspaceId);
  for (let tries = 0; tries < 60; tries++) {
    const [row] = await reading()<{ open: number }[]>`select count(*)::int as open from event e where e.workspace_id = any(${ids}::uuid[])
      and not exists (select from sealed_event s where s.workspace_id = e.workspace_id and s.event_id = e.id)`;
    if (row?.open === 0) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('the history was not sealed within half a minute');
};

/** Every address of a route in one world: its dynamic parts filled, with the queries that show something else. */
const routes: Readonly<Record<string, (w: BlindWorld) => readonly string[]>> = {
  'page.tsx': () => ['/'],
  '(entry)/link/[token]/page.tsx': () => ['/link/nobody'],
  '(entry)/sign-in/page.tsx': () => ['/sign-in'],
  'shared/[token]/page.tsx': ({ ids }) => [`/shared/${ids.shareToken}`],
  'w/[workspace]/page.tsx': ({ slug }) => [`/w/${slug}`],
  'w/[workspace]/actors/page.tsx': ({ slug }) => [`/w/${slug}/actors`],
  'w/[workspace]/actors/[id]/page.tsx': ({ slug, ids }) => [`/w/${slug}/actors/${ids.speakers[0]}`],
  'w/[workspace]/agreement/page.tsx': ({ slug, ids, editors: { giver, analyst } }) => [
    `/w/${slug}/agreement`,
    `/w/${slug}/agreement?issue=${ids.issueId}`,
    `/w/${slug}/agreement?pair=${giver.id}~${analyst.id}&cell=zebra~zebra`,
    `/w/${slug}/agreement?pair=${giver.id}~${analyst.id}&cell=okapi~okapi`,
  ],
  'w/[workspace]/claims/page.tsx': ({ slug }) =>
    ['', '?q=pier', '?word=Zebra+coat', '?word=Okapi+coat', '?so=worst', '?so=best', '?so=none', '?drift=none'].map(
      (query) => `/w/${slug}/claims${query}`,
    ),
  'w/[workspace]/claims/[id]/page.tsx': ({ slug, ids }) => ids.claims.map((id) => `/w/${slug}/claims/${id}`),
  'w/[workspace]/claims/[id]/map/page.tsx': ({ slug, ids }) => [`/w/${slug}/claims/${ids.claims[0]}/map`],
  'w/[workspace]/claims/[id]/wordings/page.tsx': ({ slug, ids }) => [`/w/${slug}/claims/${ids.claims[0]}/wordings`],
  'w/[workspace]/compare/page.tsx': ({ slug, ids: { claims, quotes, speakers, issueId } }) =>
    [
      ...[claims[1], claims[3]].map((other) => `a=claim:${claims[0]}&b=claim:${other}`),
      `a=claim:${claims[0]}`,
      `a=quote:${quotes[0]}&b=quote:${quotes[1]}`,
      `a=quote:${quotes[0]}&b=claim:${claims[1]}`,
      `a=actor:${speakers[0]}&b=actor:${speakers[1]}`,
      `a=party:${speakers[0]}&b=party:${speakers[1]}`,
      `a=party:${speakers[0]}&b=actor:${speakers[1]}`,
    ].flatMap((sides) => [`/w/${slug}/compare?${sides}`, `/w/${slug}/compare?${sides}&issue=${issueId}`]),
  'w/[workspace]/corrections/page.tsx': ({ slug }) => [`/w/${slug}/corrections`],
  'w/[workspace]/corrections/export/route.ts': ({ slug }) =>
    ['csv', 'json'].map((format) => `/w/${slug}/corrections/export?format=${format}`),
  'w/[workspace]/history/page.tsx': ({ slug, ids, editors }) => [
    `/w/${slug}/history`,
    `/w/${slug}/history?before=${ids.earlier}`,
    `/w/${slug}/history?by=${editors.giver.id}`,
    ...[...ids.claims, ...Object.values(ids.rounds)].map((about) => `/w/${slug}/history?about=${about}`),
  ],
  'w/[workspace]/inbox/page.tsx': ({ slug }) => [`/w/${slug}/inbox`],
  'w/[workspace]/issues/page.tsx': ({ slug }) => [`/w/${slug}/issues`],
  'w/[workspace]/issues/[id]/page.tsx': ({ slug, ids }) => [`/w/${slug}/issues/${ids.issueId}`],
  'w/[workspace]/issues/[id]/export/route.ts': ({ slug, ids }) =>
    ['csv', 'json'].map((format) => `/w/${slug}/issues/${ids.issueId}/export?format=${format}`),
  'w/[workspace]/issues/[id]/hypotheses/page.tsx': ({ slug, ids }) =>
    ['', `?analysis=${ids.analysisId}`].map((query) => `/w/${slug}/issues/${ids.issueId}/hypotheses${query}`),
  'w/[workspace]/issues/[id]/hypotheses/export/route.ts': ({ slug, ids }) =>
    ['csv', 'json'].map((format) => `/w/${slug}/issues/${ids.issueId}/hypotheses/export?format=${format}`),
  'w/[workspace]/issues/[id]/map/page.tsx': ({ slug, ids }) => [`/w/${slug}/issues/${ids.issueId}/map`],
  // the stream has a test of its own below
  'w/[workspace]/live/route.ts': () => [],
  'w/[workspace]/people/page.tsx': ({ slug }) => [`/w/${slug}/people`],
  'w/[workspace]/queue/page.tsx': ({ slug }) => [`/w/${slug}/queue`],
  'w/[workspace]/rounds/[id]/page.tsx': ({ slug, ids }) => Object.values(ids.rounds).map((id) => `/w/${slug}/rounds/${id}`),
  'w/[workspace]/scales/page.tsx': ({ slug }) => [`/w/${slug}/scales`],
  'w/[workspace]/sources/page.tsx': ({ slug }) => [`/w/${slug}/sources`],
  'w/[workspace]/sources/[id]/page.tsx': ({ slug, ids }) => [`/w/${slug}/sources/${ids.source.sourceId}`],
  'w/[workspace]/sources/[id]/compare/page.tsx': ({ slug, ids }) => [`/w/${slug}/sources/${ids.source.sourceId}/compare`],
  'w/[workspace]/unanswered/page.tsx': ({ slug }) => [`/w/${slug}/unanswered`],
  'w/[workspace]/unanswered/export/route.ts': ({ slug }) =>
    ['csv', 'json'].map((format) => `/w/${slug}/unanswered/export?format=${format}`),
};
const inTheTree = (readdirSync('app', { recursive: true }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /(^|\/)(page\.tsx|route\.tsx?|(icon|opengraph-image|twitter-image|sitemap|robots|manifest)\.tsx?)$/.test(file))
  .sort();

const lookers = ['analyst', 'reader', 'visitor'] as const;
type Looker = (typeof lookers)[number] | 'giver';
const ways = ['page', 'rsc', 'prefetch'] as const;
type Way = (typeof ways)[number];
const headersOf: Readonly<Record<Way, Readonly<Record<string, string>>>> = {
  page: {},
  rsc: { RSC: '1' },
  prefetch: { RSC: '1', 'Next-Router-Prefetch': '1' },
};
const ticketOf = (w: BlindWorld, looker: Looker): Record<string, string> =>
  looker === 'visitor' ? {} : { cookie: `saidso.session=${w.tickets[looker]}` };

/** What an address answers, redirects and all; a page that is drawn in pieces is read to its end. */
const asked = async (w: BlindWorld, looker: Looker, way: Way, address: string): Promise<string> => {
  const answer = await fetch(`${base}${address}`, { headers: { ...headersOf[way], ...ticketOf(w, looker) } });
  return `${answer.status} ${answer.headers.get('content-disposition') ?? ''}\n${await answer.text()}`;
};

/** Ids by the order in which they come first, and everything else that differs between two requests and two desks, taken out. */
const without = (text: string, w: BlindWorld): string => {
  const seen = new Map<string, string>();
  return (
    text
      .replaceAll(w.slug, 'SLUG')
      .replaceAll(w.ids.shareToken, 'TOKEN')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
        seen.set(id, seen.get(id) ?? `ID${seen.size}`);
        return seen.get(id) ?? '';
      })
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, 'WHEN')
      .replace(/[a-z.]+\.\d+@desk\.example/g, 'MAIL')
      .replace(/(\\?"seq\\?":\\?"|before(?:=|%3D)|\\?"before\\?":\\?")\d+/g, '$1SEQ')
      // the head of the chain, and what the framework draws by lot in each request
      .replace(/\b[0-9a-f]{8}\b/g, 'HEAD')
      .replace(/\b[0-9a-f]{16}\b/g, 'HEAD')
      .replace(/(?<![\w-])[\w-]{21}[mv](?![\w-])/g, 'LOT')
  );
};
/** The words of an answer in the order of the alphabet: pieces of a page come in the order in which they were ready. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/ID\d+/g, 'ID')
    .split(/[\s<>"\\,{}[\]()=;:]+/)
    // numbers of the pieces themselves; numbers that are shown are compared as they are drawn
    .filter((word) => !/^(\$?[A-Z]?[0-9a-f]{1,3}|\$[A-Z]?[0-9a-f]*|[BSP]:[0-9a-f]+)$/.test(word))
    .sort();
/** What a page says and how, piece by piece, without its scripts. */
const drawn = (html: string): string[] => {
  const pieces = html
    // what stands in for a piece that was not ready: the piece itself comes behind
    .replace(/<!--\$\?-->[\s\S]*?<!--\/\$-->/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<(link|meta|template)[^>]*>|<!--[\s\S]*?-->|<\/?(div hidden="" id="[^"]*")[^>]*>/g, '')
    .replace(/ (id|for|aria-controls|aria-labelledby|aria-describedby)="[^"]*"/g, '')
    .replace(/ID\d+/g, 'ID')
    .split(/(?=<)|(?<=>)/)
    .map((piece) => piece.trim())
    // closing tags say nothing, and a piece that comes behind is wrapped in one of its own
    .filter((piece) => piece !== '' && piece !== '<div hidden>' && !piece.startsWith('</'));
  return pieces;
};
/** Both in the same order: one that came in pieces makes the other go by the alphabet, too. */
const drawnAlike = (one: string, other: string): readonly [readonly string[], readonly string[]] => {
  const pieces = [drawn(one), drawn(other)] as const;
  return /<!--\$\?-->/.test(one + other) ? [[...pieces[0]].sort(), [...pieces[1]].sort()] : pieces;
};

describe('over http, in open rounds', () => {
  test('every page and route handler of the tree is walked', () => expect(Object.keys(routes).sort()).toEqual(inTheTree));

  const walks = Object.keys(routes).flatMap((route) => lookers.map((looker) => ({ route, looker })));
  test.each(walks)('$route says nothing of a colleague to the $looker, in either world', async ({ route, looker }) => {
    const addresses = worlds.map((w) => routes[route]?.(w) ?? []);
    for (const [n] of (addresses[0] ?? []).entries()) {
      for (const way of ways) {
        const [a, b] = await Promise.all(worlds.map((w, i) => asked(w, looker, way, addresses[i]?.[n] ?? '')));
        for (const text of [a, b]) {
          expect(text).not.toMatch(telltale);
          expect(text).not.toMatch(/^5\d\d /);
        }
        const [first, second] = [without(a ?? '', worlds[0]), without(b ?? '', worlds[1])];
        if (way === 'page') {
          const [one, other] = drawnAlike(first, second);
          expect(other).toEqual(one);
        } else expect(wordsOf(second)).toEqual(wordsOf(first));
      }
    }
  });

  test('the walk would find something: the colleague reads their own', async () => {
    const [w] = worlds;
    const own = await asked(w, 'giver', 'page', `/w/${w.slug}/claims/${w.ids.claims[0]}`);
    expect(own).toMatch(telltale);
    const pages = await Promise.all(worlds.map((one) => asked(one, 'giver', 'rsc', `/w/${one.slug}/claims/${one.ids.claims[0]}`)));
    const [first, second] = pages.map((text, i) => wordsOf(without(text.replaceAll(/Marzipan|Nougat/g, ''), worlds[i] as BlindWorld)));
    expect(second).not.toEqual(first);
  });

  test('the walk goes where there is something: cells that are in and cells that are not, verdicts that agree, corrections', async () => {
    for (const w of worlds) {
      const { ids, slug } = w;
      const seen = await asked(w, 'analyst', 'rsc', `/w/${slug}/issues/${ids.issueId}/hypotheses`);
      expect(seen).toContain(ids.analysisId);
      expect(seen).toMatch(/"name":"Bob Analyst"[^}]*"in":true/);
      expect(seen).toMatch(/"name":"Cora Chief"[^}]*"in":false/);
      expect(await asked(w, 'reader', 'page', `/w/${slug}/corrections`)).toContain(settledWords);
      const agreement = `/w/${slug}/agreement?pair=${w.editors.giver.id}~${w.editors.analyst.id}&cell=zebra~zebra`;
      expect(await asked(w, 'reader', 'page', agreement)).toContain('promised a new pier');
      for (const address of routes['w/[workspace]/compare/page.tsx']?.(w) ?? [])
        expect(await asked(w, 'reader', 'page', address)).not.toContain('stands no more');
    }
  });

  test('and it would find marks: whoever made them reads them', async () => {
    const own = await Promise.all(
      worlds.map(async (w) => wordsOf(without(await asked(w, 'giver', 'rsc', `/w/${w.slug}/issues/${w.ids.issueId}/hypotheses`), w))),
    );
    expect(own[1]).not.toEqual(own[0]);
  });

  test('the stream tells that something changed, and neither who nor what, while a colleague judges', async () => {
    const streams = worlds.flatMap((w) => (['analyst', 'reader'] as const).map((looker) => listen(w, looker)));
    await Promise.all(streams.map(({ opened }) => opened));
    await Promise.all(worlds.map((w) => w.judgeOn()));
    await allSealed();
    await new Promise((done) => setTimeout(done, 2_500));
    const heard = await Promise.all(streams.map(({ close }) => close()));
    for (const [n, text] of heard.entries()) {
      expect(text).not.toMatch(telltale);
      expect(text).not.toMatch(/zebra|okapi|verdict|comment/i);
      const w = worlds[n < 2 ? 0 : 1];
      // the claim is named, so that its page is drawn anew; the colleague is not
      expect(text).toContain(w.ids.claims[2]);
      expect(text).not.toContain(w.editors.giver.id);
    }
    const told = heard.map((text, n) => eventsIn(text, worlds[n < 2 ? 0 : 1]));
    expect(told[2]).toEqual(told[0]);
    expect(told[3]).toEqual(told[1]);
    expect(told[0]?.length).toBeGreaterThan(0);
    expect((await fetch(`${base}/w/${worlds[0].slug}/live`)).status).toBe(401);
    expect((await fetch(`${base}/w/${worlds[1].slug}/live`, { headers: ticketOf(worlds[0], 'analyst') })).status).toBe(401);
  });

  test('and what is drawn anew after it says as little', async () => {
    for (const looker of lookers) {
      for (const route of ['w/[workspace]/claims/[id]/page.tsx', 'w/[workspace]/rounds/[id]/page.tsx', 'w/[workspace]/history/page.tsx']) {
        const addresses = worlds.map((w) => routes[route]?.(w) ?? []);
        for (const [n] of (addresses[0] ?? []).entries()) {
          const [a, b] = await Promise.all(worlds.map((w, i) => asked(w, looker, 'page', addresses[i]?.[n] ?? '')));
          expect(`${a}${b}`).not.toMatch(telltale);
          const [one, other] = drawnAlike(without(a ?? '', worlds[0]), without(b ?? '', worlds[1]));
          expect(other).toEqual(one);
        }
      }
    }
  });
});

/** A stream that is read from now on. */
const listen = (w: BlindWorld, looker: Looker) => {
  const over = new AbortController();
  let text = '';
  let isOpen = () => {};
  const opened = new Promise<void>((done) => {
    isOpen = done;
  });
  const reads = (async () => {
    const answer = await fetch(`${base}/w/${w.slug}/live?since=${new Date().toISOString()}`, {
      headers: ticketOf(w, looker),
      signal: over.signal,
    });
    const decoder = new TextDecoder();
    for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      isOpen();
    }
  })().catch((error: unknown) => {
    if (!over.signal.aborted) throw error;
  });
  return {
    opened,
    close: async () => {
      over.abort();
      await reads;
      return text;
    },
  };
};
/** The events of a stream, whatever batches they came in. */
const eventsIn = (text: string, w: BlindWorld): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .flatMap((line) => (JSON.parse(line.slice(6)) as { readonly events?: readonly object[] | null }).events ?? [])
    .map((event) => without(JSON.stringify(event), w));
