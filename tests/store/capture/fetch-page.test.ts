import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { extractText } from '@/store/capture/extract-text';
import { type FetchRules, fetchPage } from '@/store/capture/fetch-page';
import type { ResolveName } from '@/store/capture/resolve-host';
import { encodeAs } from '@/tests/builders/encode-as';
import { type PageServer, pageServer } from '@/tests/builders/page-server';

const PAGE = '<!doctype html><title>Offer of talks</title><p>The ministry said on Friday that it had offered talks.</p>';
const RUSSIAN = 'Министерство заявило, что предложило переговоры.';
const LIMIT = 100_000;

type Answer = readonly [status: number, headers: Record<string, string>, body?: string | Uint8Array];
const html = { 'content-type': 'text/html; charset=utf-8' };

const ANSWERS: Record<string, Answer> = {
  '/page': [200, html, PAGE],
  '/gzip': [200, { ...html, 'content-encoding': 'gzip' }, gzipSync(PAGE)],
  '/deflate': [200, { ...html, 'content-encoding': 'deflate' }, deflateSync(PAGE)],
  '/br': [200, { ...html, 'content-encoding': 'br' }, brotliCompressSync(PAGE)],
  '/twice': [200, { ...html, 'content-encoding': 'gzip, br' }, brotliCompressSync(gzipSync(PAGE))],
  '/packed-oddly': [200, { ...html, 'content-encoding': 'zip' }, PAGE],
  '/packed-badly': [200, { ...html, 'content-encoding': 'gzip' }, PAGE],
  '/russian': [200, { 'content-type': 'text/plain; charset="windows-1251"' }, encodeAs(RUSSIAN, 'windows-1251')],
  '/files/%D0%B0.txt': [200, {}, RUSSIAN],
  '/gone': [404, html, PAGE],
  '/broken': [500, html],
  '/not-modified': [304, {}],
  '/moved-nowhere': [302, {}],
  '/moved-oddly': [302, { location: 'http://' }],
  '/moved': [301, { location: '/page#part' }],
  '/loop': [302, { location: '/loop' }],
  '/ping': [302, { location: '/pong' }],
  '/pong': [302, { location: '/ping' }],
  '/to-private': [302, { location: 'http://10.0.0.1/' }],
  '/to-metadata': [307, { location: 'http://169.254.169.254/latest/meta-data/' }],
  '/to-loopback-name': [302, { location: 'http://inside.example/' }],
  '/to-mapped': [302, { location: 'http://[::ffff:10.0.0.1]/' }],
  '/to-number': [302, { location: 'http://167772161/' }],
  '/to-file': [302, { location: 'file:///etc/hosts' }],
  '/to-password': [302, { location: 'http://a:b@paper.example/page' }],
  '/says-too-large': [200, { 'content-length': String(LIMIT + 1) }],
  '/endless': [200, html],
  '/bomb': [200, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(LIMIT * 50))],
  '/bomb-in-bomb': [200, { ...html, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(Buffer.alloc(LIMIT * 50)))],
};

/** Writes until the other side has gone. */
const pour = (response: ServerResponse) => {
  const timer = setInterval(() => response.write('x'.repeat(5000)), 1);
  response.on('close', () => clearInterval(timer));
};

let server: PageServer;
beforeAll(async () => {
  server = await pageServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/silent') return;
    if (path.startsWith('/drip')) return void response.writeHead(200, html).write('<p>');
    if (path.startsWith('/slam')) return void request.socket.destroy();
    const hop = /^\/hop\/(\d+)$/.exec(path)?.[1];
    const known: Answer = hop
      ? hop === '0'
        ? [200, html, PAGE]
        : [302, { location: `/hop/${Number(hop) - 1}` }]
      : (ANSWERS[path] ?? [410, {}]);
    const [status, headers, body] = known;
    response.writeHead(status, headers);
    if (path === '/endless') return pour(response);
    if (status !== 200 || body !== undefined) response.end(body);
    else response.write('x');
  });
});
afterAll(() => server.close());

