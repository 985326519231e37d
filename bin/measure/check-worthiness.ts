import { readFile } from 'node:fs/promises';
import { checkWorthiness } from '@/domain/attribution/check-worthiness';

/** Scores each sentence of a JSONL file ({"doc","n","text"}) for the evaluation of CheckThat!: {"doc","n","score"} a line. */
const [, , file = ''] = process.argv;
for (const row of (await readFile(file, 'utf8')).trim().split('\n')) {
  const { doc, n, text } = JSON.parse(row) as { doc: string; n: number; text: string };
  console.log(JSON.stringify({ doc, n, score: checkWorthiness(text, 'assertion') }));
}
