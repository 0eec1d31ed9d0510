/** What a column of a matrix or of an export may hold, and how people call it. */

/** Fields that hold one figure or text a vigencia. */
export const VIGENCIA_FIELDS = [
  'weight',
  'programmed',
  'executed',
  'progress',
  'status',
  'observation',
  'compliance',
] as const;

/** A field that a column may hold. Those that `pes` knows but does not use keep a column from being taken for another. */
export type ColumnField =
  | (typeof VIGENCIA_FIELDS)[number]
  | 'objective'
  | 'goalKind'
  | 'goal'
  | 'goalCode'
  | 'indicator'
  | 'indicatorCode'
  | 'entity'
  | 'trend'
  | 'baseline'
  | 'vigencia'
  | 'cutoff'
  | 'quarter'
  | 'initialProgrammed'
  | 'wholePlanTarget'
  | 'elapsedProgress'
  | 'planProgress'
  | 'unused';

/** Name of each field for people, in `pes inspect` and in the configuration. */
export const FIELD_NAMES: Readonly<Record<ColumnField, string>> = {
  objective: 'objetivo',
  goalKind: 'tipo de meta',
  goal: 'meta',
  goalCode: 'código meta',
  indicator: 'indicador',
  indicatorCode: 'código indicador',
  entity: 'entidad',
  trend: 'tendencia',
  baseline: 'línea base',
  vigencia: 'vigencia',
  cutoff: 'corte',
  quarter: 'trimestre',
  weight: 'ponderación',
  programmed: 'programado',
  executed: 'ejecutado',
  progress: 'avance',
  status: 'estado',
  observation: 'observaciones',
  compliance: 'cumplimiento objetivo',
  initialProgrammed: 'programación inicial',
  wholePlanTarget: 'meta cuatrienio',
  elapsedProgress: 'avance transcurrido',
  planProgress: 'avance plan de desarrollo',
  unused: 'no se usa',
};

/** Fields that are known and never read: two columns of one of them contradict nothing. */
const NEVER_READ: ReadonlySet<ColumnField> = new Set([
  'initialProgrammed',
  'elapsedProgress',
  'planProgress',
  'unused',
]);

/** Whether the field is set anew each vigencia. */
export function isVigenciaField(field: ColumnField): boolean {
  return (VIGENCIA_FIELDS as readonly string[]).includes(field);
}

/** Whether anything is read from a column of the field. */
export function isReadField(field: ColumnField | null): field is ColumnField {
  return field !== null && !NEVER_READ.has(field);
}
