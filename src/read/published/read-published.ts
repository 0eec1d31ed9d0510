/** A published table as what it prints of each indicator and objective in a vigencia. */

import type { Figure } from '../../model/figure.ts';
import { groupBy } from '../../model/group.ts';
import { indicatorsOf, type Plan, vigenciaOf } from '../../model/plan.ts';
import type {
  PrintedFigure,
  PrintedPlace,
  Published,
  PublishedObjective,
  PublishedRow,
} from '../../model/published.ts';
import { type CellRef, cellOf, type Source } from '../../model/source.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import { type Cell, cellAt, type Sheet, type Workbook } from '../book/workbook.ts';
import { readPlan } from '../plan/read-plan.ts';
import { readFigure } from '../values/figures.ts';
import { findCompliances } from './compliances.ts';
import { printFigure, type Shown, showFigure } from './printed-figure.ts';

/** A table as published; `null` where it has none, or none of that vigencia. */
export interface ReadPublished {
  readonly published: Published | null;
  /** The years that it prints something of, ascending. */
  readonly vigencias: readonly number[];
  /** Whether it says itself of which year it is. */
  readonly dated: boolean;
}

/** Something that is printed in a cell, before its column says with how many decimals. */
interface Found {
  readonly at: CellRef;
  readonly shown: Shown | null;
  readonly text: string;
}

/**
 * Reads what the tables of a workbook print of a vigencia; tables that name no year are of it. What
 * is found while reading is not told: nothing of this file goes into a figure.
 */
export function readPublished(workbook: Workbook, vigencia: number): ReadPublished {
  const { plan, dated } = readDated(workbook, vigencia);
  const { vigencias = [] } = plan ?? {};
  if (!plan?.vigencias.includes(vigencia)) return { published: null, vigencias, dated };
  const cellIn = ({ sheet, row, column }: CellRef): Cell | undefined => {
    const own = workbook.sheets.find(({ name }) => name === sheet);
    return own && cellAt(own, row, column);
  };
  const find = (at: CellRef | null, figure: Figure): readonly Found[] => {
    const cell = at && cellIn(at);
    return at && cell ? [showIn(at, cell, figure)] : [];
  };

  const progress = new Map(
    indicatorsOf(plan).map((indicator) => {
      const own = vigenciaOf(indicator, vigencia);
      return [indicator, own ? find(cellOf(own.source, 'progress'), own.progress) : []] as const;
    }),
  );
  const weights = new Map(
    indicatorsOf(plan).map((indicator) => {
      const own = vigenciaOf(indicator, vigencia);
      const at = own && cellOf(own.source, 'weight');
      return [indicator, at ? find(at, readFigure(cellIn(at)).figure) : []] as const;
    }),
  );
  const taken = [...progress.values(), ...weights.values()].flat().map(({ at }) => at);
  const compliances = findCompliances(workbook, plan, vigencia, taken).map((of) =>
    of.map(({ at, cell }) => showIn(at, cell, readFigure(cell).figure)),
  );
  const decimals = decimalsByColumn([
    ...[...progress.values()].flat(),
    ...[...weights.values()].flat(),
    ...compliances.flat(),
  ]);
  const print = (found: readonly Found[]): readonly PrintedFigure[] =>
    found.map(({ at, shown, text }) =>
      shown
        ? printFigure(shown, placeIn(at), decimals.get(columnOf(at)) ?? 0)
        : { readings: [], text, at: placeIn(at) },
    );

  const objectives = plan.objectives.map((objective, index): PublishedObjective => {
    const { number, name, unnamed, indicators, source } = objective;
    const rows = indicators.flatMap((indicator): PublishedRow[] => {
      const own = vigenciaOf(indicator, vigencia);
      if (!own) return [];
      const { key, names, trend } = indicator;
      const { programmed, executed } = own;
      const printed = {
        progress: print(progress.get(indicator) ?? []),
        weight: print(weights.get(indicator) ?? []),
      };
      return [{ key, names, trend, ...printed, programmed, executed, at: rowPlace(own.source) }];
    });
    return {
      number: unnamed ? null : number,
      name,
      compliance: print(compliances[index] ?? []),
      rows,
      at: rowPlace(source),
    };
  });
  return { published: { file: workbook.name, vigencia, objectives }, vigencias, dated };
}

function showIn(at: CellRef, cell: Cell, figure: Figure): Found {
  return { at, shown: showFigure(cell, figure), text: textOf(cell) };
}

/** The plan of the tables, of the vigencia of the run where none of them names a year. */
function readDated(whole: Workbook, vigencia: number): { plan: Plan | null; dated: boolean } {
  const tables = whole.sheets.filter(hasPublication);
  const workbook = tables.length > 0 ? { ...whole, sheets: tables } : whole;
  const { plan } = readPlan(workbook);
  if (plan && plan.vigencias.length > 0) return { plan, dated: true };
  return { plan: readPlan(workbook, { vigencia, asked: vigencia }).plan, dated: false };
}

/** Whether a sheet has the headings of the publication: others of its book may look like a matrix too. */
function hasPublication({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => {
    const texts = cells.map((cell) => (typeof cell.value === 'string' ? foldText(cell.value) : ''));
    return texts.includes('estado') && texts.some((text) => /^% ?avance( 20\d\d)?$/.test(text));
  });
}

/** The most decimals among the numbers of each column that drop the zeros at their end. */
function decimalsByColumn(found: readonly Found[]): ReadonlyMap<string, number> {
  const bare = found.filter(({ shown }) => shown?.bare);
  return new Map(
    [...groupBy(bare, ({ at }) => columnOf(at))].map(([column, own]) => [
      column,
      Math.max(...own.map(({ shown }) => shown?.decimals ?? 0)),
    ]),
  );
}

function columnOf({ sheet, column }: CellRef): string {
  return `${column}/${sheet}`;
}

function placeIn({ file, sheet, row, column }: CellRef): PrintedPlace {
  return { file, sheet, cell: { row, column } };
}

function rowPlace({ file, sheet, row }: Source): PrintedPlace {
  return { file, sheet, cell: { row, column: 1 } };
}
