'use client';

import { Menu } from '@mantine/core';
import { useState } from 'react';
import { Mark } from '@/app/_ui/mark';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { Refusal } from '@/domain/outcome';
import { withdrawClaimAction } from '../actions';
import { AboutDialog } from './about-dialog';
import { MergeDialog } from './merge-dialog';
import { PlacesDialog } from './places-dialog';
import { SmallAct } from './small-act';
import { SplitDialog } from './split-dialog';
import { TagsDialog } from './tags-dialog';

type Open = 'about' | 'places' | 'tags' | 'merge' | 'split';

/** What else can be done with the claim. */
export const ClaimMenu = ({ workspace, claim }: { readonly workspace: string; readonly claim: ClaimView }) => {
  const { run, busy } = useAct(workspace);
  const [open, setOpen] = useState<Open | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { abilities } = claim;
  if (claim.withdrawn || claim.mergedInto || !abilities['edit-claim']) return null;
  const dialog = { workspace, claim, close: () => setOpen(null) };
  return (
    <>
      <Menu>
        <Menu.Target>
          <SmallAct aria-label="More on this claim" busy={busy}>
            <Mark name="sign-menu" size={12} />
          </SmallAct>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('about')}>Kind, dates and addressees …</Menu.Item>
          <Menu.Item onClick={() => setOpen('places')}>Issues and bearing …</Menu.Item>
          <Menu.Item onClick={() => setOpen('tags')}>Tags …</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setOpen('merge')}>Merge into …</Menu.Item>
          <Menu.Item onClick={() => setOpen('split')} disabled={claim.appearances.length === 0}>
            Split …
          </Menu.Item>
          <Menu.Item
            onClick={async () =>
              setRefusal(await run(withdrawClaimAction, { claimId: claim.id, revision: claim.revision }, 'Claim withdrawn'))
            }
          >
            Withdraw
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RefusalNote refusal={refusal} />
      <AboutDialog {...dialog} opened={open === 'about'} />
      <PlacesDialog {...dialog} opened={open === 'places'} />
      <TagsDialog {...dialog} opened={open === 'tags'} />
      <MergeDialog {...dialog} opened={open === 'merge'} />
      <SplitDialog {...dialog} opened={open === 'split'} />
    </>
  );
};
