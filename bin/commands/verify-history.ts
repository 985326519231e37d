import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { verifyWorkspaceHistory } from '@/desk/verify-workspace-history';
import { isBreak } from '@/domain/history/verify';
import { fileNamed, line, valueOr, withDatabase } from './answer';

type Options = { readonly workspace: string; readonly seal?: string; readonly keep?: string; readonly json?: boolean };

/** The seal of an earlier check: as given, or as a file has kept it; null before the first. */
const shownBefore = ({ seal, keep }: Options): string | null => {
  if (seal) return seal;
  const file = keep ? fileNamed(keep) : null;
  return file && existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null;
};

export const addVerifyHistory = (program: Command): void => {
  program
    .command('verify-history')
    .description(
      'read the whole history of a workspace and name what was changed, removed, added, reordered or cut off, the first break first; it ends with the last seal: keep that outside the database, and give it to the next check',
    )
    .requiredOption('--workspace <slug>', 'the workspace')
    .option('--seal <number:digits>', 'the last seal an earlier check has shown, such as 12:4f3a09c1d2e8b7a6')
    .option('--keep <file>', 'read that seal from this file, and write the last one there when the history is unbroken')
    .option('--json', 'one JSON object')
    .action((options: Options) =>
      withDatabase(async () => {
        const input = { workspace: options.workspace, shown: shownBefore(options) };
        const verified = valueOr(await verifyWorkspaceHistory(input), options.json ?? false, options.workspace);
        if (!verified) return;
        const whole = !verified.findings.some(isBreak);
        if (options.json) line(verified);
        else {
          for (const { what, id } of verified.findings) process.stdout.write(`${what.replaceAll('-', ' ')}: ${id}\n`);
          const head = verified.head ? `, last seal ${verified.head}` : '';
          process.stdout.write(`${whole ? 'unbroken' : 'BROKEN'}: ${verified.events} events, ${verified.seals} seals${head}\n`);
        }
        if (whole && options.keep && verified.head) writeFileSync(fileNamed(options.keep), `${verified.head}\n`);
        if (!whole) process.exitCode = 1;
      }),
    );
};
