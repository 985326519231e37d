'use client';

import { Menu } from '@mantine/core';
import { Link } from '@/app/_ui/link';
import { Mark } from '@/app/_ui/mark';
import { When } from '@/app/_ui/when';
import type { ComparisonView, VersionHead } from '@/desk/view-comparison';
import type { Side } from './compare-rows';
import styles from './text.module.css';
import { useVersionForm } from './use-version-form';

type Props = { readonly view: ComparisonView; readonly addressOf: (old: number, next: number) => string; readonly merged: boolean };

/** The first digits of a hash, as the eye can hold them. */
const shortHash = (sha256: string) => `${sha256.slice(0, 4)} ${sha256.slice(4, 8)}`;

const OneHead = ({ view, side, addressOf }: Omit<Props, 'merged'> & { side: Side }) => {
  const shown = view[side];
  const other = view[side === 'old' ? 'next' : 'old'];
  const to = ({ number }: VersionHead) => (side === 'old' ? addressOf(number, other.number) : addressOf(other.number, number));
  const form = useVersionForm([shown, other]);
  const listed = useVersionForm(view.versions);
  const choices = view.versions.filter(({ number }) => number !== other.number).reverse();
  return (
    <div className={styles.versionHead}>
      <h2>
        {choices.length > 1 ? (
          <Menu>
            <Menu.Target>
              <button type="button" className={styles.choose}>
                Version {shown.number} <Mark name="sign-down" size={12} />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {choices.map((version) => (
                <Menu.Item key={version.id} component={Link} href={to(version)} aria-current={version.id === shown.id ? 'true' : undefined}>
                  Version {version.number}, kept <When at={version.keptAt} form={listed} />
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : (
          `Version ${shown.number}`
        )}
      </h2>
      <span className={styles.meta}>
        <When at={shown.keptAt} form={form} />, hash {shortHash(shown.sha256)}
      </span>
    </div>
  );
};

/** What stands at the head of each column; any two versions may be held against each other. */
export const VersionHeads = ({ view, addressOf, merged }: Props) => (
  <div className={merged ? `${styles.heads} ${styles.mergedHeads}` : styles.heads}>
    <OneHead view={view} side="old" addressOf={addressOf} />
    <OneHead view={view} side="next" addressOf={addressOf} />
  </div>
);
