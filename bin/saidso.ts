import { Command } from 'commander';

type Add = (program: Command) => void;

/** The command line. Each command is a file in bin/commands; `--help` reads what they say of themselves. Loaded when it is asked for: most bring the database along. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  import: async () => (await import('./commands/import')).addImport,
  suggest: async () => (await import('./commands/suggest')).addSuggest,
  drift: async () => (await import('./commands/drift')).addDrift,
  label: async () => (await import('./commands/label')).addLabel,
  agreement: async () => (await import('./commands/agreement')).addAgreement,
  'verify-history': async () => (await import('./commands/verify-history')).addVerifyHistory,
  export: async () => (await import('./commands/export')).addExport,
  restore: async () => (await import('./commands/restore')).addRestore,
  user: async () => (await import('./commands/user')).addUserCommands,
};
const program = new Command('saidso').description('SaidSo: was it said, and is it so?').showHelpAfterError();
const named = Object.entries(commands).filter(([name]) => name === process.argv[2]);
for (const [, load] of named.length > 0 ? named : Object.entries(commands)) (await load())(program);

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await program.parseAsync();
