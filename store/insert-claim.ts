import type { NewClaimInput } from '@/domain/claim/statement-input';
import { actorFor } from './actor';
import { dateColumns } from './insert-attribution';
import type { Writer } from './writer';

/** A new claim with its first wording, issues, tags and addressees. It is a draft until words are kept for it. */
export const insertClaim = async (w: Writer, input: NewClaimInput, status: 'draft' | 'tracked'): Promise<string> => {
  const id = await w.add('claim', {});
  const wording_id = await w.add('claim_wording', { claim_id: id, number: 1, proposition: input.proposition, kind: input.kind });
  await w.add('claim_state', { id, wording_id, status, priority: input.priority, ...dateColumns('about', input.about) });
  for (const issue of input.issues) await w.put('claim_issue', { claim_id: id, issue_id: issue.id }, { bearing: issue.bearing });
  for (const name of input.tags) await w.put('claim_tag', { claim_id: id, tag_id: await tagNamed(w, name) }, {});
  for (const ref of input.addressees) await w.put('claim_addressee', { claim_id: id, actor_id: await actorFor(w, ref) }, {});
  return id;
};

/** The id of the tag with this name, made when it is new. */
export const tagNamed = async (w: Writer, name: string): Promise<string> => {
  const known = await w.find('tag', { name });
  return known ? (known.id as string) : w.add('tag', { name });
};
