import { addQuote } from '@/desk/add-quote';
import type { NewClaimInput } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk, statementOf } from './desk-with';

/** The statements of the short news text. */
export const said = {
  pier: { words: 'We will open the pier in May 😀', speaker: 'Ada Berg' },
  budget: { words: 'There is no budget', speaker: 'Otto Lind' },
  plan: { words: 'and no plan', speaker: 'Otto Lind' },
} as const;

/** Keeps one of them as a claim of its own. */
export const claimFrom = async (
  editor: Editor,
  versionId: string,
  which: keyof typeof said,
  more: { readonly kind?: NewClaimInput['kind']; readonly proposition?: string } = {},
) => must(await addQuote(editor, { versionId, statement: statementOf(said[which].words, said[which].speaker, more), now })).value;

/** A desk with a kept source and two claims in it: the pier will open, and there is no budget. */
export const deskWithClaims = async () => {
  const desk = await openTestDesk();
  const source = await keptSource(desk.analyst);
  const [pier, budget] = [
    await claimFrom(desk.analyst, source.versionId, 'pier'),
    await claimFrom(desk.analyst, source.versionId, 'budget'),
  ];
  return { ...desk, source, pier, budget, ws: desk.analyst.workspaceId };
};
export type DeskWithClaims = Awaited<ReturnType<typeof deskWithClaims>>;

/** A claim without a quote. */
export const claimInput = (proposition: string, more: Partial<NewClaimInput> = {}): NewClaimInput => ({
  proposition,
  kind: 'assertion',
  issues: [],
  tags: [],
  addressees: [],
  priority: 0,
  ...more,
});

/** A row as the database has it. */
export const rowOf = async (table: string, ws: string, id: string): Promise<Record<string, unknown>> => {
  const sql = reading();
  const [row] = await sql`select * from ${sql(table)} where workspace_id = ${ws} and id = ${id}`;
  if (!row) throw new Error(`no ${table} ${id}`);
  return row;
};

/** Everything a desk holds that stands, without counters and instants: what undoing must give back. */
export const standing = async (ws: string): Promise<Record<string, readonly unknown[]>> => {
  const sql = reading();
  const kept: Record<string, readonly unknown[]> = {};
  const tables = [
    'claim_state',
    'appearance',
    'claim_issue',
    'claim_tag',
    'claim_addressee',
    'evidence',
    'evidence_link',
    'relation',
    'request',
  ];
  for (const table of [...tables, 'round', 'round_editor', 'verdict', 'adjudication', 'reliability'])
    kept[table] = (
      await sql`select to_jsonb(t) - 'revision' as row from ${sql(table)} t where workspace_id = ${ws} and withdrawn_at is null order by id`
    ).map(({ row }) => row);
  for (const table of ['side_row', 'claim_search'])
    kept[table] = (await sql`select to_jsonb(t) as row from ${sql(table)} t where workspace_id = ${ws} order by to_jsonb(t)::text`).map(
      ({ row }) => row,
    );
  return kept;
};

export const refusedWith = (code: string) => ({ ok: false, refusal: { code } });
