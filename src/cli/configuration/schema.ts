/** The shape of `pes.config.json`. Loaded only where there is one: zod costs more than the start. */

import { z } from 'zod';
import { catalogue } from '../../diagnostics/catalogue.ts';
import {
  parseColumn,
  parseColumns,
  parseField,
  UNREAD,
  WRITABLE_FIELDS,
  WRITABLE_VALUES,
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
const unknownField = `no es un campo; los campos son ${WRITABLE_FIELDS.join(', ')}, y los que cambian cada año admiten el año: «ponderación 2024»`;

const field = z
  .string()
  .refine((name) => parseField(name) !== null, { error: unknownField })
  .describe(`Uno de ${WRITABLE_FIELDS.join(', ')}; con el año si es de una vigencia`);

const columnError = 'debe ser la letra de una columna, como «H»';
const column = z
  .string({ error: columnError })
  .refine((letters) => parseColumn(letters) !== null, { error: columnError });

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
        .record(field, column, { error: 'debe decir la columna de cada campo' })
        .optional()
        .describe('La columna de cada campo: { "ponderación 2024": "H" }'),
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
            error: unknownField,
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
    const error = `debe ser ${known.join(', ')}`;
    const meant = z.enum(known as [string, ...string[]], { error });
    const texts = z.record(z.string(), meant, { error: 'debe decir lo que significa cada texto' });
    return [name, texts.optional()];
  }),
);

/** Severities as a configuration writes them. */
export const SEVERITY_WORDS = { error: 'error', advertencia: 'warning', nota: 'note' } as const;

const severity = z.enum(Object.keys(SEVERITY_WORDS) as (keyof typeof SEVERITY_WORDS)[], {
  error: 'debe ser error, advertencia o nota',
});

const code = z.string().refine((word) => Object.hasOwn(catalogue, word), {
  error: 'no es un código del catálogo; véalos con «pes rules»',
});

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

/** One line an issue: where it is in the file, and what was expected. */
export function explainIssues(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${writePath([...issue.path, key])} no es una clave conocida`);
    }
    if (issue.code === 'invalid_key') {
      const [inner] = issue.issues;
      return [`${writePath(issue.path)} ${inner?.message ?? issue.message}`];
    }
    return [`${writePath(issue.path)} ${issue.message}`];
  });
}

/** What a configuration admits, or its limits where nothing else is wrong. */
export function nameKeys(issues: readonly z.core.$ZodIssue[], keys: readonly string[]): string {
  const inLimits = issues.every(({ path }) => path[0] === 'limites');
  return inLimits
    ? `«limites» admite ${Object.keys(WRITABLE_LIMITS).join(', ')}, cada uno con un número mayor que cero.`
    : `Admite ${keys.join(', ')}.`;
}

/** `«matriz.columnas.peso»`, `«segplan[1]»`. */
function writePath(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');
  return text === '' ? 'El contenido' : `«${text}»`;
}
