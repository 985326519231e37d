'use client';

import { useEffect, useState } from 'react';
import type { StatementChoices } from '@/desk/view-statement-choices';
import { statementChoicesAction } from '../actions';

const none: StatementChoices = { issues: [], capacities: [] };

/** Issues to place a claim under, and whom the chosen speaker belongs to; empty until they came. */
export const useStatementChoices = (workspace: string, speakerId: string | null): StatementChoices => {
  const [choices, setChoices] = useState(none);
  useEffect(() => {
    let wanted = true;
    statementChoicesAction(workspace, speakerId).then(
      (found) => wanted && found.ok && setChoices(found.value),
      // the form works without them: the next opening asks again
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [workspace, speakerId]);
  return choices;
};
