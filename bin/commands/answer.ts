import path from 'node:path';
import { letGo } from '@/desk/let-go';
import type { Outcome, Refusal } from '@/domain/outcome';

/** A file as the caller named it, from where they stand. */
export const fileNamed = (name: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), name);

/** One JSON object on a line of standard output, and nothing else beside it. */
export const line = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** A refusal in words on standard error (its facts behind it), or as JSON; the exit code becomes 1. */
export const sayRefusal = (refusal: Refusal, asJson: boolean, about = ''): void => {
  const { code, ...facts } = refusal;
  const known = Object.keys(facts).length > 0 ? ` ${JSON.stringify(facts)}` : '';
  if (asJson) line({ ...(about ? { file: about } : {}), refused: code, ...facts });
  else process.stderr.write(`${about ? `${about}: ` : ''}refused: ${code.replaceAll('-', ' ')}${known}\n`);
  process.exitCode = 1;
};

/** Runs the work of a command that reaches the database, and lets its connections go whatever happens. */
export const withDatabase = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await letGo();
  }
};

/** The value of an outcome; a refusal is said and gives null. */
export const valueOr = <V>(outcome: Outcome<V>, asJson: boolean, about = ''): V | null => {
  if (outcome.ok) return outcome.value;
  sayRefusal(outcome.refusal, asJson, about);
  return null;
};
