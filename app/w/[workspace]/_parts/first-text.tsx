import { Mark } from '@/app/_ui/mark';
import { CaptureBox } from './capture-box';
import styles from './first-text.module.css';

const steps = [
  ['relation-unanswered', 'Read the suggestions', 'each is an exact span with its speaker'],
  ['relation-rebuts', 'Link what answers what', 'rebuts, undercuts, supports'],
  ['so-blind', 'Judge alone, then settle', 'said and so are two questions'],
] as const;

/** The desk before its first text: the box and three sentences. */
export const FirstText = ({ workspace, mayCapture }: { readonly workspace: string; readonly mayCapture: boolean }) => (
  <div className={styles.page}>
    <h1>Bring the first text in.</h1>
    <p className={styles.sub}>Everything else follows from its words. Nothing leaves this machine.</p>
    {mayCapture ? <CaptureBox workspace={workspace} large autoFocus /> : <p>An analyst of this desk brings the first text in.</p>}
    <ol className={styles.steps}>
      {steps.map(([mark, title, words]) => (
        <li key={mark}>
          <Mark name={mark} />
          <span>
            <b>{title}</b> {words}
          </span>
        </li>
      ))}
    </ol>
  </div>
);
