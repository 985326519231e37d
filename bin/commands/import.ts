import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { captureSource } from '@/desk/capture-source';
import { editorByEmail } from '@/desk/editor-by-email';
import { captureInputShape } from '@/domain/source/capture-input';
import { fileNamed, line, sayRefusal, valueOr, withDatabase } from './answer';

type Options = { workspace: string; as: string; outlet?: string; published?: string; language?: string; json?: boolean };

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('bring files in as sources, as the capture box does')
    .argument('<file...>', 'txt, md, html, pdf or docx files')
    .requiredOption('--workspace <slug>', 'the workspace')
    .requiredOption('--as <email>', 'the editor who brings them in')
    .option('--outlet <name>', 'the outlet of all of them')
    .option('--published <date>', 'the date of all of them')
    .option('--language <code>', 'the language of all of them')
    .option('--json', 'one JSON object a file')
    .action((files: string[], options: Options) => withDatabase(() => importFiles(files, options)));
};

const importFiles = async (files: readonly string[], options: Options): Promise<void> => {
  const asJson = options.json ?? false;
  const editor = valueOr(await editorByEmail({ email: options.as, workspace: options.workspace }), asJson, options.as);
  if (!editor) return;
  const { outlet, published, language } = options;
  for (const file of files) {
    const bytes = await readFile(fileNamed(file)).catch(() => null);
    if (!bytes) {
      sayRefusal({ code: 'not-found' }, asJson, file);
      continue;
    }
    const given = captureInputShape.safeParse({
      how: 'file',
      name: path.basename(file),
      bytes: new Uint8Array(bytes),
      metadata: { outlet: outlet ?? null, published: published ?? null, language: language ?? null },
    });
    if (!given.success) {
      sayRefusal({ code: 'input-not-understood', why: given.error.issues.map((i) => i.message).join(', ') }, asJson, file);
      continue;
    }
    const done = valueOr(await captureSource(editor, { capture: given.data, now: new Date() }), asJson, file);
    if (!done) continue;
    const { sourceId, versionId, known, title, suggested } = done.value;
    if (asJson) line({ file, sourceId, versionId, known, title, suggested });
    else process.stdout.write(`${file}: ${known ? 'is here already' : `kept, ${suggested ?? 'no'} statements suggested`} (${title})\n`);
  }
};
