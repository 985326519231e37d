import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type AnalysisRow, holdAnalysis } from '@/store/analysis';
import type { Writer } from '@/store/writer';

/** A standing analysis that is still blind, held until the act ends. Refuses `analysis-closed` once everybody sees it. */
export const openAnalysis = async (w: Writer, id: string, how: 'alone' | 'together'): Promise<Outcome<AnalysisRow>> => {
  const analysis = await holdAnalysis(w, id, how);
  if (!analysis) return refuse('not-found');
  return analysis.closed ? refuse('analysis-closed') : accept(analysis);
};
