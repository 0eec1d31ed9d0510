/** Headings to recommend to who asks how to title a column; the first is what messages call it. */

import type { ColumnField } from '../../model/field.ts';

/** A few headings of each field. The reader knows many more: it composes them from their words. */
export const RECOMMENDED: Readonly<Record<ColumnField, readonly [string, ...string[]]>> = {
  objective: ['Objetivo estratégico sectorial', 'Objetivo'],
  goalKind: ['Tipo de meta', 'Clase de meta'],
  goal: ['Meta', 'Nombre meta', 'Meta plan de desarrollo'],
  goalCode: ['Código meta', 'No. meta'],
  indicator: ['Indicador', 'Nombre indicador'],
  indicatorCode: ['Código indicador', 'No. indicador'],
  entity: ['Entidad', 'Entidad responsable'],
  trend: ['Tendencia', 'Tipo de anualización'],
  baseline: ['Línea base', 'LB'],
  vigencia: ['Vigencia', 'Año'],
  quarter: ['Trimestre'],
  cutoff: ['Corte', 'Fecha de corte'],
  weight: ['Ponderación', 'Peso', 'Importancia relativa (%)'],
  programmed: ['Programado', 'Programación', 'Magnitud programada', 'Meta anual'],
  executed: ['Ejecutado', 'Ejecución', 'Magnitud ejecutada', 'Resultado'],
  progress: ['% Avance', '% Cumplimiento'],
  status: ['Estado'],
  observation: ['Observaciones', 'Justificación'],
  compliance: ['Cumplimiento objetivo'],
  initialProgrammed: ['Programación inicial'],
  wholePlanTarget: ['Meta cuatrienio'],
  elapsedProgress: ['% avance transcurrido'],
  planProgress: ['% avance plan de desarrollo'],
  unused: ['Unidad de medida'],
};
