/** The shape of `pes.config.json`. Loaded only where there is one: zod costs more than the start. */

import { z } from 'zod';
import { CODES, isCode } from '../../diagnostics/catalogue.ts';
import { askMeantCode } from '../../diagnostics/search.ts';
import { FIELD_NAMES } from '../../model/field.ts';
import { nearestWord } from '../../model/nearest-word.ts';
import {
  parseColumn,
  parseColumns,
  parseField,
  UNREAD,
  WRITABLE_FIELDS,
  WRITABLE_VALUES,
  type WrittenLayout,
} from './layout.ts';
import { type LimitKey, WRITABLE_LIMITS } from './limits.ts';

const file = z.string({ error: 'debe ser el nombre de un archivo' }).min(1, 'está vacío');
const words = z.array(z.string({ error: 'debe ser un texto' }).min(1, 'está vacío'), {
  error: 'debe ser una lista de encabezados',
});
const row = z
  .int({ error: 'debe ser el número de una fila' })
  .positive('debe ser el número de una fila');
const year = z
  .int({ error: 'debe ser un año, como 2024' })
  .min(2000, 'debe ser un año, como 2024')
  .max(2099, 'debe ser un año, como 2024');

/** The field that was meant by a name of none, or all there are. */
function explainField({ input }: { readonly input?: unknown }): string {
  const [, words = '', year = ''] = /^(.*?)(\s+20\d\d)?$/.exec(String(input).trim()) ?? [];
  const near = nearestWord(words, WRITABLE_FIELDS);
  if (near !== null && parseField(near + year))
    return `no es un campo; ¿quiso decir «${near}${year}»?`;
  return `no es un campo; los campos son ${WRITABLE_FIELDS.join(', ')}, y los que cambian cada año admiten el año: «ponderación 2024»`;
}

/** The words admitted, and the one that was meant by another. */
function explainWord(known: readonly string[]): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    const near = typeof input === 'string' ? nearestWord(input, known) : null;
    return `debe ser ${near === null ? joinAlternatives(known) : `una de ${joinAlternatives(known)}; ¿quiso decir «${near}»?`}`;
  };
}

function joinAlternatives(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' o ');
}

const field = z
  .string()
  .refine((name) => parseField(name) !== null, { error: explainField })
  .describe(`Uno de ${WRITABLE_FIELDS.join(', ')}; con el año si es de una vigencia`);

const columnError = 'debe ser la letra de una columna, como «H»';
const column = z
  .string({ error: columnError })
  .refine((letters) => parseColumn(letters) !== null, { error: columnError });

/** Several columns may be unused; any other field is of one. */
function hasOneColumnEach(columns: NonNullable<WrittenLayout['columnas']>): boolean {
  return Object.entries(columns).every(
    ([name, letters]) => typeof letters === 'string' || parseField(name)?.field === 'unused',
  );
}

const layout = z
  .strictObject(
    {
      hoja: z
        .string({ error: 'debe ser el nombre de una hoja' })
        .min(1, 'está vacío')
        .optional()
        .describe('La hoja que se lee'),
      encabezados: z
        .union([row, z.tuple([row, row]).refine(([first, last]) => first <= last)], {
          error: 'debe ser una fila (5), o la primera y la última ([4, 6])',
        })
        .optional()
        .describe('La fila de los encabezados, o la primera y la última'),
      columnas: z
        .record(field, z.union([column, z.array(column).min(1)], { error: columnError }), {
          error: 'debe decir la columna de cada campo',
        })
        .refine(hasOneColumnEach, {
          error: `cada campo es de una columna; solo «${FIELD_NAMES.unused}» admite una lista`,
        })
        .optional()
        .describe(
          `La columna de cada campo, { "ponderación 2024": "H" }; en «${FIELD_NAMES.unused}» puede ser una lista`,
        ),
      bloques: z
        .record(
          z.string().refine((text) => parseColumns(text) !== null, {
            error: 'no son columnas; se escriben como «J:M»',
          }),
          year,
          { error: 'debe decir el año de cada bloque de columnas' },
        )
        .optional()
        .describe('La vigencia de un bloque de columnas: { "J:M": 2025 }'),
      vigencia: year.optional().describe('La vigencia de una tabla que no la nombra'),
      pendiente: z
        .record(
          z.string().refine((name) => name === UNREAD || parseField(name) !== null, {
            error: explainField,
          }),
          z.record(column, z.string({ error: 'debe ser el encabezado de la columna' }), {
            error: 'debe decir el encabezado de cada columna que puede serlo',
          }),
          { error: 'debe decir las columnas que pueden ser cada campo' },
        )
        .optional()
        .describe(
          `Lo que falta decidir: de cada campo, las columnas que pueden serlo, { "ejecutado 2024": { "J": "Avance" } }, y en «${UNREAD}» las que nadie lee. No cambia la lectura: la letra que valga se pasa a «columnas»`,
        ),
    },
    { error: 'debe ser un objeto' },
  )
  .describe('Lo que las palabras de la tabla no dicen');

