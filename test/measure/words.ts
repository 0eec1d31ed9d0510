/**
 * Words that offices head their columns with. They are written from the trade and not from the
 * program: its tables are not to be imported here. The first of each list is the plain one.
 */

/** What a column holds. */
export type Concept =
  | 'objective'
  | 'kind'
  | 'goal'
  | 'goalCode'
  | 'indicator'
  | 'indicatorCode'
  | 'trend'
  | 'weight'
  | 'programmed'
  | 'executed'
  | 'progress'
  | 'vigencia'
  | 'entity'
  | 'baseline'
  | 'target'
  | 'observation';

/** Headings of what does not change with the year. */
export const WORDS: Readonly<Record<Concept, readonly string[]>> = {
  objective: [
    'Objetivo estratégico',
    'Objetivo',
    'Objetivo sectorial',
    'Objetivos estratégicos del sector',
    'Obj. estratégico',
    'Objetivo del plan',
    'Nombre del objetivo',
    'Eje',
    'Eje estratégico',
    'Componente',
    'Propósito',
    'Programa',
  ],
  kind: [
    'Tipo de meta',
    'Clase de meta',
    'Tipo meta',
    'Nivel de la meta',
    'Nivel',
    'Tipología de la meta',
  ],
  goal: [
    'Nombre meta',
    'Meta',
    'Nombre de la meta',
    'Descripción de la meta',
    'Descripción meta',
    'Meta PDD',
    'Enunciado de la meta',
    'Metas',
    'Texto de la meta',
    'Meta del plan de desarrollo',
  ],
  goalCode: [
    'Código meta',
    'Cód. meta',
    'Código de la meta',
    'N° meta',
    'No. meta',
    'Nº de meta',
    'Nro. meta',
    '# meta',
    'ID meta',
    'Número de meta',
    'Cod meta',
    'Consecutivo meta',
  ],
  indicator: [
    'Nombre indicador',
    'Indicador',
    'Nombre del indicador',
    'Indicador de producto',
    'Descripción del indicador',
    'Denominación del indicador',
    'Indicadores',
    'Nom. indicador',
  ],
  indicatorCode: [
    'Código indicador',
    'Cód. indicador',
    'Código del indicador',
    'N° indicador',
    'No. indicador',
    'ID indicador',
    '# indicador',
    'Cod. ind.',
    'Número del indicador',
  ],
  trend: [
    'Tendencia',
    'Tipo de anualización',
    'Comportamiento',
    'Tendencia del indicador',
    'Anualización',
    'Tipo de acumulación',
    'Tipología',
    'Comportamiento del indicador',
    'Tipo anualización',
    'Tend.',
  ],
  weight: [
    'Ponderación',
    'Peso',
    'Peso (%)',
    'Pond.',
    'Ponderación indicador',
    'Ponderador',
    'Participación',
    'Importancia relativa',
    '% peso',
    'Peso relativo',
    'Ponderación (%)',
    'Peso porcentual',
    'Peso del indicador',
  ],
  programmed: [
    'Programación',
    'Programado',
    'Prog.',
    'Magnitud programada',
    'Meta programada',
    'Meta',
    'Meta anual',
    'Meta física',
    'Planeado',
    'Cantidad programada',
    'Valor programado',
    'Meta de la vigencia',
    'Programación física',
    'Meta física programada',
    'Planeada',
    'Programado vigencia',
  ],
  executed: [
    'Ejecución',
    'Ejecutado',
    'Ejec.',
    'Magnitud ejecutada',
    'Resultado',
    'Logro',
    'Logrado',
    'Avance cuantitativo',
    'Avance físico',
    'Alcanzado',
    'Realizado',
    'Valor reportado',
    'Dato reportado',
    'Resultado obtenido',
    'Meta ejecutada',
    'Cantidad ejecutada',
    'Real',
    'Ejecución física',
    'Ejecución vigencia',
    'Valor alcanzado',
    'Cumplido',
    'Meta alcanzada',
  ],
  progress: [
    '% Avance',
    '% de avance',
    'Porcentaje de avance',
    '% cumplimiento',
    '% de cumplimiento',
    'Avance (%)',
    '% de ejecución',
    'Cumplimiento (%)',
    'Porcentaje de cumplimiento',
    '% Ejec.',
    'Avance %',
  ],
  vigencia: ['Vigencia', 'Año', 'Anualidad', 'Periodo', 'Año de la vigencia', 'Vigencia (año)'],
  entity: ['Entidad', 'Entidad responsable', 'Entidad ejecutora', 'Entidad líder'],
  baseline: ['Línea base', 'LB', 'Valor línea base', 'Línea de base', 'L.B.'],
  target: ['Meta cuatrienio', 'Meta final', 'Meta total', 'Meta 2024-2027', 'Meta del cuatrienio'],
  observation: ['Observaciones', 'Justificación', 'Observación', 'Análisis cualitativo'],
};

