import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../bin/set-up/fail.mjs';
import { under } from '../../bin/set-up/places.mjs';
import { run, tail } from '../../bin/set-up/run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium that starts here: the one `CHROMIUM_PATH` names, an installed one, the one that came with the packages (Linux on x64),
 * one that Playwright has downloaded.
 * @returns `{ executablePath, args, env }` for Playwright's `chromium.launch`; `env` is what has to be added to the environment
 */
export const findChromium = async () => {
  const tries = [];
  for (const candidate of [named, installed, packed, downloaded]) {
    const found = await candidate();
    if (!found) continue;
    const refusal = await refusalOf(found);
    if (!refusal) return found;
    tries.push(`${found.executablePath}: ${refusal}`);
  }
  const why = tries.length > 0 ? ` Tried ${tries.join('; ')}.` : '';
  return fail(`No Chromium was found that starts here. Install Chromium or Chrome, or set CHROMIUM_PATH to one.${why}`);
};

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const plain = (executablePath) => ({ executablePath, args: sandbox, env: {} });

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const named = () => process.env.CHROMIUM_PATH && plain(process.env.CHROMIUM_PATH);

const installed = () => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...elsewhere].find(isProgram);
  return found && plain(found);
};

const downloaded = async () => {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) && plain(chromium.executablePath());
};

// With the first two the browser dies when a context is closed; the next two would hide faults of ours; Playwright says the last itself.
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content', '--headless'];

// The package unpacks a browser, its fonts and, when told that it is on Amazon's Linux, the libraries a bare machine lacks.
// It takes a half unpacked folder for a whole one, so it unpacks into one that is given its name when it is whole.
const packed = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = under('node_modules', '.cache', 'saidso-chromium');
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    const env = { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const { code, output } = await run(process.execPath, ['-e', script], { env });
    if (code !== 0) fail(`The Chromium of @sparticuz/chromium could not be unpacked: ${tail(output, 3)}`);
    const fonts = path.join(making, 'fonts', 'fonts.conf');
    writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', path.join(folder, 'fonts')));
    if (existsSync(folder)) rmSync(making, { recursive: true });
    else renameSync(making, folder);
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  const args = chromium.args.filter((flag) => !unwanted.some((start) => flag.startsWith(start)));
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return { executablePath: path.join(folder, 'chromium'), args, env: { ...fonts, LD_LIBRARY_PATH: libraries } };
};

const refusalOf = async ({ executablePath, args, env }) => {
  try {
    const { code, output } = await run(executablePath, ['--headless', ...args, '--version'], { env: { ...process.env, ...env } });
    return code === 0 ? null : tail(output, 1);
  } catch (error) {
    return error.message;
  }
};
