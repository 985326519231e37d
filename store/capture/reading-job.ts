import type { Outcome } from '@/domain/outcome';
import type { CaptureRefusal } from '@/domain/source/capture-refusal';
import type { Reading } from '@/domain/source/reading';

/** A file for the parser process: its format is known, charset and address are the server's when it was fetched. */
export type ReadingJob = {
  readonly format: 'html' | 'pdf' | 'docx';
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly address: string | null;
};

/** A reading with the program that made it, as `name@version`; `+n` counts our own way of using it. */
export type ReadingAnswer = Outcome<Reading & { readonly extractor: string }, CaptureRefusal>;

/** What the parser process says: that it can begin, then one answer for each job. */
export type ParserMessage = { readonly is: 'ready' } | { readonly is: 'answer'; readonly answer: ReadingAnswer };
