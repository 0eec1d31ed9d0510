/** The kinds of fault that are planted, each in a cell taken at random among those that may have it. */

import { numberOf } from '../../src/model/figure.ts';
import type { IndicatorVigencia } from '../../src/model/plan.ts';
import type { CellRef } from '../../src/model/source.ts';
import type { Trend } from '../../src/model/trend.ts';
import { type Fault, number, text } from './fault.ts';
import { cellsOf, type Known } from './planting.ts';
import { WIDE_FAULTS } from './wide-faults.ts';

function years({ indicators }: Known, fits: (facts: IndicatorVigencia) => boolean = () => true) {
  return indicators.flatMap(({ vigencias }) => vigencias.filter(fits));
}

function isProgrammed({ programmed }: IndicatorVigencia): boolean {
  return (numberOf(programmed) ?? 0) > 0;
}

const programmedCells = (known: Known) => cellsOf(years(known, isProgrammed), 'programmed');
const weightCells = (known: Known) => cellsOf(years(known, isProgrammed), 'weight');
const executedCells = (known: Known) =>
  known.records.length > 0
    ? cellsOf(known.records, 'executed')
    : cellsOf(years(known, isProgrammed), 'executed');
const figureCells = (known: Known) => [
  ...programmedCells(known),
  ...weightCells(known),
  ...executedCells(known),
];

/** Cells of the targets of one trend, of years of which nothing was executed yet. */
const laterTargets = (trend: Trend) => (known: Known) => {
  if (known.plan.vigencias.length < 4) return [];
  const own = known.indicators.filter((one) => one.trend === trend && isWhole(known, one));
  return cellsOf(
    own.flatMap(({ vigencias }) =>
      vigencias.filter((facts) => facts.vigencia > 2025 && isProgrammed(facts)),
    ),
    'programmed',
  );
};

function isWhole(
  { plan }: Known,
  { vigencias }: { readonly vigencias: readonly IndicatorVigencia[] },
) {
  return vigencias.filter(isProgrammed).length === plan.vigencias.length;
}

/** The formulas of the indicators of a matrix. */
const formulaCells = (known: Known) => {
  const rows = new Set(known.indicators.map(({ source }) => source.row));
  return (known.plan.surroundings?.formulas ?? []).flatMap(({ at }) =>
    rows.has(at.row) ? [at] : [],
  );
};

/** The sums of weights of objectives with more than two indicators. */
const sumCells = (known: Known) =>
  (known.plan.surroundings?.formulas ?? []).flatMap(({ at, formula }) => {
    const [, first = 0, last = 0] = /^SUM\([A-Z]+(\d+):[A-Z]+(\d+)\)$/.exec(formula) ?? [];
    return Number(last) - Number(first) > 0 ? [at] : [];
  });