const values = Object.fromEntries(
  Object.entries(WRITABLE_VALUES).map(([name, known]) => {
    const meant = z.enum(known as [string, ...string[]], { error: explainWord(known) });
    const texts = z.record(z.string(), meant, { error: 'debe decir lo que significa cada texto' });
    return [name, texts.optional()];
  }),
);

/** Severities as a configuration writes them. */
export const SEVERITY_WORDS = { error: 'error', advertencia: 'warning', nota: 'note' } as const;

const severities = Object.keys(SEVERITY_WORDS) as (keyof typeof SEVERITY_WORDS)[];
const severity = z.enum(severities, { error: explainWord(severities) });

const code = z.string().refine((word): boolean => isCode(word), {
  error: ({ input }) => {
    const meant = askMeantCode(String(input), CODES);
    const advice = meant?.replace('¿Q', '¿q') ?? 'véalos con «pes rules»';
    return `no es un código del catálogo; ${advice}`;
  },
});

const line = z.string({ error: 'debe ser un texto' }).trim().min(1, 'no puede estar vacío');

const limit = z
  .number({ error: 'debe ser un número mayor que cero' })
  .positive('debe ser un número mayor que cero');

const limits = z
  .strictObject(
    Object.fromEntries(
      Object.entries(WRITABLE_LIMITS).map(([key, { description }]) => [
        key,
        limit.optional().describe(description),
      ]),
    ) as Record<LimitKey, z.ZodOptional<typeof limit>>,
    { error: 'debe ser un objeto' },
  )
  .describe('Cuánto se lee de un libro antes de rechazarlo');

/** What a configuration may say of where its files are, how they are read and how they are judged. */
const shape = {
  $schema: z.string({ error: 'debe ser un texto' }).optional(),
  entidad: line.optional().describe('La entidad que publica el informe'),
  fuente: line
    .optional()
    .describe('La línea «Fuente» de cada tabla, en vez de la que traen los archivos'),
  logo: file
    .optional()
    .describe('El logo de la entidad, PNG o JPEG; la ruta parte de la carpeta de este archivo'),
  segplan: z
    .union([file, z.array(file).min(1)], {
      error: 'debe ser el nombre de un archivo, o una lista de nombres',
    })
    .optional()
    .describe('El reporte de SEGPLAN, o varios; la ruta parte de la carpeta de este archivo'),
  matriz: layout.optional(),
  reporte: layout.optional(),
  palabras: z
    .record(field, words, { error: 'debe decir los encabezados de cada campo' })
    .optional()
    .describe('Otros encabezados de cada campo: { "programado": ["Cantidad a lograr"] }'),
  valores: z
    .strictObject(values, { error: 'debe decir lo que significan los textos de cada campo' })
    .optional()
    .describe('Lo que significan textos de las celdas: { "tendencia": { "I": "suma" } }'),
  severidades: z
    .record(code, severity, { error: 'debe decir la severidad de cada código' })
    .optional()
    .describe('La severidad que el equipo da a un código: { "PES310": "nota" }'),
  limites: limits.optional(),
  aceptados: file
    .optional()
    .describe('El archivo de hallazgos aceptados; la ruta parte de la carpeta de este archivo'),
};

/** The schema of the file; `z.toJSONSchema` gives the one that is published. */
export const configSchema = z.strictObject(shape, { error: 'debe ser un objeto' });

/** The keys that it knows, for what is told of one that it does not. */
export const KNOWN_KEYS = {
  top: Object.keys(configSchema.shape),
  table: Object.keys(layout.shape),
};