/** How a year goes with its word; `@` is the word, `#` the year, `~` its two last digits. */
export const YEAR_JOINS = [
  '@ #',
  '@ (#)',
  '@ - #',
  '@_#',
  '# @',
  '@ vigencia #',
  '@ año #',
  '@\n#',
  '@#',
  '@ ~',
  "@ '~",
  '# - @',
  '@ de #',
  '@/#',
  '#_@',
  '@ Vig. #',
  '@ [#]',
  '@: #',
] as const;

/** Programming as it was first, and as it is in force. */
export const VERSIONS: readonly (readonly [string, string])[] = [
  ['Programación inicial', 'Programación vigente'],
  ['Programado inicial', 'Programado actual'],
  ['Programación', 'Reprogramación'],
  ['Meta inicial', 'Meta ajustada'],
  ['Programación original', 'Programación definitiva'],
  ['Programado', 'Programado (modificado)'],
  ['Meta formulación', 'Meta vigente'],
  ['Meta programada', 'Meta reprogramada'],
  ['Programación', 'Nueva programación'],
  ['Prog. inicial', 'Prog. actual'],
];

/** Parts of a year. */
export const PARTS: readonly (readonly string[])[] = [
  ['I trimestre', 'II trimestre', 'III trimestre', 'IV trimestre'],
  ['Trim. 1', 'Trim. 2', 'Trim. 3', 'Trim. 4'],
  ['T1', 'T2', 'T3', 'T4'],
  ['primer trimestre', 'segundo trimestre', 'tercer trimestre', 'cuarto trimestre'],
  ['1er semestre', '2do semestre'],
  ['semestre I', 'semestre II'],
  ['ene-mar', 'abr-jun', 'jul-sep', 'oct-dic'],
  ['(Q1)', '(Q2)', '(Q3)', '(Q4)'],
];

/** Words of each trend, by the way of saying it. */
export const TREND_WORDS = {
  plain: ['Constante', 'Creciente', 'Decreciente', 'Suma'],
  upper: ['CONSTANTE', 'CRECIENTE', 'DECRECIENTE', 'SUMA'],
  lower: ['constante', 'creciente', 'decreciente', 'suma'],
  national: ['Mantenimiento', 'Incremento', 'Reducción', 'Acumulado'],
  phrase: ['Tipo constante', 'Tendencia creciente', 'Tendencia decreciente', 'De suma'],
  lettered: ['(K) Constante', '(C) Creciente', '(D) Decreciente', '(S) Suma'],
  numbered: ['2. Constante', '3. Creciente', '4. Decreciente', '1. Suma'],
} as const;

/** What stands where nothing is programmed. */
export const NOT_PROGRAMMED = [
  '',
  'NP',
  'N.P.',
  'No programado',
  'No programada',
  'N/A',
  'NA',
  'No aplica',
  '-',
  '—',
  'ND',
  'Sin programación',
  'Sin programar',
  'No se programó',
  'No programado #',
  'No programado en la vigencia',
  'No aplica para la vigencia',
  'n.p.',
];

/** What stands where nothing was reported. */
export const NOT_REPORTED = [
  '',
  'ND',
  '-',
  'Sin reporte',
  'No reportó',
  'Pendiente',
  'Por reportar',
  'Sin información',
  'No disponible',
  'Sin dato',
  'S/I',
  'NR',
  'Pendiente de reporte',
  'N.D.',
  'No reportado',
  'Sin reportar',
];
