/** Parts that several sheets of the report share: the facts of the plan and the line of origin. */

import { capitalise, joinList, writeDate } from '../../model/spanish.ts';
import { absentCell, type Fact, type ReportCell, textCell } from '../cells/report-sheet.ts';
import { ROLE_NAMES } from '../origin.ts';
import type { ComputeReport } from './report.ts';

/** Name of a plan whose file does not say it. */
export const UNNAMED_PLAN = 'Plan estratégico sectorial';

/** The cutoff as a date, or that none is known. */
export function cutoffCell(cutoff: string | null): ReportCell {
  return cutoff === null ? absentCell('No informado') : { kind: 'date', iso: cutoff };
}

/** What figures speak of. */
export interface Scope extends Pick<ComputeReport, 'plan' | 'evaluation' | 'date'> {
  readonly publication: Pick<ComputeReport['publication'], 'entity'>;
}

/** Sector, vigencia and cutoff: what the figures speak of. */
export function composeScope({ plan, evaluation, date, publication }: Scope): readonly Fact[] {
  const sector = plan.sector === null ? absentCell('No informado') : textCell(plan.sector);
  const { entity } = publication;
  return [
    ...(entity === null ? [] : [{ label: 'Entidad', value: textCell(entity) }]),
    { label: 'Sector', value: sector },
    // A year is a name, not a quantity: as text nobody groups its thousands.
    { label: 'Vigencia', value: textCell(String(evaluation.vigencia)) },
    { label: 'Corte', value: cutoffCell(evaluation.cutoff) },
    ...(date === null
      ? []
      : [{ label: 'Fecha del informe', value: { kind: 'date', iso: date } } as const]),
  ];
}

/**
 * The source line of a table: «Fuente: …», as the team or the files say it, with the files and the
 * cutoff.
 */
export function writeOrigin({ inputs, evaluation, publication }: ComputeReport): string {
  // Execution first: it is what the publication cites.
  const sources = inputs.filter(({ role }) => role !== 'published');
  const ordered = sources.sort((a, b) => Number(a.role === 'matrix') - Number(b.role === 'matrix'));
  const files = joinList(ordered.map(({ role, file }) => `${ROLE_NAMES[role]} (${file})`));
  const said = publication.source;
  const cutoff = evaluation.cutoff === null ? '' : ` Corte: ${writeDate(evaluation.cutoff)}.`;
  if (said === null) return `Fuente: ${capitalise(files)}.${cutoff}`;
  return `Fuente: ${said.replace(/[\s.]+$/, '')}.${cutoff} Archivos: ${files}.`;
}
