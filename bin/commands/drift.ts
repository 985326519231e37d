import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { anchorsOf } from '@/domain/quote/anchors-of';
import { describe } from '@/domain/quote/describe';
import { indexText } from '@/domain/quote/index-text';
import { type Drift, match } from '@/domain/quote/match';
import { readQuoteLine } from '@/domain/quote/quote-line';
import { hull } from '@/domain/text/span';
import { fileNamed, line, sayRefusal } from './answer';

export const addDrift = (program: Command): void => {
  program
    .command('drift')
    .description('print what became of each quote of a text in a newer text; needs no database')
    .argument('<old>', 'the text the quotes were taken from, in UTF-8; places are UTF-16 units into it exactly as read')
    .argument('<new>', 'the newer text')
    .argument('<quotes>', 'a file with a quote a line: {"id","start","end"} or {"id","spans":[[start,end],…]}')
    .option('--json', 'one JSON object a quote (it always is)')
    .action(async (oldFile: string, newFile: string, quoteFile: string) => {
      const [old, next, quotes] = await Promise.all([oldFile, newFile, quoteFile].map(textOf));
      if (typeof old === 'string' && typeof next === 'string' && typeof quotes === 'string') answerEach(old, next, quotes);
    });
};

/** The text of a file, units as they are read; a file that cannot be read is refused. */
const textOf = async (file: string): Promise<string | null> => {
  const text = await readFile(fileNamed(file), 'utf8').catch(() => null);
  if (text === null) sayRefusal({ code: 'not-found' }, false, file);
  return text;
};

const answerEach = (old: string, next: string, written: string): void => {
  const lines = written.replace(/^\ufeff/, '').split(/\r?\n/);
  const read = lines
    .map((text, k) => ({ text, name: `line ${k + 1}`, quote: readQuoteLine(text) }))
    .filter(({ text }) => text.trim() !== '');
  const anchors = anchorsOf(
    old,
    read.map(({ quote }) => quote?.spans ?? []),
  );
  const [oldIndex, nextIndex] = [indexText(old), indexText(next)];
  for (const [k, { name, quote }] of read.entries()) {
    const anchor = anchors[k];
    if (!quote || !anchor) sayRefusal({ code: 'input-not-understood' }, false, name);
    else if (!anchor.ok) sayRefusal(anchor.refusal, false, `quote ${quote.id}`);
    else line({ id: quote.id, ...asPrinted(next, match(nextIndex, describe(oldIndex, anchor.value.units))) });
  }
};

/** A drift as the command prints it. `exact` is the new text from start to end: with several spans it holds what interrupts them. */
const asPrinted = (next: string, { state, spans, alarms, diff }: Drift) => {
  const [start, end] = spans.length > 0 ? hull(spans) : [null, null];
  return {
    state,
    start,
    end,
    spans: spans.length > 0 ? spans : null,
    exact: start === null || end === null ? null : next.slice(start, end),
    alarms,
    diff,
  };
};
