'use client';

import { Menu } from '@mantine/core';
import { useState } from 'react';
import { DriftMark } from '@/app/_ui/drift-mark';
import { DriftStanding } from '@/app/_ui/drift-standing';
import { Grade } from '@/app/_ui/grade';
import { Link } from '@/app/_ui/link';
import { Mark } from '@/app/_ui/mark';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { Stance } from '@/app/_ui/stance';
import { TextLink } from '@/app/_ui/text-link';
import { type Inside, Verdict } from '@/app/_ui/verdict';
import { Words } from '@/app/_ui/words';
import { compareAddress } from '@/app/w/[workspace]/_parts/compare-address';
import { TalkCount } from '@/app/w/[workspace]/_parts/talk-count';
import { useWriteAbout } from '@/app/w/[workspace]/_parts/talk-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import { type Conclusion, conclusionWords } from '@/domain/evidence/tally';
import type { Refusal } from '@/domain/outcome';
import { withdrawEvidenceLinkAction } from '../actions';
import styles from './claim.module.css';
import evidenceStyles from './evidence.module.css';
import { SmallAct } from './small-act';

const insideOf: Readonly<Record<Conclusion, Inside>> = { supported: 'best', refuted: 'worst', conflicting: 'half', 'not-enough': 'dots' };

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly item: EvidenceSeen;
  readonly edit: () => void;
  readonly grade: () => void;
};

/** One item: its stance, what it shows with the words it rests on, its grade, and what would be said without it. */
export const EvidenceRow = ({ workspace, claim, item, edit, grade }: Props) => {
  const { run } = useAct(workspace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const without = claim.without.find(({ id }) => id === item.linkId);
  const { abilities } = claim;
  const mayGrade = (item.source !== null && abilities['grade-source']) || abilities['override-grade'];
  const writeAbout = useWriteAbout();
  return (
    <tr>
      <td>
        <Stance stance={item.stance} />
      </td>
      <td className={evidenceStyles.finding}>
        {item.finding}
        {item.quote ? <Words words={item.quote.exact} size="margin" /> : null}
        <p className={styles.meta}>
          {item.source ? <span>{[item.source.outlet, item.source.title].filter(Boolean).join(', ')}</span> : null}
          {item.reason ? <span>{item.reason}</span> : null}
          {item.override ? <span>{againstItsSource(item)}</span> : null}
          <TalkCount type="evidence" id={item.id} of={`the evidence “${item.finding}”`} />
        </p>
        <RefusalNote refusal={refusal} />
      </td>
      <td>
        <KeptText workspace={workspace} item={item} />
      </td>
      <td>
        {mayGrade ? (
          <button
            type="button"
            data-printed
            className={evidenceStyles.grade}
            onClick={grade}
            title={item.source ? 'Grade the source' : 'Grade this item'}
          >
            <Grade reliability={item.reliability} credibility={item.credibility} />
          </button>
        ) : (
          <Grade reliability={item.reliability} credibility={item.credibility} />
        )}
        {item.override ? <span className={evidenceStyles.here}> here</span> : null}
      </td>
      <td>
        <span className={evidenceStyles.without}>
          {without?.changes ? (
            <span>
              <span aria-hidden="true">→ </span>
              <Verdict question="so" inside={insideOf[without.conclusion]} word={conclusionWords[without.conclusion]} size={16} />
            </span>
          ) : (
            <span className={evidenceStyles.quiet}>no change</span>
          )}
          {abilities['edit-evidence'] || abilities['withdraw-evidence-link'] ? (
            <Menu>
              <Menu.Target>
                <SmallAct className={styles.more} aria-label={`More on “${item.finding}”`}>
                  <Mark name="sign-menu" size={12} />
                </SmallAct>
              </Menu.Target>
              <Menu.Dropdown>
                {writeAbout ? (
                  <Menu.Item onClick={() => writeAbout({ type: 'evidence', id: item.id }, `the evidence “${item.finding}”`)}>
                    Write about it …
                  </Menu.Item>
                ) : null}
                <Menu.Item onClick={edit}>Edit …</Menu.Item>
                <Menu.Item component={Link} href={`/w/${workspace}/history?about=${item.id}`}>
                  Its history
                </Menu.Item>
                {mayGrade ? (
                  <Menu.Item onClick={grade}>{item.source ? 'Grade the source, or this item …' : 'Grade this item …'}</Menu.Item>
                ) : null}
                <Menu.Item
                  onClick={async () =>
                    setRefusal(
                      await run(withdrawEvidenceLinkAction, { linkId: item.linkId, revision: item.linkRevision }, 'Evidence unlinked'),
                    )
                  }
                >
                  Unlink from this claim
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </span>
      </td>
    </tr>
  );
};

/** A grade of this item's own, beside the one it stands against, with the reason. */
const againstItsSource = ({ override, reliability }: EvidenceSeen): string =>
  `${override?.against ? `Source ${override.against}` : 'Source not graded'}, here ${reliability}: ${override?.reason}`;

const KeptText = ({ workspace, item: { quote, drift, source, address } }: { readonly workspace: string; readonly item: EvidenceSeen }) => {
  if (quote && drift && drift.decision !== 'none')
    return (
      <TextLink quiet href={compareAddress(workspace, quote.id, drift)} title="See it in both versions">
        <DriftStanding drift={drift} />
      </TextLink>
    );
  if (quote && source)
    return (
      <TextLink quiet href={`/w/${workspace}/sources/${source.id}?version=${quote.version}&quote=${quote.id}`} title="Open in the text">
        <DriftMark drift="exact" word={`v${Math.max(quote.version, drift?.version ?? 0)}`} />
      </TextLink>
    );
  if (source)
    return (
      <TextLink quiet href={`/w/${workspace}/sources/${source.id}`}>
        source, no words
      </TextLink>
    );
  return address ? (
    <a className={evidenceStyles.address} href={address} rel="noreferrer">
      address only
    </a>
  ) : null;
};
