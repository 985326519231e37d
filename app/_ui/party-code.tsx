import styles from './party-code.module.css';
import { partySlot } from './party-slot';

type PartyCodeProps = { code: string; slot: number; name: string };

/** Two letters that say who, in the party's hue; the name is its tooltip and what ears hear. */
export const PartyCode = ({ code, slot, name }: PartyCodeProps) => (
  <abbr className={styles.code} data-party-slot={partySlot(slot)} title={name}>
    {code}
  </abbr>
);
