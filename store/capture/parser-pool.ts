import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { refuse } from '@/domain/outcome';
import type { BrokenBecause } from '@/domain/source/capture-refusal';
import { sourceLimits } from '@/domain/source/source-limits';
import type { ParserMessage, ReadingAnswer, ReadingJob } from './reading-job';

/** Parsers at work at a time, jobs after which one is replaced, and milliseconds: how long one may take to start, and wait for its next job. */
const MOST_PARSERS = 2;
const MOST_JOBS = 50;
const STARTING_TIME = 30_000;
const IDLE_TIME = 30_000;

/** What a parser may know of its surroundings: where programs and scratch space are, and nothing else. */
const ENVIRONMENT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG'];

type Parser = { readonly process: ChildProcess; jobs: number; idle: NodeJS.Timeout | null };

const resting: Parser[] = [];
const queue: (() => void)[] = [];
let busy = 0;

/**
 * Reads one file in a process apart, under a limit of time (`readingTime`) and memory. Whatever the file does to its parser,
 * the answer comes: a refusal of the format's own code when the parser was stopped (`too-heavy`) or fell over (`damaged`).
 * Throws only when no parser can be started.
 */
export const readApart = async (job: ReadingJob, limit: number = sourceLimits.readingTime): Promise<ReadingAnswer> => {
  if (busy >= MOST_PARSERS) await new Promise<void>((go) => queue.push(go));
  else busy++;
  try {
    const parser = resting.pop() ?? (await startParser());
    const answer = await ask(parser, job, limit);
    if (typeof answer !== 'string') {
      rest(parser);
      return answer;
    }
    parser.process.kill('SIGKILL');
    return refuse(job.format === 'html' ? 'html-without-text' : `${job.format}-broken`, { because: answer });
  } finally {
    // The place passes straight to the next in the queue, if there is one.
    const next = queue.shift();
    if (next) next();
    else busy--;
  }
};

const ask = (parser: Parser, job: ReadingJob, limit: number) =>
  new Promise<ReadingAnswer | BrokenBecause>((settle) => {
    wake(parser);
    const finish = (answer: ReadingAnswer | BrokenBecause) => {
      clearTimeout(timer);
      parser.process.off('message', onMessage).off('exit', onExit);
      settle(answer);
    };
    const onMessage = (message: ParserMessage) => message.is === 'answer' && finish(message.answer);
    // A signal is the watch, the system or V8 stopping a parser that wants too much.
    const onExit = (_code: number | null, signal: NodeJS.Signals | null) => finish(signal ? 'too-heavy' : 'damaged');
    const timer = setTimeout(() => finish('too-heavy'), limit);
    parser.process.on('message', onMessage).on('exit', onExit);
    parser.process.send(job, (error) => error && finish('damaged'));
  });

const startParser = async (): Promise<Parser> => {
  const root = process.cwd();
  const program = join(/* turbopackIgnore: true */ root, 'store/capture/parser-process.ts');
  if (!existsSync(program)) throw new Error(`The parser program is not at ${program}; start from the project's own folder.`);
  const environment = Object.fromEntries(ENVIRONMENT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = spawn(process.execPath, ['--no-warnings', '--max-old-space-size=768', '--import', 'tsx', program], {
    cwd: root,
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const parser: Parser = { process: child, jobs: 0, idle: null };
  let complaint = '';
  child.stderr?.on('data', (said: Buffer) => {
    complaint = (complaint + said).slice(-2000);
  });
  child.on('exit', () => leave(parser));
  await new Promise<void>((ready, fail) => {
    const timer = setTimeout(() => fail(new Error('The parser program did not start in time.')), STARTING_TIME);
    child.once('message', () => ready());
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`The parser program ended with ${code} before it began. ${complaint}`)));
    child.once('message', () => clearTimeout(timer));
    child.once('exit', () => clearTimeout(timer));
  });
  return parser;
};

/** A parser without a job keeps nobody's program alive and goes after a while, or at once when it has worked enough. */
const rest = (parser: Parser) => {
  parser.jobs++;
  if (parser.jobs >= MOST_JOBS || !parser.process.connected) return parser.process.kill('SIGKILL');
  parser.idle = setTimeout(() => {
    leave(parser);
    parser.process.kill('SIGKILL');
  }, IDLE_TIME);
  parser.idle.unref();
  hold(parser, 'unref');
  resting.push(parser);
};

const wake = (parser: Parser) => {
  if (parser.idle) clearTimeout(parser.idle);
  hold(parser, 'ref');
};

/** The process, its channel and its pipe each keep the program alive until told otherwise. */
const hold = ({ process: child }: Parser, how: 'ref' | 'unref') => {
  child[how]();
  child.channel?.[how]();
  if (child.stderr instanceof Socket) child.stderr[how]();
};

const leave = (parser: Parser) => {
  const at = resting.indexOf(parser);
  if (at >= 0) resting.splice(at, 1);
};
