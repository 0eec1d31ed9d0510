/** A pair of files written as tables, and the one finding that they must give. */

import { openOtherFigures } from '../../src/compute/causes/other-figures.ts';
import { evaluate } from '../../src/compute/evaluate.ts';
import { holdPublished } from '../../src/compute/published/hold-published.ts';
import type { Code } from '../../src/diagnostics/catalogue.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { type CitedPlace, type ToldFinding, tellFindings } from '../../src/diagnostics/tell.ts';
import type { Evaluation, Method } from '../../src/model/evaluation.ts';
import type { Sheet } from '../../src/read/book/workbook.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { readPublished } from '../../src/read/published/read-published.ts';
import { check } from '../../src/rules/check.ts';
import { workbookOf } from '../sheets.ts';

/** What is given to the program. */
export interface Given {
  /** The matrix as a sheet, or its sheets by name. */
  readonly matrix: string | Readonly<Record<string, string>>;
  /** Exports, each a sheet; the first is `segplan.xlsx`, the next `segplan-2.xlsx`. */
  readonly exports?: readonly string[];
  readonly method?: Partial<Method>;
  /** A published table, `informe.xlsx#Publicado`. */
  readonly published?: string;
  /** What a table cannot say of a sheet of the matrix: that it, or a part of it, is hidden. */
  readonly hide?: (sheet: Sheet) => Sheet;
}

/** A fixture of one code. */
export interface Fixture extends Given {
  readonly code: Code;
  /** What makes it the case it is, where a code has more than one. */
  readonly when?: string;
  readonly message: string;
  readonly help: string;
  /** `Formulación!F3` in the matrix, `segplan.xlsx#Reporte!E3` in an export, `` for a whole file. */
  readonly at: string;
  readonly related?: readonly string[];
  /** Other codes that the same files give by the nature of the case. */
  readonly besides?: readonly Code[];
  /** Almost the same files, on which the rule is silent. */
  readonly nearMiss?: Given;
}

const MATRIX_HEADER = `
  | Corte 31 de diciembre de 2024 |
  | Objetivo | Meta | Indicador | Tendencia | Línea base | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Observaciones |`;

/** A matrix with its cutoff in row 1, nine columns headed in row 2, and those rows from row 3. */
export function matrix(...rows: readonly string[]): string {
  return [MATRIX_HEADER, ...rows].join('\n');
}

/** A row of an objective of weight 100 %, of trend Suma, with its last columns as given. */
export function row(last: string, goal = 'Meta sectorial 11: Uno', trend = 'Suma'): string {
  return `| 1. Mejorar | ${goal} | 21: Sedes | ${trend} | | ${last} |`;
}

/** An export with its cutoff in row 1, headed in row 2, and those rows from row 3. */
export function segplan(...rows: readonly string[]): string {
  return segplanAt('Corte 31 de diciembre de 2024', ...rows);
}

/** The same export under another title. */
export function segplanAt(title: string, ...rows: readonly string[]): string {
  const header =
    '| Tipo de meta | Código meta | Meta | Código indicador | Programado 2024 | Ejecutado 2024 | % Avance 2024 | Observaciones |';
  return [`| ${title} |`, header, ...rows].join('\n');
}

/** A row of the export for the goal and indicator of `row`, with its last columns as given. */
export function record(last: string, goal = 'sectorial', code = '11'): string {
  return `| Meta ${goal} | ${code} | Uno | 21 | ${last} |`;
}

/** All that the program finds in those files, in the vigencia 2024, in the order shown. */
export function findingsOf(given: Given): readonly ToldFinding[] {
  return judge(given).findings;
}

/** The same, with the evaluation of 2024 where the matrix could be read. */
export function judge(given: Given): {
  readonly findings: readonly ToldFinding[];
  readonly evaluation: Evaluation | null;
} {
  const { plan, executions, published, found } = readOnce(given);
  if (!plan) return { findings: tellFindings(settleFindings(found)), evaluation: null };
  const evaluation = evaluate(plan, executions, {
    vigencia: 2024,
    method: { decreciente: 'inversa', programmedFrom: 'segplan', ...given.method },
  });
  const others = openOtherFigures(plan, executions, evaluation);
  const held = published && holdPublished(published, evaluation, others);
  const facts = { plan, executions, evaluation, others, published: held };
  return { findings: tellFindings(settleFindings([...found, ...check(facts)])), evaluation };
}

const READ = new Map<string, ReturnType<typeof read>>();

/** What is read of the files: once, though many tests judge it, and with a plan of its own for each. */
function readOnce(given: Given): ReturnType<typeof read> {
  // What hides a part of a sheet cannot be told from another that does.
  if (given.hide) return read(given);
  const key = JSON.stringify([given.matrix, given.exports, given.published]);
  const known = READ.get(key) ?? read(given);
  READ.set(key, known);
  return { ...known, plan: known.plan && { ...known.plan } };
}

function read({ matrix: given, exports = [], published: printed, hide }: Given) {
  const book = workbookOf(typeof given === 'string' ? { Formulación: given } : given);
  const { plan, findings, ofExecution } = readPlan(
    hide ? { ...book, sheets: book.sheets.map(hide) } : book,
  );
  const reports = exports.map((table, index) =>
    readExecution(
      workbookOf({ Reporte: table }, index ? `segplan-${index + 1}.xlsx` : 'segplan.xlsx'),
      plan ? { plan } : {},
    ),
  );
  const ofOwn = exports.length > 0 ? [] : ofExecution;
  const { published } = printed
    ? readPublished(workbookOf({ Publicado: printed }, 'informe.xlsx'), 2024)
    : { published: null };
  return {
    plan,
    executions: reports.flatMap(({ execution }) => execution ?? []),
    published,
    found: [...findings, ...ofOwn, ...reports.flatMap((each) => each.findings)],
  };
}

/** A place as fixtures write it; the matrix goes without its file. */
export function writePlace({ file, sheet, cell }: CitedPlace): string {
  const within = [sheet, cell].filter((part) => part !== null).join('!');
  return file === 'matriz.xlsx' ? within : `${file}#${within}`;
}
