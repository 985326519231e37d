import { once } from 'node:events';
import type { Command } from 'commander';
import { exportWholeWorkspace } from '@/desk/export-workspace';
import { valueOr, withDatabase } from './answer';

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description('write a whole workspace to standard output: every row, event and seal, one JSON object a line, without passwords')
    .requiredOption('--workspace <slug>', 'the workspace')
    .option('--json', 'one JSON object a line (it always is)')
    .action((options: { workspace: string; json?: boolean }) =>
      withDatabase(async () => {
        const lines = valueOr(
          await exportWholeWorkspace({ workspace: options.workspace, now: new Date() }),
          options.json ?? false,
          options.workspace,
        );
        if (!lines) return;
        for await (const text of lines) if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
      }),
    );
};