/** Names of the tests' own internet; the server is the only allowed machine in it. */
const NAMES: Record<string, string[]> = {
  'paper.example': ['127.0.0.1'],
  'inside.example': ['10.0.0.1'],
  'both.example': ['127.0.0.1', '10.0.0.1'],
};
const resolve: ResolveName = async (name) => (NAMES[name] ?? []).map((address) => ({ address, family: 4 }));
const rules: FetchRules = { isAllowed: (address) => address === '127.0.0.1', ports: 'any', resolve, bytes: LIMIT, time: 5000 };
const fetched = (path: string, more: FetchRules = {}, host = 'paper.example') =>
  fetchPage(`http://${host}:${server.port}${path}`, { ...rules, ...more });

describe('a page is fetched', () => {
  test.each([
    ['as it is', '/page'],
    ['packed with gzip', '/gzip'],
    ['packed with deflate', '/deflate'],
    ['packed with brotli', '/br'],
    ['packed twice', '/twice'],
    ['after a redirect', '/moved'],
    ['after five redirects', '/hop/5'],
  ])('%s', async (_name, path) => {
    const outcome = await fetched(path);
    expect(outcome).toMatchObject({ ok: true, value: { mediaType: 'text/html', charset: 'utf-8' } });
    expect(outcome.ok && new TextDecoder().decode(outcome.value.bytes)).toBe(PAGE);
  });

  test('and its address is the last one, without the fragment', async () => {
    expect(await fetched('/moved')).toMatchObject({ value: { address: `http://paper.example:${server.port}/page`, name: 'page' } });
  });

  test('and read in the encoding the server names', async () => {
    const outcome = await fetched('/russian');
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(await extractText(outcome.value)).toMatchObject({ ok: true, value: { text: RUSSIAN, address: outcome.value.address } });
  });

  test('and a file name in letters comes from its path', async () => {
    expect(await fetched('/files/%D0%B0.txt')).toMatchObject({ value: { name: 'а.txt', mediaType: null, charset: null } });
  });
});

describe('an address is refused before anybody is asked', () => {
  test.each<[name: string, address: string, refusal: object]>([
    ['no address', 'not an address', { code: 'address-not-http', because: 'unreadable' }],
    ['a file', 'file:///etc/hosts', { code: 'address-not-http', because: 'scheme' }],
    ['a script', 'javascript:alert(1)', { code: 'address-not-http', because: 'scheme' }],
    ['ftp', 'ftp://paper.example/', { code: 'address-not-http', because: 'scheme' }],
    ['a name and password', 'http://a:b@paper.example/', { code: 'address-not-http', because: 'credentials' }],
    ['a name alone', 'http://a@paper.example/', { code: 'address-not-http', because: 'credentials' }],
    ['a port of something else', 'http://paper.example:6379/', { code: 'address-not-http', because: 'port' }],
    ['loopback', 'http://127.0.0.1/', { code: 'address-not-public', host: '127.0.0.1' }],
    ['loopback in short', 'http://127.1/', { code: 'address-not-public', host: '127.0.0.1' }],
    ['loopback in hex', 'http://0x7f.0.0.1/', { code: 'address-not-public', host: '127.0.0.1' }],
    ['loopback as a number', 'http://2130706433/', { code: 'address-not-public', host: '127.0.0.1' }],
    ['loopback in wide digits', 'http://①②⑦.⓪.⓪.①/', { code: 'address-not-public', host: '127.0.0.1' }],
    ['loopback in IPv6', 'http://[::1]/', { code: 'address-not-public', host: '[::1]' }],
    ['the name of loopback', 'http://localhost/', { code: 'address-not-public', host: 'localhost' }],
    ['metadata', 'http://169.254.169.254/latest/', { code: 'address-not-public', host: '169.254.169.254' }],
  ])('%s', async (_name, address, refusal) => {
    expect(await fetchPage(address)).toEqual({ ok: false, refusal });
  });
});

