/** A matrix whose plan goes to a template: opened, read, and what of it goes nowhere. */

import type { TableReading } from '../../../model/layout.ts';
import { type Indicator, indicatorsOf, type Plan } from '../../../model/plan.ts';
import { a1, type CellRef, cellOf } from '../../../model/source.ts';
import { textOf } from '../../../read/book/grid.ts';
import { cellAt, type Sheet, type Workbook } from '../../../read/book/workbook.ts';
import { readInside } from '../../../read/execution/read-inside.ts';
import { composeHeadings } from '../../../read/headings/headings.ts';
import { readPlan } from '../../../read/plan/read-plan.ts';
import type { Template, Unplaced } from '../../../report/template/template.ts';
import { createOpener, openConfig, openWorkbook } from '../../case/opener.ts';
import { spellSheet } from '../../case/sheet-asked.ts';
import { matrixHints } from '../../configuration/configuration.ts';
import { CannotRun } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { listLeftovers } from './leftovers.ts';
import { isOwnSheet, listOwnObjectives } from './own-sheets.ts';
import { takeExecution, takePlan } from './take-plan.ts';

/** What is taken from an older matrix. */
export interface Taken
  extends Pick<
    Template,
    'sector' | 'vigencias' | 'objectives' | 'entries' | 'executions' | 'cutoff' | 'unplaced'
  > {
  /** The files that were read: none of them is written. */
  readonly paths: readonly string[];
}

/** How the older matrix is read. */
export interface OldChoices {
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly quiet: boolean;
}

/** Opens a matrix and takes its plan; throws `CannotRun` or `WrongUsage`. */
export async function openOld(io: Io, path: string, choices: OldChoices): Promise<Taken> {
  const opener = createOpener(io, choices);
  const config = await openConfig(opener, path, choices.config);
  const opened = openWorkbook(opener, path, { limits: config?.limits });
  const hints = spellSheet(opened, matrixHints(config, choices.hoja, undefined));
  const { workbook } = opened;
  const { plan, tables, versions } = readPlan(workbook, hints);
  if (!plan) {
    throw new CannotRun(
      `${workbook.name} no se lee como una matriz de formulación.`,
      'Vea con pes inspect cómo se lee, y qué escribir en pes.config.json para que se lea.',
    );
  }
  const units = findUnits(tables);
  const textOfCell = (at: CellRef | null) => (at ? textAt(workbook, at) : null);
  const taken = takePlan(plan, (indicator) => ({
    entity: textOfCell(cellOf(indicator.source, 'entity')),
    unit: textOfCell(unitOf(indicator, units)),
  }));
  const inside = readInside(workbook, { plan, tables, versions }, { ...config?.report, plan });
  const own = inside?.execution ? [inside.execution] : null;
  const executions = own ? own.flatMap(takeExecution) : [];
  const [cutoff = null] = (own ?? []).flatMap(({ cutoffs }) => cutoffs.map(({ date }) => date));
  const reported = (own ?? []).flatMap(({ records }) => records.map(({ source }) => source.sheet));
  const known = [...reported, ...workbook.sheets.filter(isOwnSheet).map(({ name }) => name)];
  return {
    sector: plan.sector,
    vigencias: plan.vigencias,
    objectives: joinObjectives(taken.objectives, listOwnObjectives(workbook)),
    entries: taken.entries,
    executions,
    cutoff,
    unplaced: [
      ...taken.renumbered.map(({ objective, number }): Unplaced => {
        const at = cellOf(objective.source, 'objective');
        return {
          file: workbook.name,
          sheet: objective.source.sheet,
          cell: at && a1(at),
          heading: null,
          text: `Objetivo ${objective.number}: ${objective.name}`,
          reason: `Otro objetivo tiene su número: aquí es el ${number}`,
        };
      }),
      ...listFormulas(plan, workbook),
      ...listLeftovers({ workbook, plan, tables, units, known }),
    ],
    paths: [opened.path, ...(config ? [config.path] : [])],
  };
}

/** The objectives of the plan, and those of a template of ours that have no indicator yet. */
function joinObjectives(
  objectives: Template['objectives'],
  others: Template['objectives'],
): Template['objectives'] {
  const numbers = new Set(objectives.map(({ number }) => number));
  const more = others.filter(({ number }) => !numbers.has(number));
  return [...objectives, ...more].toSorted((a, b) => a.number - b.number);
}

/** The column of units of each sheet. */
function findUnits(tables: readonly TableReading[]): ReadonlyMap<string, number> {
  const headings = composeHeadings();
  return new Map(
    tables.flatMap(({ sheet, columns }) => {
      const unit = columns.find(
        ({ field, header }) =>
          field === 'unused' && headings.meaningOf(header.split(' · ')).concept === 'unit',
      );
      return unit ? [[sheet, unit.column] as const] : [];
    }),
  );
}

function unitOf({ source }: Indicator, units: ReadonlyMap<string, number>): CellRef | null {
  const { file, sheet, row } = source;
  const column = units.get(sheet);
  return column === undefined ? null : { file, sheet, row, column };
}

function textAt({ sheets }: Workbook, { sheet, row, column }: CellRef): string | null {
  const own: Sheet | undefined = sheets.find(({ name }) => name === sheet);
  return (own && textOf(cellAt(own, row, column))) || null;
}

/** The formulas of the cells that were taken: what went is what they gave. */
function listFormulas(plan: Plan, workbook: Workbook): readonly Unplaced[] {
  const cells = new Set(
    indicatorsOf(plan).flatMap(({ source, vigencias }) =>
      [source, ...vigencias.map((year) => year.source)].flatMap(({ sheet, cells: own }) =>
        Object.values(own).map((address) => `${sheet}!${a1(address)}`),
      ),
    ),
  );
  return (plan.surroundings?.formulas ?? []).flatMap(({ formula, at }): Unplaced[] => {
    if (!cells.has(`${at.sheet}!${a1(at)}`) || isGivenName(formula)) return [];
    return [
      {
        file: workbook.name,
        sheet: at.sheet,
        cell: a1(at),
        heading: null,
        text: `=${formula}`,
        reason: 'Fórmula: pasó lo que daba',
      },
    ];
  });
}

/** The formula by which a template of ours names the objective of a row. */
function isGivenName(formula: string): boolean {
  return formula.includes('"Objetivo "&');
}
