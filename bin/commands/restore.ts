import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { restoreWorkspace } from '@/desk/restore-workspace';
import { fileNamed, line, sayRefusal, valueOr, withDatabase } from './answer';
import { linesOf } from './lines-of';

export const addRestore = (program: Command): void => {
  program
    .command('restore')
    .description('put an export into an empty database: same ids, authors, times, events and seals')
    .argument('<file>', 'what `export` wrote')
    .option('--json', 'one JSON object')
    .action((file: string, options: { json?: boolean }) =>
      withDatabase(async () => {
        const asJson = options.json ?? false;
        const stream = createReadStream(fileNamed(file), 'utf8');
        const opened = await new Promise((resolve) => stream.once('open', () => resolve(true)).once('error', () => resolve(false)));
        if (!opened) return sayRefusal({ code: 'not-found' }, asJson, file);
        const done = valueOr(await restoreWorkspace(linesOf(stream)), asJson, file);
        if (!done) return;
        if (asJson) line(done);
        else
          process.stdout.write(
            `${done.rows} rows restored. Passwords are not in an export: \`saidso user link\` makes a link to set one. The history verifies under the HISTORY_KEY it was sealed with.\n`,
          );
      }),
    );
};
