import { extractText } from '@/store/capture/extract-text';

const P = (words: string) => `<p>${words}</p>`;
const LEAD =
  'The ministry said on Friday that it had offered talks to all sides, and that it would wait for an answer until the end of the month.';
const MORE =
  'Nobody answered the offer, the ministry added. A spokesman of the other side, asked twice by this newspaper, said nothing about it.';

const page = (head: string, body: string, tag = '<html lang="en-GB">') =>
  `<!doctype html>${tag}<head>${head}</head><body>${body}</body></html>`;

const read = async (html: string, address: string | null = null) => {
  const outcome = await extractText({ bytes: new TextEncoder().encode(html), name: 'page.html', address });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const textOf = async (body: string) => (await read(page('', body))).text;

describe('what readers see becomes the text', () => {
  test.each<[name: string, body: string, text: string]>([
    ['paragraphs stand apart', P(LEAD) + P(MORE), `${LEAD}\n\n${MORE}`],
    ['spaces and line ends of the source are one space', P('One  two\n   three'), 'One two three'],
    ['a no-break space stays', P('One&nbsp;two'), 'One\u00A0two'],
    ['a line break stays', P('One<br>two<br/> three'), 'One\ntwo\nthree'],
    ['emphasis and links do not part words', P('<b>O</b>ne <a href="#">two</a>, “<i>three</i>”.'), 'One two, “three”.'],
    ['quotation marks that browsers add', P('He said <q>we will</q>.'), 'He said “we will”.'],
    ['entities are letters', P('A &amp; B &mdash; &ldquo;C&rdquo; &#8230;'), 'A & B — “C” …'],
    ['a list', '<ul><li>One thing</li><li>Another thing</li></ul>', 'One thing\n\nAnother thing'],
    ['quotations', `${P(LEAD)}<blockquote><p>Words of hers.</p></blockquote>`, `${LEAD}\n\nWords of hers.`],
    [
      'scripts, styles and what is hidden are not seen',
      `${P(LEAD)}<script>document.write("no")</script><style>p{}</style><noscript>no</noscript><template>no</template><p hidden>no</p>`,
      LEAD,
    ],
    ['text that is not in a paragraph', `${LEAD}<div>${MORE}</div>`, `${LEAD}\n\n${MORE}`],
    [
      'navigation and the foot of a site are left out',
      `<nav><a href="/">Home</a></nav>${P(LEAD)}${P(MORE)}<footer>All rights</footer>`,
      `${LEAD}\n\n${MORE}`,
    ],
  ])('%s', async (_name, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('a table has a paragraph a row, cells apart by tabs', async () => {
    expect(await textOf(`${P(LEAD)}<table><tr><th>Year</th><th>Talks</th></tr><tr><td>2020</td><td>none</td></tr></table>`)).toContain(
      'Year\tTalks\n\n2020\tnone',
    );
  });

  test('the visible headline comes first and is marked', async () => {
    const { text, title, markedRanges } = await read(
      page('<title>Ministry offers talks - Paper</title>', `<h1>Ministry offers\n talks</h1>${P(LEAD)}`),
    );
    expect(text).toBe(`Ministry offers talks\n\n${LEAD}`);
    expect(markedRanges).toEqual([{ mark: 'title', span: [0, 21] }]);
    expect(title).toContain('Ministry offers talks');
  });

  test('a headline that is not shown is no text', async () => {
    const { text, title, markedRanges } = await read(page('<meta property="og:title" content="Ministry offers talks">', P(LEAD)));
    expect([text, title, markedRanges]).toEqual([LEAD, 'Ministry offers talks', []]);
  });

  test('scripts never run and nothing is loaded', async () => {
    const body = `${P(LEAD)}<script>document.body.textContent = 'changed'</script><img src="http://127.0.0.1:1/x" onerror="document.body.textContent='changed'"><iframe src="http://127.0.0.1:1/"></iframe>`;
    expect(await textOf(body)).toBe(LEAD);
  });
});

const ld = (article: object) => `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('what a page says about itself', () => {
  test.each<[name: string, head: string, found: object]>([
    [
      'JSON-LD',
      ld({
        '@type': 'NewsArticle',
        headline: 'An offer',
        author: [{ name: 'Ann Example' }, 'Bo Example'],
        datePublished: '2020-09-25T08:00:00Z',
        publisher: { name: 'Paper' },
      }),
      {
        title: 'An offer',
        author: 'Ann Example, Bo Example',
        outlet: 'Paper',
        published: { earliest: '2020-09-25', latest: '2020-09-25', precision: 'day' },
      },
    ],
    [
      'JSON-LD in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'Paper' },
          { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'An offer' },
        ],
      }),
      { title: 'An offer' },
    ],
    ['JSON-LD in a list', ld([{ '@type': 'BreadcrumbList' }, { '@type': 'Article', name: 'An offer' }]), { title: 'An offer' }],
    [
      'broken JSON-LD beside meta elements',
      `<script type="application/ld+json">{"@type":</script>${meta('og:title', 'An offer')}`,
      { title: 'An offer' },
    ],
    [
      'Open Graph',
      meta('og:title', 'An offer') +
        meta('og:site_name', 'Paper') +
        meta('article:published_time', '2020-09-25T23:00:00+03:00') +
        meta('article:author', 'Ann Example'),
      {
        title: 'An offer',
        author: 'Ann Example',
        outlet: 'Paper',
        published: { earliest: '2020-09-25', latest: '2020-09-25', precision: 'day' },
      },
    ],
    [
      'an author that is an address is none',
      `${meta('article:author', 'https://social.example/ann')}<meta name="author" content="https://x.example">`,
      { author: null },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="An offer"><meta name="DC.date" content="2020-09"><meta name="DC.creator" content="Ann Example">',
      { title: 'An offer', author: 'Ann Example', published: { earliest: '2020-09-01', latest: '2020-09-30', precision: 'month' } },
    ],
    [
      'a library of papers',
      '<meta name="citation_title" content="An offer"><meta name="citation_publication_date" content="2020/09/25">',
      { title: 'An offer', published: { earliest: '2020-09-25', latest: '2020-09-25', precision: 'day' } },
    ],
    [
      'the title element, when nothing else',
      '<title>Ministry makes an offer of talks</title>',
      { title: 'Ministry makes an offer of talks' },
    ],
    [
      'a date that cannot be read is passed over',
      `${meta('article:published_time', 'yesterday')}<meta name="date" content="25 September 2020">`,
      { published: { earliest: '2020-09-25', latest: '2020-09-25', precision: 'day' } },
    ],
    ['the language of the page', '', { language: 'en-GB' }],
    ['NULs and line ends in a title', ld({ '@type': 'Article', headline: 'An\u0000\n  offer' }), { title: 'An offer' }],
  ])('%s', async (_name, head, found) => {
    expect(await read(page(head, P(LEAD)))).toMatchObject(found);
  });

  test('the date that people are shown', async () => {
    const body = `<article><header><time datetime="2020-09-25">Friday</time></header>${P(LEAD)}${P(MORE)}</article>`;
    expect((await read(page('', body))).published?.earliest).toBe('2020-09-25');
  });

  test('without a word about it, the language is told by the words', async () => {
    expect((await read(page('', P(LEAD), '<html>'))).language).toBe('en');
  });

  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const AT = 'https://www.paper.example/world/offer?from=feed';
  test.each<[name: string, head: string, fetched: string | null, address: string | null, archiveLink: string | null]>([
    ['as fetched', '', AT, AT, null],
    ['canonical on the same site', canonical('https://paper.example/world/offer'), AT, 'https://paper.example/world/offer', null],
    ['canonical from the root', canonical('/world/offer'), AT, 'https://www.paper.example/world/offer', null],
    ['canonical on another site is not believed', canonical('https://other.example/offer'), AT, AT, null],
    ['a front page as canonical is not believed', canonical('https://www.paper.example/'), AT, AT, null],
    ['an uploaded page says where it was', canonical('https://paper.example/offer'), null, 'https://paper.example/offer', null],
    ['an uploaded page, by Open Graph', meta('og:url', 'https://paper.example/offer'), null, 'https://paper.example/offer', null],
    ['a script is no address', canonical('javascript:alert(1)'), null, null, null],
    [
      'out of an archive',
      canonical('https://paper.example/offer'),
      'https://web.archive.org/web/20200925101010/https://paper.example/offer',
      'https://paper.example/offer',
      'https://web.archive.org/web/20200925101010/https://paper.example/offer',
    ],
  ])('its address: %s', async (_name, head, fetched, address, archiveLink) => {
    expect(await read(page(head, P(LEAD)), fetched)).toMatchObject({ address, archiveLink });
  });
});

test('a real page of noise gives the article and nothing else', async () => {
  const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Another story number ${i}</a></li>`).join('');
  const body = `<header><nav><ul>${links}</ul></nav></header><div class="cookie-banner">We use cookies. <button>Accept</button></div>
    <main><article><h1>Ministry offers talks</h1><p class="byline">By <a rel="author" href="/ann">Ann Example</a></p>${P(LEAD)}${P(MORE)}${P(LEAD.replace('Friday', 'Monday'))}${P(MORE.replace('twice', 'again'))}</article></main>
    <aside class="related"><h2>Read next</h2><ul>${links}</ul></aside><footer><form><input name="mail"><label>Newsletter</label></form>All rights reserved</footer>`;
  const { text, title, author } = await read(page('<title>Ministry offers talks | Paper</title>', body));
  expect(text.split('\n\n').filter((one) => !/Ann Example/.test(one))).toEqual([
    'Ministry offers talks',
    LEAD,
    MORE,
    LEAD.replace('Friday', 'Monday'),
    MORE.replace('twice', 'again'),
  ]);
  expect(title).toContain('Ministry offers talks');
  expect(author).toContain('Ann Example');
});

test.each([
  ['named by the page', `<!doctype html><meta charset="windows-1251"><p>`],
  ['named by the page, the long way', `<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>`],
  ['not named', `<!doctype html><p>`],
])('an older encoding is read: %s', async (_name, head) => {
  const words = 'Ведомство предложило переговоры.';
  const bytes = new Uint8Array([
    ...Buffer.from(head),
    ...Array.from(words, (letter) => (letter.charCodeAt(0) > 127 ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))),
  ]);
  expect(await extractText({ bytes, name: null })).toMatchObject({ ok: true, value: { text: words, language: null } });
});
