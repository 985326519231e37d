/**
 * The program that takes text out of files from strangers, in a process of its own: it may hang, run out of memory or crash
 * and harm nobody. It knows no database and no secret, gets one job at a time from `parser-pool.ts` and ends with its parent.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readPdf } from './read-pdf';
import type { ParserMessage, ReadingAnswer, ReadingJob } from './reading-job';

/** Bytes that the whole process may hold before the watch ends it. */
const MOST_MEMORY = 1024 * 1024 * 1024;

/** The library behind each format, and the counter of our own way of using it: raise it when the same bytes would give another text. */
const readers = {
  html: { read: ({ bytes, charset, address }: ReadingJob) => readHtml(bytes, charset, address), library: '@mozilla/readability', ours: 1 },
  pdf: { read: ({ bytes }: ReadingJob) => readPdf(bytes), library: 'unpdf', ours: 1 },
  docx: { read: ({ bytes }: ReadingJob) => readDocx(bytes), library: 'mammoth', ours: 1 },
} as const;

const extractorOf = (format: ReadingJob['format']): string => {
  const { library, ours } = readers[format];
  // Not every library lets its package.json be imported.
  const { version } = JSON.parse(readFileSync(join(process.cwd(), 'node_modules', library, 'package.json'), 'utf8')) as { version: string };
  return `${library.replace(/^@.*\//, '')}@${version}+${ours}`;
};

const work = async (job: ReadingJob): Promise<ReadingAnswer> => {
  const outcome = await readers[job.format].read(job);
  return outcome.ok ? { ok: true, value: { ...outcome.value, extractor: extractorOf(job.format) } } : outcome;
};

const say = (message: ParserMessage) => process.send?.(message);

// A parser in an endless loop sees no signal and no closed channel; a thread beside it does.
new Worker(new URL('./parser-watch.mjs', import.meta.url), {
  workerData: { mostMemory: MOST_MEMORY },
  execArgv: [],
  stdout: true,
  stderr: true,
}).unref();
process.on('disconnect', () => process.exit());
process.on('message', (job: ReadingJob) => {
  // What a parser throws past its reader ends the process; the pool answers for it.
  work(job).then(
    (answer) => say({ is: 'answer', answer }),
    () => process.exit(1),
  );
});
say({ is: 'ready' });
