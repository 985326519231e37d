import { once } from 'node:events';
import type { Command } from 'commander';
import { exportWholeWorkspace } from '@/desk/export-workspace';
import { valueOr, withDatabase } from './answer';

const blindness = (rounds: number): string =>
  `This backup holds what was judged in ${rounds} open round${rounds === 1 ? '' : 's'}: nobody who judges there should read it.\n`;

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description(
      'write a whole workspace to standard output: every row, event and seal, one JSON object a line, without passwords; a backup is complete, so it holds the verdicts of open rounds too: keep it from those who judge',
    )
    .requiredOption('--workspace <slug>', 'the workspace')
    .option('--json', 'one JSON object a line (it always is)')
    .action((options: { workspace: string; json?: boolean }) =>
      withDatabase(async () => {
        const whole = valueOr(
          await exportWholeWorkspace({ workspace: options.workspace, now: new Date() }),
          options.json ?? false,
          options.workspace,
        );
        if (!whole) return;
        if (whole.openRounds > 0) process.stderr.write(blindness(whole.openRounds));
        for await (const text of whole.lines) if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
      }),
    );
};
