'use client';

import { useState } from 'react';
import { ArgumentMap } from '@/app/_ui/argument-map/argument-map';
import type { MapView } from '@/desk/view-map';
import type { MapRelation } from '@/domain/position/map-facts';
import { PreferDialog } from './prefer-dialog';

type Props = { readonly workspace: string; readonly page: MapView };

/** The map on the desk, where an adjudicator can say which of two that rebut each other comes first. */
export const MapOfDesk = ({ workspace, page }: Props) => {
  const [asked, ask] = useState<readonly string[]>([]);
  const rebuttals = asked.flatMap((id) => page.relations.find((one) => one.id === id) ?? []);
  return (
    <>
      <ArgumentMap
        page={page}
        home={`/w/${workspace}`}
        prefer={page.abilities['prefer-claim'] ? (all) => ask(all.map(({ id }) => id)) : undefined}
      />
      {rebuttals.length > 0 ? (
        <PreferDialog workspace={workspace} rebuttals={rebuttals.map((one) => rebuttalOf(page, one))} close={() => ask([])} />
      ) : null}
    </>
  );
};

const rebuttalOf = ({ claims }: MapView, { id, revision, preference, fromClaimId, toClaimId }: MapRelation) => {
  const words = (claimId: string | null) => claims.find((claim) => claim.id === claimId)?.proposition ?? '';
  return { id, revision, preference, from: words(fromClaimId), to: words(toClaimId) };
};
