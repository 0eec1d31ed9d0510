/** What the titles and the tab of a table say that it is about. */

import type { Mention, Nature } from '../../model/layout.ts';
import { hasLetters } from '../../model/letters.ts';
import type { Cutoff, GoalKind } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import type { Candidate } from '../layout/candidates.ts';
import { rowsAround } from '../layout/rows.ts';
import { hasField } from '../layout/table.ts';
import { objectiveOfSheet, type SheetObjective } from '../objectives/sheet-objective.ts';
import { kindOfSheet } from '../values/goal-kinds.ts';
import {
  cutoffsIn,
  entityIn,
  planNameIn,
  type Remark,
  readRemarks,
  sectorIn,
} from '../values/titles.ts';
import { type AroundReading, readAround } from './around.ts';
import { type Moment, momentOfDate, momentOfName } from './moment.ts';
import { natureOf, standingOf, versionOf } from './standing.ts';

/** What is said around a table of all of it. */
export interface Subject extends AroundReading {
  readonly remarks: readonly Remark[];
  readonly cutoffs: readonly Cutoff[];
  readonly nature: Nature | null;
  readonly standing: 0 | 1 | 2;
  readonly version: number | null;
  readonly moment: Moment | null;
  /** Last year of the only plan that its names give by its years: 2027 of «PES 2024-2027». */
  readonly planEnd: number | null;
  /** The objective that its titles or tab name, where its rows name none. */
  readonly objective: SheetObjective | null;
  /** A title in words of its own, which may be the name of an objective or of another thing. */
  readonly title: Mention | null;
  readonly kind: GoalKind | null;
  /** The entity that its titles name, `null` where they name none. */
  readonly entity: string | null;
}

/** Whether the rows of a table say of which objective each is. */
export function namesObjectives({ table, rows }: Candidate): boolean {
  return hasField(table, 'objective') || rows.some(({ kind }) => kind === 'objective');
}

/**
 * Reads what is said around a table; `tabs` are those of the tables beside it, and `given` is the
 * vigencia that a person gives to tables without one.
 */
export function readSubject(
  candidate: Candidate,
  tabs: readonly string[],
  given?: number,
): Subject {
  const { table, rows } = candidate;
  const { grid, header } = table;
  const tab = grid.sheet.name;
  const remarks = readRemarks(rowsAround(table, rows));
  const above = remarks.filter(({ at }) => at.row < header.first);
  const cutoffs = cutoffsIn(grid, remarks);
  const around = readAround(above, { tab, tabs }, cutoffs, given);
  const names = [tab, ...above.map(({ text }) => text)];
  const [only, ...more] = new Set(cutoffs.map(({ date }) => date));
  const dated = only !== undefined && more.length === 0 ? momentOfDate(only) : null;
  const objective = namesObjectives(candidate)
    ? null
    : objectiveOfSheet(grid, header.first, remarks);
  return {
    ...around,
    remarks,
    cutoffs,
    nature: natureOf([tab, ...above.filter(isOfAll(above)).map(({ text }) => text)]),
    standing: standingOf(names),
    // A title may number the version of the form, «Código: FO-018 · Versión: 3».
    version: versionOf([tab]) ?? versionOf(names),
    planEnd: planEndIn(names),
    moment: dated ?? momentOf(tab, above, around.around?.vigencia ?? null),
    objective,
    title: titleOf(above),
    kind: kindOf(names),
    entity: entityIn(above),
  };
}

/** Whether a text is of the whole table: others of its row, away from it, are each of a block of columns. */
function isOfAll(above: readonly Remark[]): (remark: Remark) => boolean {
  return ({ at }) =>
    above.every((other) => other.at.row !== at.row || Math.abs(other.at.column - at.column) <= 1);
}

function planEndIn(names: readonly string[]): number | null {
  const ends = names.flatMap((name) => {
    const [, first = '', last = ''] = /\b(20\d\d)\s*(?:[-–—/]|a|al)\s*(20\d\d)\b/.exec(name) ?? [];
    return Number(first) < Number(last) ? [Number(last)] : [];
  });
  const [only, ...others] = new Set(ends);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The month of a title that speaks of a cutoff, or of the tab. */
function momentOf(tab: string, above: readonly Remark[], vigencia: number | null): Moment | null {
  const titled = above.find(({ text }) => /\bcorte\b/.test(foldText(text)));
  return (titled && momentOfName(titled.text, vigencia)) ?? momentOfName(tab, vigencia);
}

/** The kind of goal of «Metas estratégicas», as a title or a tab. */
function kindOf(names: readonly string[]): GoalKind | null {
  const kinds = new Set(names.flatMap((name) => kindOfSheet(name) ?? []));
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The lowest title that says none of what titles usually say. */
function titleOf(above: readonly Remark[]): Mention | null {
  const own = above.findLast((remark, at) => !isUsual(remark, above[at - 1]));
  return own ? { text: own.text, at: own.at } : null;
}

/** A title of the year, the cutoff, the plan, the sector, an entity, a kind of goal or a page. */
function isUsual(remark: Remark, before: Remark | undefined): boolean {
  const { text, at } = remark;
  const folded = foldText(text);
  const isValue = before?.at.row === at.row && isUsualText(foldText(before.text));
  return (
    isValue ||
    text.length > 200 ||
    !hasLetters(text, 3) ||
    isUsualText(folded) ||
    planNameIn([remark]) !== null ||
    sectorIn([remark]) !== null ||
    kindOfSheet(text) !== null
  );
}

/** With what titles begin that say nothing of what a sheet is of. */
const USUAL_WORDS = new Set(
  'vigencia ano anualidad periodo fecha entidad sector secretaria instituto departamento unidad empresa direccion subdireccion oficina agencia fondo caja universidad orquesta fundacion corporacion alcaldia distrito bogota municipio plan pes seguimiento matriz formulacion reporte informe segplan hoja pagina pag tabla anexo formato codigo version proceso nota fuente cifras valores corte cortes'.split(
    ' ',
  ),
);

function isUsualText(folded: string): boolean {
  const [first = ''] = folded.split(' ', 1);
  return USUAL_WORDS.has(first) || /^(continua|elabor)/.test(first);
}
