import { EmptyState } from '@/app/_ui/empty-state';
import { isLabelledByAct, wordsOfEvent } from '@/app/_ui/event-words';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { ClaimView } from '@/desk/view-claim';
import styles from './verdicts.module.css';

/** What happened to the claim lately. A verdict is named, never what it said. */
export const Lately = ({ workspace, claim }: { readonly workspace: string; readonly claim: ClaimView }) => (
  <section aria-labelledby="history" className={styles.section}>
    <SectionHead
      id="history"
      title="History"
      right={<TextLink href={`/w/${workspace}/history?about=${claim.id}`}>all {claim.eventCount}</TextLink>}
    />
    {claim.events.length === 0 ? (
      <EmptyState>Nothing happened to it yet.</EmptyState>
    ) : (
      <ol>
        {claim.events.map(({ id, at, by, label, own, ...said }) => (
          <li key={id} className={styles.event}>
            <When at={at} form="near" />
            <p>
              {by ? (
                <abbr title={by.name}>
                  <b>{by.initials}</b>
                </abbr>
              ) : (
                <b>The server</b>
              )}{' '}
              {wordsOfEvent(said)}
              {label && !own && !isLabelledByAct(said, label) && said.act !== 'give-verdict' && said.act !== 'withdraw-verdict' ? (
                <em> {label}</em>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    )}
  </section>
);