/** Every kind of fault. */
export const FAULTS: readonly Fault[] = [
  { name: 'texto donde va un número', cells: figureCells, change: () => text('46 entidades') },
  {
    name: 'número ambiguo',
    // In an export the rest of its figures may settle it: the matrix has no such evidence.
    cells: (known) => [...programmedCells(known), ...weightCells(known)],
    change: () => text('1.234'),
    also: {
      codes: ['PES305'],
      because: 'where the other texts of the file settle it, it is another target than SEGPLAN has',
    },
  },
  { name: 'error de Excel', cells: figureCells, change: () => ({ value: { error: '#REF!' } }) },
  {
    name: 'fórmula sin resultado',
    cells: figureCells,
    change: () => ({ value: null, formula: 'A1*2' }),
  },
  {
    name: 'fecha donde va un número',
    cells: figureCells,
    change: () => ({ value: { date: '2024-01-02' }, format: 'dd/mm/yyyy' }),
  },
  { name: 'valor negativo', cells: figureCells, change: (value) => number(-Math.abs(value || 1)) },
  {
    name: 'tendencia desconocida',
    cells: ({ indicators }) =>
      cellsOf(
        indicators.filter(({ trend }) => trend),
        'trend',
      ),
    change: () => text('Porcentaje'),
  },
  {
    name: 'tendencia borrada',
    cells: ({ indicators }) =>
      cellsOf(
        indicators.filter(({ trend }) => trend),
        'trend',
      ),
    change: () => null,
  },
  {
    name: 'tendencia cambiada en la matriz',
    cells: ({ indicators, records }) =>
      records.some(({ trend }) => trend)
        ? cellsOf(
            indicators.filter(({ trend }) => trend === 'suma'),
            'trend',
          )
        : [],
    change: () => text('Constante'),
  },
  {
    name: 'tipo de meta desconocido',
    cells: ({ indicators }) => cellsOf(indicators, 'goalKind'),
    change: () => text('Meta producto'),
  },
  {
    name: 'código ilegible',
    cells: ({ indicators }) => cellsOf(indicators, 'goalCode'),
    change: () => text('por definir'),
  },
  {
    name: 'ponderación cambiada',
    cells: weightCells,
    change: (value, random) => number(value + (1 + random.below(20)) / 100),
  },
  { name: 'ponderación borrada', cells: weightCells, change: () => null },
  {
    name: 'ponderación de lo no programado',
    cells: (known) =>
      cellsOf(
        years(known, ({ programmed }) => programmed.kind === 'mark'),
        'weight',
      ),
    change: () => ({ value: 0.2, format: '0%' }),
  },
  {
    name: 'programado distinto al de SEGPLAN',
    cells: (known) =>
      known.records.length === 0
        ? []
        : cellsOf(
            years(known, (one) => one.vigencia === 2024 && isProgrammed(one)),
            'programmed',
          ),
    change: (value) => number(value * 1.5),
    also: {
      codes: ['PES215'],
      because: 'a target above that of the next year goes against its trend, whatever SEGPLAN has',
    },
  },
  {
    name: 'programado multiplicado por 100',
    cells: (known) =>
      known.records.length === 0
        ? []
        : cellsOf(
            years(known, (one) => one.vigencia === 2024 && isProgrammed(one)),
            'programmed',
          ),
    change: (value) => number(value * 100),
  },
  {
    name: 'Suma que no da la meta',
    cells: laterTargets('suma'),
    change: (value, random) => number(value + 1 + random.below(9)),
  },
  {
    name: 'Constante que cambia',
    cells: laterTargets('constante'),
    change: (value, random) => number(value + 1 + random.below(9)),
  },
  {
    name: 'Creciente que baja',
    cells: laterTargets('creciente'),
    change: (value) => number(value / 10),
  },
  {
    name: 'Decreciente que sube',
    cells: laterTargets('decreciente'),
    change: (value) => number(value * 10),
  },
  {
    name: 'línea base del lado equivocado',
    cells: ({ indicators }) =>
      cellsOf(
        indicators.filter(({ trend }) => trend === 'creciente'),
        'baseline',
      ),
    change: () => number(1000),
  },
  {
    name: 'línea base borrada',
    cells: ({ indicators }) =>
      cellsOf(
        indicators.filter(({ trend }) => trend === 'decreciente'),
        'baseline',
      ),
    change: () => null,
  },
  {
    name: 'meta del cuatrienio cambiada',
    cells: ({ indicators }) => cellsOf(indicators, 'wholePlanTarget'),
    change: (value, random) => number(value + 1 + random.below(9)),
  },
  {
    name: 'código de otra meta',
    // Alone, a matrix has nothing that says which codes there are.
    cells: ({ indicators, records }) =>
      records.length === 0 ? [] : cellsOf(indicators.slice(1), 'goalCode'),
    change: () => ({ value: 2999 }),
  },
  {
    name: 'fórmula corrida',
    cells: formulaCells,
    change: (value, _, at) => ({ value, formula: `G${at.row}/F${at.row - 1}` }),
  },
  {
    name: 'razón dividida otra vez',
    cells: formulaCells,
    change: (value, _, at) => ({ value: value / 100, formula: `G${at.row}/F${at.row}/100` }),
  },
  {
    name: 'suma que no toma una fila',
    cells: sumCells,
    change: (value, _, at) => ({
      value: value * 0.7,
      formula: `SUM(${String.fromCharCode(64 + at.column)}${at.row - 1}:${String.fromCharCode(64 + at.column)}${at.row - 1})`,
    }),
  },
  {
    name: 'cumplimiento impreso cambiado',
    cells: ({ plan }) =>
      cellsOf(
        (plan.surroundings?.totals ?? []).filter(({ progress }) => progress.kind === 'number'),
        'progress',
      ),
    change: (value) => number(value - 0.05),
  },
  {
    name: 'error de Excel en un avance impreso',
    cells: formulaCells,
    change: () => ({ value: { error: '#DIV/0!' } }),
  },
  {
    name: 'avance guardado que su fórmula no da',
    cells: formulaCells,
    change: (value, _, at) => ({ value: value - 0.05, formula: `G${at.row}/F${at.row}` }),
  },
  {
    name: 'cifra guardada que su fórmula no da',
    cells: figureCells,
    change: (value) => ({ value, formula: `${value}+1` }),
    also: {
      codes: ['PES403'],
      because: 'the printed sum counts a weight of which nobody knows what it is',
    },
  },
  { name: 'ejecutado borrado', cells: executedCells, change: () => null },
  {
    name: 'ejecutado multiplicado por 100',
    cells: executedCells,
    change: (value) => number(value * 100),
  },
  {
    name: 'ejecutado al doble',
    cells: (known) => executedCells(known).filter((at) => !isDecreasing(known, at)),
    change: (value) => number(value * 2),
    also: {
      codes: ['PES401', 'PES402'],
      because: 'a sheet that prints 100 % of what came to 200 % is wrong whatever the 200 % is',
    },
  },
  {
    name: 'ejecutado que no da el avance impreso',
    // Where the sheet calculates it, the printed progress would follow.
    cells: ({ records }) => cellsOf(records, 'executed'),
    change: (value) => number(value * 0.8),
    also: {
      codes: ['PES310', 'PES314', 'PES402'],
      because: 'what fell short has to be justified, whatever the sheet prints of it',
    },
  },
  {
    name: 'avance impreso cambiado',
    cells: ({ records }) => cellsOf(records, 'progress'),
    change: (value) => number(value - 0.05),
  },
  {
    name: 'programado de SEGPLAN cambiado',
    cells: ({ records }) => cellsOf(records, 'programmed'),
    change: (value) => number(value * 1.1),
    also: {
      codes: ['PES310', 'PES314', 'PES401', 'PES402'],
      because:
        'whichever target is in force, less than 100 % came out of it and the sheet prints 100 %',
    },
  },
  {
    name: 'código de SEGPLAN cambiado',
    cells: ({ records }) =>
      cellsOf(
        records.filter(({ names }) => names.goal === null),
        'goalCode',
      ),
    change: () => text('0009999'),
  },
  {
    name: 'código de SEGPLAN cambiado bajo el mismo nombre',
    cells: ({ records }) =>
      cellsOf(
        records.filter(({ names }) => names.goal !== null),
        'goalCode',
      ),
    change: () => text('0009999'),
  },
  {
    name: 'tipo de anualización cambiado en SEGPLAN',
    cells: ({ records }) =>
      cellsOf(
        records.filter(({ trend }) => trend === 'suma'),
        'trend',
      ),
    change: () => text('Creciente'),
  },
  {
    name: 'justificación borrada',
    cells: (known) =>
      cellsOf(
        [...known.records, ...years(known)].filter(
          ({ observation, progress }) => observation !== null && (numberOf(progress) ?? 1) < 1,
        ),
        'observation',
      ),
    change: () => null,
  },
  {
    name: 'justificación de otra vigencia',
    cells: (known) =>
      cellsOf(known.records.length > 0 ? known.records : years(known, isProgrammed), 'observation'),
    change: () => text('Resultados de 2023'),
  },
  {
    name: 'corte fuera de la vigencia',
    cells: ({ executions: [latest] }) => (latest?.cutoffs ?? []).map(({ at }) => at),
    change: () => text('Corte 31 de marzo de 2025'),
  },
  {
    name: 'nota con un año que ya pasó',
    cells: ({ executions }) =>
      executions.flatMap(({ remarks = [] }) =>
        remarks.flatMap(({ text: note, at }) => (note.startsWith('Fuente') ? [at] : [])),
      ),
    change: () => text('Fuente: SEGPLAN 2022'),
  },
  ...WIDE_FAULTS,
];

function isDecreasing({ indicators, records }: Known, at: CellRef): boolean {
  const row = records.find(({ source }) => source.file === at.file && source.row === at.row);
  const key = row?.key.goalCode;
  return indicators.some(
    (one) =>
      one.trend === 'decreciente' &&
      (row ? one.key.goalCode === key : one.source.file === at.file && one.source.row === at.row),
  );
}
