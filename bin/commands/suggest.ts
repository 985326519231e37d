import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type SuggestedStatement, suggestStatements } from '@/domain/attribution/suggest-statements';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import { hull } from '@/domain/text/span';
import { fileNamed, line, sayRefusal } from './answer';
import { printSuggestionReport } from './suggestion-report';

type Options = {
  readonly language?: string;
  readonly published?: string;
  readonly why?: boolean;
  readonly report?: boolean;
  readonly workspace?: string;
  readonly json?: boolean;
};

export const addSuggest = (program: Command): void => {
  program
    .command('suggest')
    .description('print the attributed statements found in a text file; needs no database')
    .argument('[file]', 'a text in UTF-8; places are UTF-16 units into it exactly as read')
    .option('--language <code>', 'the language of the text')
    .option('--published <date>', 'the day of publication, from which "on Friday" is reckoned: 2020-09-25, 2020-09 or 2020')
    .option('--why', 'with the mention, the pattern and the doubts of each')
    .option('--report', 'how the suggestions of each pattern fared with a desk; needs its database, and --workspace instead of a file')
    .option('--workspace <slug>', 'the desk to report on')
    .option('--json', 'one JSON object a statement (it always is) or a pattern')
    .action(async (file: string | undefined, options: Options) => {
      if (options.report) return printSuggestionReport(options.workspace ?? '', options.json ?? false);
      if (file === undefined) return sayRefusal({ code: 'input-not-understood' }, false, 'a file, or --report with --workspace');
      const text = await readFile(fileNamed(file), 'utf8').catch(() => null);
      if (text === null) return sayRefusal({ code: 'not-found' }, false, file);
      const published = options.published === undefined ? null : parsePartialDate(options.published);
      if (options.published !== undefined && published === null)
        return sayRefusal({ code: 'input-not-understood' }, false, options.published);
      for (const statement of suggestStatements(text, { language: options.language, published }))
        line(written(text, statement, options.why ?? false));
    });
};

/** One statement as the command prints it. `exact` is the text from start to end: with several spans it holds what interrupts them. */
const written = (text: string, s: SuggestedStatement, why: boolean) => {
  const [start, end] = hull(s.spans);
  return {
    start,
    end,
    spans: s.spans,
    exact: text.slice(start, end),
    mode: s.mode,
    cue: s.cue,
    speaker: s.speaker,
    mention: s.mention,
    chain: s.chain,
    kind: s.kind,
    confidence: s.confidence,
    reasons: s.reasons,
    saidOn: s.saidOn,
    capacity: s.capacity,
    continuation: s.continuation,
    worth: s.worth,
    ...(why ? { surface: s.surface, pattern: s.pattern, unsure: s.unsure } : {}),
  };
};
