import type { Command } from 'commander';
import { addUser } from '@/desk/add-user';
import { changeRole } from '@/desk/change-role';
import { editorByEmail } from '@/desk/editor-by-email';
import { makeResetLink } from '@/desk/make-reset-link';
import { type Role, roles } from '@/domain/editor/editor';
import { line, sayRefusal, valueOr, withDatabase } from './answer';

type Options = { workspace: string; as?: string; name?: string; role?: string; json?: boolean };

/** `user add`, `user role` and `user link`: seats and passwords from the command line. */
export const addUserCommands = (program: Command): void => {
  const user = program.command('user').description('people and their seats');
  user
    .command('add')
    .description('give somebody a seat; prints a link to set a password when they have none')
    .argument('<email>')
    .requiredOption('--workspace <slug>', 'the workspace')
    .requiredOption('--name <name>', 'their name')
    .option('--role <role>', roles.join(', '), 'analyst')
    .option('--as <email>', 'the chief who asks; without it, whoever runs this machine')
    .option('--json', 'one JSON object')
    .action((email: string, options: Options) => withDatabase(() => add(email, options)));
  user
    .command('role')
    .description('give an editor another role')
    .argument('<email>')
    .argument('<role>', roles.join(', '))
    .requiredOption('--workspace <slug>', 'the workspace')
    .requiredOption('--as <email>', 'the chief who asks')
    .option('--json', 'one JSON object')
    .action((email: string, role: string, options: Options) => withDatabase(() => changeSeat(email, role, options)));
  user
    .command('link')
    .description('print a link by which somebody sets a new password: for whoever runs this machine')
    .argument('<email>')
    .option('--json', 'one JSON object')
    .action((email: string, options: { json?: boolean }) => withDatabase(() => link(email, options)));
};

const addressOf = (token: string): string =>
  `${(process.env.SAIDSO_ADDRESS ?? `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '')}/link/${token}`;

const roleFrom = (word: string, asJson: boolean): Role | null => {
  const role = roles.find((r) => r === word) ?? null;
  if (!role) sayRefusal({ code: 'input-not-understood', role: word, roles }, asJson);
  return role;
};

const editorNamed = async (email: string, options: Options) =>
  valueOr(await editorByEmail({ email, workspace: options.workspace }), options.json ?? false, email);

const add = async (email: string, options: Options): Promise<void> => {
  const asJson = options.json ?? false;
  const role = roleFrom(options.role ?? '', asJson);
  const by = options.as ? await editorNamed(options.as, options) : null;
  if (!role || (options.as && !by)) return;
  const { workspace, name = '' } = options;
  const done = valueOr(await addUser(by, { workspace, email, name, role, now: new Date() }), asJson, email);
  if (!done) return;
  const { editorId, link: handed } = done.value;
  const address = handed ? addressOf(handed.token) : null;
  if (asJson) line({ editorId, role, link: address, expiresAt: handed?.expiresAt ?? null });
  else process.stdout.write(`${email} is ${role} in ${workspace}${address ? `; they set their password at ${address}` : ''}\n`);
};

const changeSeat = async (email: string, word: string, options: Options): Promise<void> => {
  const asJson = options.json ?? false;
  const role = roleFrom(word, asJson);
  const by = role && (await editorNamed(options.as ?? '', options));
  const whom = by && (await editorNamed(email, options));
  if (!role || !by || !whom) return;
  const done = valueOr(await changeRole(by, { editorId: whom.id, role, now: new Date() }), asJson, email);
  if (!done) return;
  if (asJson) line({ editorId: whom.id, role });
  else process.stdout.write(`${email} is ${role} in ${options.workspace}\n`);
};

const link = async (email: string, options: { json?: boolean }): Promise<void> => {
  const asJson = options.json ?? false;
  const handed = valueOr(await makeResetLink({ email, now: new Date() }), asJson, email);
  if (!handed) return;
  const address = addressOf(handed.token);
  if (asJson) line({ email, link: address, expiresAt: handed.expiresAt });
  else process.stdout.write(`${address}\n`);
};
