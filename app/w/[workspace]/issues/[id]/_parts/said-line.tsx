import { Link } from '@/app/_ui/link';
import { placeWords } from '@/app/_ui/position-words';
import { When } from '@/app/_ui/when';
import type { Statement } from '@/domain/position/side-by-side';

import styles from './matrix.module.css';
import { useScreen } from './screen-context';

/** Who said it, in which role, when, and where it stands; the place opens the source at these words. */
type Props = {
  readonly statement: Statement;
  readonly tabIndex?: number /** the outlet alone where one is named: the occasion stands with the claim */;
  readonly brief?: boolean;
};

export const SaidLine = ({ statement, tabIndex, brief = false }: Props) => {
  const { workspace, notes } = useScreen();
  const note = notes?.get(statement.source.id);
  const { speaker, named, role, ownVoice, tellers, said, source, quoteId } = statement;
  return (
    <p className={styles.said}>
      <b>{speaker}</b>
      {named ? '' : ', no person named'}
      {role && !ownVoice ? `, ${role}` : ''}
      {tellers.length > 0 ? `, says ${tellers.join(', ')}` : ''}, <When on={said} />,{' '}
      <Link href={`/w/${workspace}/sources/${source.id}?quote=${quoteId}`} title={source.name} tabIndex={tabIndex}>
        {placeWords(brief && statement.recorders.length > 0 ? { ...statement, occasion: null } : statement) || source.name}
      </Link>
      {note ? <sup> {note}</sup> : null}
    </p>
  );
};
