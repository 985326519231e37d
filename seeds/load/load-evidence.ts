import { addEvidence } from '@/desk/add-evidence';
import { gradeSource } from '@/desk/grade-source';
import type { NewEvidenceInput } from '@/domain/evidence/evidence-input';
import type { EvidenceSeed } from '../evidence';
import type { GradeSeed } from '../grades';
import type { Kept } from '../kept';
import { at, must } from '../must';
import { wordsIn } from '../words-in';

/** How far outlets and briefs can be relied on. */
export const loadGrades = async (kept: Kept, grades: readonly GradeSeed[]): Promise<void> => {
  for (const row of grades) {
    const { grade, reason } = row;
    const of = 'outlet' in row ? { outletId: at(kept.actors, row.outlet) } : { sourceId: at(kept.sources, row.source).sourceId };
    must(await gradeSource(kept.team.adjudicator, { ...of, grade, reason, now: kept.clock.next() }), reason);
  }
};

/** The findings with their exact words and what each does to which claim. */
export const loadEvidence = async (kept: Kept, evidence: readonly EvidenceSeed[]): Promise<void> => {
  for (const { key, finding, from, credibility, dated, by, links } of evidence) {
    const added = await addEvidence(kept.team[by], {
      finding,
      credibility,
      dated,
      ...placeOf(kept, from),
      links: links.map(({ claim, stance, reason }) => ({ claimId: at(kept.claims, claim), stance, reason })),
      now: kept.clock.next(),
    });
    const { linkIds, evidenceId } = must(added, key).value;
    kept.evidence.set(key, evidenceId);
    links.forEach(({ claim }, i) => {
      kept.links.set(`${key}/${claim}`, linkIds[i] ?? '');
    });
  }
};

const placeOf = (kept: Kept, from: EvidenceSeed['from']): Pick<NewEvidenceInput, 'quote' | 'sourceId' | 'address'> => {
  if ('address' in from) return from;
  const { sourceId, versionId, text } = at(kept.sources, from.source);
  return from.words ? { quote: { versionId, spans: wordsIn(text, from.words) } } : { sourceId };
};
