import type { EditClaimInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import type { PartialDate } from '@/domain/source/partial-date';
import { nextWording } from '@/store/claim';
import { dateColumns, partialDateOf } from '@/store/insert-attribution';
import { openRoundsOf } from '@/store/round';
import type { Plain } from '@/store/row';
import type { Writer } from '@/store/writer';
import { mergeEdit } from './merge-edit';
import { renewRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/**
 * Changes a claim; what is absent stays. New words or another kind are a new wording, and what was being judged is asked anew.
 * A save from an older revision is merged with what others changed; what clashes is refused with the claim as it is now, its words and kind included.
 */
export const editClaim = (editor: Editor, input: EditClaimInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-claim', input.now, async (w) => {
    const found = await standingClaim(w, input.claimId);
    if (!found.ok) return found;
    const claim = found.value;
    const { id, proposition, kind } = claim;
    const merged = await mergeEdit(w, { table: 'claim_state', id, seen: input.revision }, given(input), (row) => fieldsOf(w, row));
    if (!merged.ok) return merged;
    const { fields, revision } = merged.value;
    const worded = { proposition: fields.proposition ?? proposition, kind: fields.kind ?? kind };
    const reworded = worded.proposition !== proposition || worded.kind !== kind;
    const wordingId = reworded
      ? await w.add('claim_wording', { claim_id: id, number: await nextWording(w, id), ...worded })
      : claim.wordingId;
    const patch = {
      ...(reworded ? { wording_id: wordingId } : {}),
      ...(fields.priority === undefined ? {} : { priority: fields.priority }),
      ...(fields.about === undefined ? {} : dateColumns('about', fields.about)),
      ...(fields.asOf === undefined ? {} : { as_of: fields.asOf }),
    };
    if (Object.keys(patch).length > 0) await w.change('claim_state', id, patch, revision);
    if (reworded) {
      const now = { ...claim, ...worded, wordingId };
      for (const round of await openRoundsOf(w, id)) await renewRound(w, round, { claim: now, appearanceId: round.appearanceId });
    }
    w.concerns('claim', id, labelOf(worded));
    return accept(null);
  });

type Given = Pick<EditClaimInput, 'proposition' | 'kind' | 'priority' | 'asOf'> & { readonly about?: PartialDate | null };

/** The fields an editor gave: what is absent they left alone, and an unknown date is none. */
const given = ({ proposition, kind, priority, about, asOf }: EditClaimInput): Given => ({
  ...(proposition === undefined ? {} : { proposition }),
  ...(kind === undefined ? {} : { kind }),
  ...(priority === undefined ? {} : { priority }),
  ...(about === undefined ? {} : { about: about.precision === 'unknown' ? null : about }),
  ...(asOf === undefined ? {} : { asOf }),
});

const fieldsOf = async (w: Writer, row: Plain) => {
  const wording = await w.find('claim_wording', { id: row.wording_id });
  const { priority, as_of } = row;
  return { proposition: wording?.proposition, kind: wording?.kind, priority, about: partialDateOf(row, 'about'), asOf: as_of };
};
