import type { Command } from 'commander';
import { verifyWorkspaceHistory } from '@/desk/verify-workspace-history';
import { line, valueOr, withDatabase } from './answer';

export const addVerifyHistory = (program: Command): void => {
  program
    .command('verify-history')
    .description('read the whole history of a workspace and say what was changed, removed, added, reordered or is not sealed yet')
    .requiredOption('--workspace <slug>', 'the workspace')
    .option('--json', 'one JSON object')
    .action((options: { workspace: string; json?: boolean }) =>
      withDatabase(async () => {
        const verified = valueOr(await verifyWorkspaceHistory({ workspace: options.workspace }), options.json ?? false, options.workspace);
        if (!verified) return;
        const broken = verified.findings.filter(({ what }) => what !== 'not-sealed');
        if (options.json) line(verified);
        else {
          for (const { what, id } of verified.findings) process.stdout.write(`${what.replaceAll('-', ' ')}: ${id}\n`);
          const head = verified.head ? `, head ${verified.head}` : '';
          process.stdout.write(
            `${broken.length === 0 ? 'unbroken' : 'BROKEN'}: ${verified.events} events, ${verified.seals} seals${head}\n`,
          );
        }
        if (broken.length > 0) process.exitCode = 1;
      }),
    );
};
