/** The words of the trade: which header names which field. */

import { foldText } from '../../model/text.ts';

/** Fields that hold one figure or text a vigencia. */
export const VIGENCIA_FIELDS = [
  'weight',
  'programmed',
  'executed',
  'progress',
  'status',
  'observation',
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
  | 'initialProgrammed'
  | 'wholePlanTarget'
  | 'elapsedProgress'
  | 'planProgress'
  | 'unused';

/** The headers of each field, as offices write them; the first is the one to recommend. */
export const HEADERS: Record<ColumnField, readonly string[]> = {
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
const MONEY_WORDS = new Set(
  'recurso recursos presupuesto presupuestal presupuestales apropiacion compromisos giro giros valor valores millones pesos'.split(
    ' ',
  ),
);

const STOP_WORDS = new Set('a al con de del el en la las los para por y vigencia'.split(' '));

const YEAR = /^20\d\d$/;

/** The significant words of a header: folded, without years and without words that tell nothing. */
function significantWords(header: string): readonly string[] {
  const words = foldText(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replaceAll('%', ' % ')
    .split(' ')
    .filter((word) => word !== '' && !YEAR.test(word));
  const significant = words.filter((word) => !STOP_WORDS.has(word));
  return significant.length > 0 ? significant : words;
}

const FIELD_BY_WORDS: ReadonlyMap<string, ColumnField> = new Map(
  (Object.keys(HEADERS) as ColumnField[]).flatMap((field) =>
    HEADERS[field].map((header) => [significantWords(header).join(' '), field] as const),
  ),
);

/** How surely a header names a field: it is one of its headers, or only begins with one. */
export type Strength = 'exact' | 'prefix';

/** The field that a header names, or `null` where no word of the trade says. */
export function fieldOfHeader(header: string): { field: ColumnField; strength: Strength } | null {
  const words = significantWords(header);
  for (let length = words.length; length > 0; length -= 1) {
    const field = FIELD_BY_WORDS.get(words.slice(0, length).join(' '));
    if (field) return { field, strength: length === words.length ? 'exact' : 'prefix' };
  }
  return null;
}

/** Whether a header speaks of money. */
export function speaksOfMoney(header: string): boolean {
  return significantWords(header).some((word) => MONEY_WORDS.has(word));
}

/** Whether a header speaks of what was programmed at first. */
export function speaksOfInitial(header: string): boolean {
  return significantWords(header).some((word) => /^inicial/.test(word));
}

/** Whether a heading only qualifies the one above it: «Inicial», «Actual» under «Programación». */
export function isQualifier(header: string): boolean {
  return /^(inicial|actual)$/.test(significantWords(header).join(' '));
}

/** Whether a header speaks of several years together: «2024-2027», «acumulado», «total». */
export function speaksOfSeveralYears(header: string): boolean {
  const words = foldText(header).split(' ');
  const years = new Set(words.filter((word) => YEAR.test(word)));
  return years.size > 1 || words.some((word) => /^(acumulad[oa]|cuatrienio|total)$/.test(word));
}

/** The one year a text names, or `null` where it names none or several («2024-2027»). */
export function yearOf(text: string): number | null {
  const years = new Set(
    foldText(text)
      .split(' ')
      .filter((word) => YEAR.test(word)),
  );
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Whether a text is only a year: «2024», «Vigencia 2024», «Año 2024». */
export function isYearLabel(text: string): boolean {
  return yearOf(text) !== null && significantWords(text).every((word) => word === 'ano');
}
