'use client';

import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { usualRound } from '@/domain/verdict/verdict-input';
import { askForVerdictsAction } from '../actions';
import styles from './claim.module.css';
import type { Matter } from './matter';
import { SentForm } from './sent-form';

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly matter: Matter;
  readonly opened: boolean;
  readonly close: () => void;
};

/** Opens a blind round: how many verdicts, from whom by name, and until when. */
export const AskDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title={rest.matter.question === 'so' ? 'Ask: is it so?' : 'Ask: was it said?'}>
    <Fields {...rest} close={close} />
  </DialogFrame>
);

const Fields = ({ workspace, claim, matter, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const [asked, setAsked] = useState<number>(usualRound);
  const [named, setNamed] = useState<string[]>([]);
  const [due, setDue] = useState('');
  const send = async () => {
    const input = { claimId: claim.id, ...matter, asked: Math.max(asked, named.length), editorIds: named, due: due || null };
    const refused = await run(askForVerdictsAction, input, 'Verdicts asked for');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Ask" leave={close} send={send}>
      <div className={styles.fields}>
        <Checkbox.Group
          label="By name"
          description="A seat is kept for each; the others go to whoever comes first"
          value={named}
          onChange={setNamed}
        >
          <div className={styles.checks}>
            {claim.colleagues.map(({ id, name, role }) => (
              <Checkbox key={id} value={id} label={`${name}, ${role}`} />
            ))}
          </div>
        </Checkbox.Group>
        <NumberInput
          data-autofocus
          label="Verdicts waited for"
          description="The round closes, and all is seen, when they are in"
          min={Math.max(1, named.length)}
          max={50}
          allowDecimal={false}
          value={Math.max(asked, named.length)}
          onChange={(n) => setAsked(Number(n) || 1)}
        />
        <TextInput type="date" label="Due" value={due} onChange={(e) => setDue(e.currentTarget.value)} />
      </div>
    </SentForm>
  );
};