describe('a host is refused after its name was resolved', () => {
  test.each<[name: string, host: string, code: string]>([
    ['a name of a private machine', 'inside.example', 'address-not-public'],
    ['a name of a public and a private machine', 'both.example', 'address-not-public'],
    ['a name nobody knows', 'nobody.example', 'address-not-found'],
  ])('%s', async (_name, host, code) => {
    expect(await fetched('/page', {}, host)).toEqual({ ok: false, refusal: { code, host } });
  });

  test('a name that changes its answer after the check is still connected to the checked address, and asked only once', async () => {
    let asked = 0;
    const rebinding: ResolveName = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    expect(await fetched('/page', { resolve: rebinding }, 'rebinding.example')).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    expect(server.asked).toContain('rebinding.example /page');
  });

  test('and when it redirects to itself it is checked anew, and refused', async () => {
    let asked = 0;
    const rebinding: ResolveName = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    expect(await fetched('/moved', { resolve: rebinding }, 'again.example')).toMatchObject({ refusal: { code: 'address-not-public' } });
    expect(server.asked).not.toContain('again.example /page');
  });
});

describe('a page is refused', () => {
  test.each<[name: string, path: string, refusal: object]>([
    ['not found', '/gone', { code: 'page-answered-with-error', status: 404 }],
    ['broken', '/broken', { code: 'page-answered-with-error', status: 500 }],
    ['not modified, which nobody asked', '/not-modified', { code: 'page-answered-with-error', status: 304 }],
    ['a redirect to nowhere', '/moved-nowhere', { code: 'page-answered-with-error', status: 302 }],
    ['a redirect to nonsense', '/moved-oddly', { code: 'page-answered-with-error', status: 302 }],
    ['a redirect to itself', '/loop', { code: 'too-many-redirects', limit: 5 }],
    ['two that redirect to each other', '/ping', { code: 'too-many-redirects', limit: 5 }],
    ['six redirects', '/hop/6', { code: 'too-many-redirects', limit: 5 }],
    ['a redirect to a private address', '/to-private', { code: 'address-not-public', host: '10.0.0.1' }],
    ['a redirect to metadata', '/to-metadata', { code: 'address-not-public', host: '169.254.169.254' }],
    ['a redirect to a name of a private machine', '/to-loopback-name', { code: 'address-not-public', host: 'inside.example' }],
    ['a redirect to a private address inside IPv6', '/to-mapped', { code: 'address-not-public', host: '[::ffff:a00:1]' }],
    ['a redirect to a private address as a number', '/to-number', { code: 'address-not-public', host: '10.0.0.1' }],
    ['a redirect to a file', '/to-file', { code: 'address-not-http', because: 'scheme' }],
    ['a redirect with a password', '/to-password', { code: 'address-not-http', because: 'credentials' }],
    ['larger than it may be, by its own word', '/says-too-large', { code: 'page-too-large', limit: LIMIT }],
    ['larger than it may be, without saying so', '/endless', { code: 'page-too-large', limit: LIMIT }],
    ['larger than it may be once unpacked', '/bomb', { code: 'page-too-large', limit: LIMIT }],
    ['larger than it may be once unpacked twice', '/bomb-in-bomb', { code: 'page-too-large', limit: LIMIT }],
  ])('%s', async (_name, path, refusal) => {
    expect(await fetched(path)).toEqual({ ok: false, refusal });
  });

  test.each([
    ['packed in a way nobody asked for', '/packed-oddly'],
    ['packed badly', '/packed-badly'],
    ['a connection that is slammed', '/slam'],
  ])('%s', async (_name, path) => {
    expect(await fetched(path)).toMatchObject({ refusal: { code: 'address-did-not-answer' } });
  });

  test.each([
    ['a server that says nothing', '/silent', resolve],
    ['a server that begins and stops', '/drip', resolve],
    ['a name that is never resolved', '/page', () => new Promise<never>(() => {})],
  ])('%s, after its time', async (_name, path, resolver) => {
    const begun = performance.now();
    expect(await fetched(path, { time: 300, resolve: resolver })).toEqual({
      ok: false,
      refusal: { code: 'address-timed-out', seconds: 0 },
    });
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('a port where nobody listens', async () => {
    expect(await fetchPage('http://paper.example:1/', rules)).toEqual({
      ok: false,
      refusal: { code: 'address-did-not-answer', host: 'paper.example:1' },
    });
  });
});
