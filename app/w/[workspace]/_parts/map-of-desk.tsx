'use client';

import { useState } from 'react';
import { ArgumentMap } from '@/app/_ui/argument-map/argument-map';
import type { MapView } from '@/desk/view-map';
import type { MapRelation } from '@/domain/position/map-facts';
import { PreferDialog } from './prefer-dialog';

type Props = { readonly workspace: string; readonly page: MapView };

/** The map on the desk, where an adjudicator can say which of two that rebut each other comes first. */
export const MapOfDesk = ({ workspace, page }: Props) => {
  const [asked, ask] = useState<string | null>(null);
  const relation = page.relations.find(({ id }) => id === asked);
  return (
    <>
      <ArgumentMap page={page} home={`/w/${workspace}`} prefer={page.abilities['prefer-claim'] ? (one) => ask(one.id) : undefined} />
      {relation ? <PreferDialog workspace={workspace} rebuttal={rebuttalOf(page, relation)} close={() => ask(null)} /> : null}
    </>
  );
};

const rebuttalOf = ({ claims }: MapView, { id, revision, preference, fromClaimId, toClaimId }: MapRelation) => {
  const words = (claimId: string | null) => claims.find((claim) => claim.id === claimId)?.proposition ?? '';
  return { id, revision, preference, from: words(fromClaimId), to: words(toClaimId) };
};
