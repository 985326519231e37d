'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { ScaleForm } from './scale-form';

/** Opens the form for a scale of the desk's own. */
export const NewScale = ({ workspace, keys }: { readonly workspace: string; readonly keys: readonly string[] }) => {
  const [opened, setOpened] = useState(false);
  useShortcuts({ 'list-new': () => setOpened(true) });
  return (
    <>
      <Button variant="filled" onClick={() => setOpened(true)} rightSection={<KeyHint of="list-new" onAccent />}>
        New scale …
      </Button>
      {opened ? <ScaleForm workspace={workspace} keys={keys} from={null} as="new" close={() => setOpened(false)} /> : null}
    </>
  );
};
