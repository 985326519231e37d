import { addRelation } from '@/desk/add-relation';
import type { NewRelationInput } from '@/domain/relation/new-relation';
import type { Kept } from '../kept';
import { at, must } from '../must';
import type { RelationSeed } from '../relations';

/** What answers what. Evidence is there already: an undercutter may aim at its link. */
export const loadRelations = async (kept: Kept, relations: readonly RelationSeed[]): Promise<void> => {
  for (const row of relations) {
    const { key, from, type, answer, meets, reason, by } = row;
    const added = await addRelation(kept.team[by], {
      type,
      fromClaimId: at(kept.claims, from),
      to: targetOf(kept, row),
      answer,
      fromAppearanceId: meets ? at(kept.appearances, `${meets[0]}/${from}`) : undefined,
      toAppearanceId: meets ? at(kept.appearances, `${meets[1]}/${row.to}`) : undefined,
      reason,
      now: kept.clock.next(),
    });
    const { relationId } = must(added, `${from} ${type}`).value;
    if (key) kept.relations.set(key, relationId);
  }
};

const targetOf = (kept: Kept, { to }: RelationSeed): NewRelationInput['to'] => {
  if (typeof to === 'string') return { claimId: at(kept.claims, to) };
  if ('relation' in to) return { relationId: at(kept.relations, to.relation) };
  if ('evidence' in to) return { evidenceLinkId: at(kept.links, `${to.evidence}/${to.claim}`) };
  return { appearanceId: at(kept.appearances, `${to.source}/${to.claim}`) };
};
