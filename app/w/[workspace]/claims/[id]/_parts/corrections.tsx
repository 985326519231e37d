import { CorrectionLine } from '@/app/_ui/correction-line';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import type { ClaimView } from '@/desk/view-claim';
import styles from './verdicts.module.css';

/** What became of its settled verdicts: settled anew, opened again, reworded, other evidence. Nothing where nothing was settled, or nothing came after. */
export const Corrections = ({ workspace, claim }: { readonly workspace: string; readonly claim: ClaimView }) =>
  claim.corrections.length === 0 ? null : (
    <section aria-labelledby="corrections" className={styles.section}>
      <SectionHead
        id="corrections"
        title="Since it was settled"
        right={<TextLink href={`/w/${workspace}/corrections?claim=${claim.id}`}>all corrections</TextLink>}
      />
      <ol>
        {claim.corrections.map((correction) => (
          <CorrectionLine key={correction.id} base={`/w/${workspace}`} correction={correction} />
        ))}
      </ol>
    </section>
  );
