/** The words of the trade: which header names which field. A table; nothing here decides. */

import type { ColumnField } from '../../model/field.ts';
import { MONTHS } from '../../model/spanish.ts';

/** The headers of each field, as offices write them; the first is the one to recommend. */
export const HEADERS: Readonly<Record<ColumnField, readonly string[]>> = {
  objective: [
    'Objetivo estratégico sectorial',
    'Objetivo',
    'Objetivos',
    'Objetivo estratégico',
    'Objetivo sectorial',
    'Nombre objetivo',
    'ObjetivoPlanDesarrollo',
  ],
  goalKind: ['Tipo de meta', 'Clase de meta', 'Nivel', 'Nivel meta'],
  goal: [
    'Meta',
    'Nombre meta',
    'Descripción meta',
    'Meta PDD',
    'Meta plan de desarrollo',
    'Meta sectorial',
    'Meta estratégica',
    'Meta proyecto',
    'Meta proyecto de inversión',
    'PlanMetaProductoNombre',
  ],
  goalCode: [
    'Código meta',
    'Cód. meta',
    'Cod meta',
    'No. meta',
    'Número meta',
    'Código meta PDD',
    'Código meta plan de desarrollo',
    'PlanMetaProductoId',
    'codinternometa',
  ],
  indicator: [
    'Indicador',
    'Nombre indicador',
    'Nombre del indicador',
    'Indicador esperado',
    'Descripción indicador',
  ],
  indicatorCode: [
    'Código indicador',
    'Cód. indicador',
    'Cod indicador',
    'Indicador No.',
    'No. indicador',
    'Número indicador',
    'codigo_indicador',
  ],
  entity: ['Entidad', 'Entidad responsable', 'Nombre entidad'],
  trend: [
    'Tendencia',
    'Tendencia indicador',
    'Tipo de anualización',
    'Tipo anualización',
    'Desc tipo anual',
    'ActividadTipoAnualizacion',
  ],
  baseline: ['Línea base', 'Valor línea base', 'LB', 'L.B.'],
  vigencia: ['Vigencia', 'Año'],
  quarter: ['Trimestre', 'Semestre', 'Bimestre', 'Mes', 'Trimestre reportado', 'Mes de corte'],
  cutoff: ['Corte', 'Fecha de corte', 'Fecha corte', 'Fecha seguimiento'],
  weight: [
    'Ponderación',
    'Ponderación indicador',
    'Ponderación (%)',
    'Ponderación relativa (%)',
    'Ponderación relativa',
    'Importancia relativa (%)',
    'Importancia relativa',
    'Peso',
    'Peso (%)',
    'Peso indicador',
  ],
  programmed: [
    'Programado',
    'Programación',
    'Prog',
    'Prog actual',
    'Programación actual',
    'Programado actual',
    'ind_prog_actual',
    'Magnitud programada',
    'Magnitud programada actual',
    'Meta programada',
    'progano',
  ],
  executed: [
    'Ejecutado',
    'Ejecución',
    'Ejec',
    'Ejecución vigencia',
    'ind_ejecucion_vigencia',
    'Magnitud ejecutada',
    'Magnitud entregada',
    'ejecano',
  ],
  progress: [
    '% Avance',
    'Porcentaje de avance',
    '% Avance vigencia',
    'Porc av vig',
    'ind_porc_av_Vig',
    '% Cumplimiento',
    'Porcentaje de cumplimiento',
    '% Ejecución',
    '%',
  ],
  status: ['Estado', 'Estado indicador', 'Estado meta'],
  observation: [
    'Observaciones',
    'Observación',
    'Justificación',
    'Justificaciones',
    'Observaciones y justificación',
    'Análisis de avance',
  ],
  compliance: [
    'Cumplimiento objetivo',
    'Cumplimiento del objetivo',
    '% Cumplimiento objetivo',
    '% Cumplimiento del objetivo',
    'Porcentaje de cumplimiento del objetivo',
    'Avance objetivo',
    '% Avance objetivo',
  ],
  initialProgrammed: [
    'Prog inicial',
    'Programación inicial',
    'Programado inicial',
    'ind_prog_inicial_pd',
    'Magnitud programada inicial',
    'Magnitud inicial',
  ],
  wholePlanTarget: ['Meta cuatrienio', 'Meta final', 'Meta total', 'Total', 'Meta del cuatrienio'],
  elapsedProgress: ['% avance transcurrido', 'ind_porc_av_TraPD', 'Porc av TraPD'],
  planProgress: ['% avance PD', 'ind_porc_av_PD', 'Porc av PD', '% avance plan de desarrollo'],
  unused: [
    'Unidad de medida',
    'Responsable',
    'Dependencia',
    'Fuente',
    'Fuente de información',
    'Fórmula',
    'Sector',
    'Programa',
    'Propósito',
    'Proyecto',
    'Código proyecto',
    'ODS',
    'Objetivo de desarrollo sostenible',
    'Tipo de indicador',
    'Periodicidad',
    'No.',
    'Ítem',
  ],
};

/** Words that mark a block of money: the same headings, but not progress. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'recurso recursos presupuesto presupuestal presupuestales apropiacion compromisos giro giros valor valores millones pesos'.split(
    ' ',
  ),
);

/**
 * Words after a header's own that make it speak of something else: part of the year, several
 * years, the first programming. «Ejecutado I trimestre» is not what was executed in the year.
 */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'plan pd transcurrido trimestre trimestral semestre semestral bimestre mes mensual anterior reserva reservas saldo pendiente proyectado proyectada proyeccion estimado estimada diferencia variacion fecha fuente observaciones'.split(
    ' ',
  ),
);

/** Months, which make a header speak of part of the year unless it says «a» or «corte». */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS, 'setiembre']);
