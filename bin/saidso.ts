import { Command } from 'commander';
import { addDrift } from './commands/drift';
import { addExport } from './commands/export';
import { addImport } from './commands/import';
import { addRestore } from './commands/restore';
import { addSuggest } from './commands/suggest';
import { addUserCommands } from './commands/user';
import { addVerifyHistory } from './commands/verify-history';

/** The command line. Each command is a file in bin/commands; `--help` reads what they say of themselves. */
const program = new Command('saidso').description('SaidSo: was it said, and is it so?').showHelpAfterError();
for (const add of [addImport, addSuggest, addDrift, addVerifyHistory, addExport, addRestore, addUserCommands]) add(program);

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await program.parseAsync();
