import type { Agreement } from '@/domain/verdict/agreement/agreement';

/** A measure to two places, or a dash: undefined is neither 0 nor 1. */
export const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2).replace('-', '−'));
export const perCent = (value: number | null): string => (value === null ? '–' : `${Math.round(value * 100)} %`);

/** What a figure rests on, and that it is too little to lean on. */
export const restsOn = ({ units, tooFew }: Pick<Agreement, 'units' | 'tooFew'>): string =>
  `${units.toLocaleString('en')} ${units === 1 ? 'round' : 'rounds'}${tooFew ? ', too few to lean on' : ''}`;
