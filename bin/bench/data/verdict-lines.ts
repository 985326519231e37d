import { randomFrom } from '@/domain/verdict/agreement/random';

/** `gaps` is the share of verdicts that are missing. */
export type Shape = { readonly units: number; readonly coders: number; readonly values: number; readonly gaps: number };

/** A file of verdicts: seven in ten say what the unit is, the others anything; equal shapes give equal files. */
export const verdictLines = ({ units, coders, values, gaps }: Shape): string => {
  const random = randomFrom(1);
  const any = () => 1 + Math.floor(random() * values);
  const lines = ['unit,coder,value'];
  for (let unit = 0; unit < units; unit++) {
    const truth = any();
    for (let coder = 0; coder < coders; coder++)
      if (random() >= gaps) lines.push(`claim ${unit},editor ${coder},${random() < 0.7 ? truth : any()}`);
  }
  return `${lines.join('\n')}\n`;
};
