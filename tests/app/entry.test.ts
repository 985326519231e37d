import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, origin } from '../builders/browser';

const axe = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe finds wrong with a page, in words. */
const violations = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } }
    ).axe.run();
    return found.map(({ id, help }) => `${id}: ${help}`);
  });
};

/** The sign-in page as a caller with these headers gets it; `fetch` would not let us lie about Host. */
const signInPage = (headers: Record<string, string> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    http
      .get(`${origin()}/sign-in`, { headers }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        answer.on('end', () => resolve(body));
      })
      .on('error', reject);
  });
const offersDemo = (body: string): boolean => body.includes('Or look around the demo as');

let browser: Browser;
const contexts: BrowserContext[] = [];
const newPage = async (colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
  contexts.push(context);
  return context.newPage();
};
const enterAs = async (page: Page, role: string): Promise<void> => {
  await page.goto(`${origin()}/sign-in`);
  await page
    .getByRole('button', { name: new RegExp(`${role},`) })
    .first()
    .click();
  await page.waitForURL(/\/w\//);
};

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
});

describe('demo editors are offered', () => {
  test('on the machine itself', async () => expect(offersDemo(await signInPage())).toBe(true));

  test.each([
    ['X-Forwarded-For', '127.0.0.1'],
    ['X-Forwarded-Host', '127.0.0.1'],
    ['X-Forwarded-Proto', 'http'],
    ['Forwarded', 'for=127.0.0.1'],
    ['Via', '1.1 proxy'],
    ['X-Real-IP', '127.0.0.1'],
    ['Host', 'desk.example'],
  ])('not with %s: %s', async (name, value) => {
    const body = await signInPage({ [name]: value });
    expect(body).toContain('Sign in');
    expect(offersDemo(body)).toBe(false);
  });
});

describe('coming in', () => {
  test('a wrong password is refused in words under the field, which has the focus; what was typed stays', async () => {
    const page = await newPage();
    await page.goto(`${origin()}/sign-in`);
    const nobody = `nobody.${Date.now()}@desk.example`;
    await page.getByLabel('E-mail').fill(nobody);
    await page.getByLabel('Password').fill('not the password');
    await page.keyboard.press('Enter');
    const password = page.getByLabel('Password');
    await page.getByText('do not fit together').waitFor();
    expect(await password.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await password.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('E-mail').inputValue()).toBe(nobody);
    expect(await violations(page)).toEqual([]);
  });

  test('one comes out where one wanted to go, and never on another site', async () => {
    const page = await newPage();
    await enterAs(page, 'chief');
    const people = new URL(page.url()).pathname.replace(/^(\/w\/[^/]+).*/, '$1/people');
    await page.context().clearCookies();
    await page.goto(`${origin()}${people}?from=a-colleague`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page
      .getByRole('button', { name: /chief,/ })
      .first()
      .click();
    await page.waitForURL(`${origin()}${people}?from=a-colleague`);
    await page.context().clearCookies();
    await page.goto(`${origin()}/sign-in?to=${encodeURIComponent('//evil.example/w')}`);
    await page
      .getByRole('button', { name: /chief,/ })
      .first()
      .click();
    await page.waitForURL(/\/w\//);
    expect(new URL(page.url()).origin).toBe(origin());
  });

  test('signed out, one is out: the page behind is not shown again', async () => {
    const page = await newPage();
    await enterAs(page, 'analyst');
    const inside = page.url();
    await page.getByRole('button', { name: /: menu$/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    await page.goto(inside);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});

describe('an invitation', () => {
  test.each(['light', 'dark'] as const)('is made, passed on, used once, and its seat withdrawn (%s)', async (scheme) => {
    const chief = await newPage(scheme);
    await enterAs(chief, 'chief');
    await chief.goto(`${new URL(chief.url()).href.replace(/(\/w\/[^/]+).*/, '$1')}/people`);
    await chief.getByLabel('Role', { exact: true }).selectOption('reader');
    await chief.getByRole('button', { name: 'Make a link' }).click();
    const field = chief.getByLabel('Invitation as reader: pass it on yourself');
    await field.waitFor();
    const link = await field.inputValue();
    expect(await violations(chief)).toEqual([]);

    const guest = await newPage(scheme);
    await guest.goto(link);
    expect(await violations(guest)).toEqual([]);
    const name = `Guest ${scheme}`;
    await guest.getByLabel('Your name').fill(name);
    await guest.getByLabel('E-mail').fill(`guest.${scheme}.${Date.now()}@desk.example`);
    await guest.getByLabel('Password').fill('a crane in the snow');
    await guest.keyboard.press('Enter');
    await guest.waitForURL(/\/w\//);

    const second = await newPage(scheme);
    await second.goto(link);
    await second.getByText('This link no longer works').waitFor();
    expect(await violations(second)).toEqual([]);

    await chief.reload();
    await chief.getByRole('button', { name: `Withdraw the seat of ${name}` }).click();
    await chief.getByText(`Seat of ${name} withdrawn`).waitFor();
    const gone = await guest.reload();
    expect(gone?.status()).toBe(404);
  });
});

describe('an address that cannot be read', () => {
  /** What is answered; `fetch` and a browser would mend the path, and neither is the only caller. */
  const answerTo = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
      http
        .get(`${origin()}/`, { path, headers }, (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (part) => {
            body += part;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        })
        .on('error', reject);
    });
  const malformed = ['%ff', '%', '%e', '%ed%a0%80', '%c0%80'];
  const paths = (broken: string): readonly string[] => [
    `/${broken}`,
    `/shared/${broken}`,
    `/link/${broken}`,
    `/w/${broken}/issues`,
    ...[
      'issues/@',
      'issues/@/hypotheses',
      'issues/@/map',
      'claims/@',
      'claims/@/map',
      'rounds/@',
      'actors/@',
      'sources/@',
      'sources/@/compare',
    ].map((path) => `/w/demo/${path.replace('@', broken)}`),
  ];

  test.each(malformed)('%s is nowhere, said in words, signed in or not', async (broken) => {
    const page = await newPage();
    await enterAs(page, 'analyst');
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    for (const path of paths(broken)) {
      for (const headers of [{}, { cookie }, { cookie, RSC: '1' }] as Record<string, string>[]) {
        const { status, body } = await answerTo(path, headers);
        expect({ path, status }).toEqual({ path, status: 404 });
        expect(body).toContain('There is nothing here for you');
      }
    }
  });

  const nowhere = ['issues/@', 'issues/@/map', 'issues/@/hypotheses', 'claims/@', 'claims/@/map', 'claims/@/wordings', 'sources/@/compare'];
  test.each(nowhere)('%s of nothing is said in words, and the answer comes to its end each time', async (path) => {
    const page = await newPage();
    await enterAs(page, 'analyst');
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    for (let n = 0; n < 15; n++) {
      const { body } = await answerTo(`/w/demo/${path.replace('@', randomUUID())}`, { cookie });
      expect(body).toContain('Not in this workspace');
    }
  });

  test('and one that can be read but names nothing is no error either', async () => {
    for (const path of ['/w/demo/issues/%25ff', '/w/demo/claims/%00', '/w/demo/claims/%F0%9F%98%80', '/sign-in?to=%ff', '/shared/%25ff'])
      expect((await answerTo(path)).status).toBeLessThan(500);
  });
});
