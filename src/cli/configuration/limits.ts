/** What a configuration says of how much is read, in its own words, and what it asks of the reader. */

import { DEFAULT_LIMITS, type Limits } from '../../read/xlsx/limits.ts';

const MEGABYTE = 2 ** 20;

/** A limit by its key in the configuration. */
interface WritableLimit {
  readonly limit: keyof Limits;
  /** What one of the configuration is for the reader. */
  readonly unit: number;
  /** What the limit is of, for the schema. */
  readonly description: string;
}

/** The limits that a configuration may set. */
export const WRITABLE_LIMITS = {
  partes: {
    limit: 'entries',
    unit: 1,
    description: 'Archivos internos de un libro',
  },
  mbPorParte: {
    limit: 'partBytes',
    unit: MEGABYTE,
    description: 'Tamaño de una parte del libro, descomprimida, en MB',
  },
  mbEnTotal: {
    limit: 'totalBytes',
    unit: MEGABYTE,
    description: 'Tamaño de todas las partes del libro, descomprimidas, en MB',
  },
  expansion: {
    limit: 'ratio',
    unit: 1,
    description: 'Cuántas veces crece una parte grande al descomprimirse',
  },
  celdas: {
    limit: 'cells',
    unit: 1,
    description: 'Celdas, textos y estilos del libro',
  },
} as const satisfies Record<string, WritableLimit>;

/** A limit by its key in the configuration. */
export type LimitKey = keyof typeof WRITABLE_LIMITS;

const ENTRIES = Object.entries(WRITABLE_LIMITS) as readonly [LimitKey, WritableLimit][];

/** Limits as a configuration writes them. */
export type WrittenLimits = Readonly<Partial<Record<LimitKey, number | undefined>>>;

/** What the reader is asked, from limits already checked. */
export function toLimits(written: WrittenLimits = {}): Partial<Limits> {
  return Object.fromEntries(
    ENTRIES.flatMap(([key, { limit, unit }]) => {
      const value = written[key];
      return value === undefined ? [] : [[limit, value * unit]];
    }),
  );
}

/** Which key lets more be read where a workbook passes that limit; nothing where it passes none. */
export function explainLimit(passed: keyof Limits | null, limits: Partial<Limits>): string {
  const found = ENTRIES.find(([, { limit }]) => limit === passed);
  if (!found) return '';
  const [key, { limit, unit }] = found;
  const value = (limits[limit] ?? DEFAULT_LIMITS[limit]) / unit;
  return `Si el archivo es de confianza, "limites": { "${key}": ${value * 2} } en la configuración (pes.config.json, o la de --config) admite el doble.`;
}
