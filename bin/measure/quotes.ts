import { readFile } from 'node:fs/promises';
import { suggestStatements } from '@/domain/attribution/suggest-statements';

/** Suggests for each text of a JSONL file ({"id","text"}): {"id","attributions":[{"content","source"}]} a line, and on standard error the speed. */
const [, , file = '', language] = process.argv;
// A day of publication, so that the days of speaking are read as well.
const published = { earliest: '2016-10-20', latest: '2016-10-20', precision: 'day' } as const;
let [units, spent] = [0, 0];
for (const row of (await readFile(file, 'utf8')).trim().split('\n')) {
  const { id, text } = JSON.parse(row) as { id: string; text: string };
  const started = process.cpuUsage();
  const found = suggestStatements(text, { language, published });
  spent += process.cpuUsage(started).user;
  units += text.length;
  console.log(
    JSON.stringify({ id, attributions: found.map(({ spans, mention }) => ({ content: spans, source: mention ? [mention] : [] })) }),
  );
}
process.stderr.write(`${Math.round(units / (spent / 1000))} KB/s of processor time\n`);
