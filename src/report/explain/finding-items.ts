/** What was found that bears on a figure, as lines. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import {
  goalSubject,
  indicatorSubject,
  objectiveSubject,
  type Subject,
  subjectText,
} from '../../diagnostics/subject.ts';
import type { CitedPlace, ToldFinding } from '../../diagnostics/tell.ts';
import type { ExplainedOperand, ObjectiveExplanation } from '../../model/explanation.ts';
import { fileRef, quotedSheet } from '../../model/source.ts';
import type { OutlineItem } from '../cells/outline.ts';
import { SEVERITY_LABELS } from '../words.ts';

/** What findings say of the objective, or of the indicator at that place; no line where nothing does. */
export function composeFindings(
  findings: readonly GatheredFinding[],
  own: ObjectiveExplanation,
  place: number | null,
): readonly OutlineItem[] {
  const isOwn = judgeCells(own, place);
  const items = findings.flatMap((one) =>
    one.cells.filter(isOwn).map((cell) => composeCell(one, cell)),
  );
  return items.length === 0 ? [] : [{ text: 'Hallazgos', heads: true, items }];
}

/** The findings that speak of an objective, or of the indicator at that place. */
export function selectFindings(
  findings: readonly GatheredFinding[],
  own: ObjectiveExplanation,
  place: number | null,
): readonly GatheredFinding[] {
  const isOwn = judgeCells(own, place);
  return findings.filter(({ cells }) => cells.some(isOwn));
}

/** Tells what speaks of the objective, of its indicators or of a cell that their figures are read from. */
function judgeCells(
  { evaluated, indicators }: ObjectiveExplanation,
  place: number | null,
): (cell: ToldFinding) => boolean {
  const own = indicators.filter((_, at) => place === null || at === place);
  const subjects: readonly Subject[] = [
    ...(place === null ? [objectiveSubject(evaluated.objective)] : []),
    ...own.flatMap(({ evaluated: { indicator } }) => [
      indicatorSubject(indicator),
      goalSubject(indicator),
    ]),
  ];
  const known = new Set(subjects.map(subjectText));
  const read = new Set(own.flatMap(({ operands }) => operands.flatMap(listRefs)));
  return (cell) => known.has(subjectText(cell.subject)) || read.has(writePlace(cell));
}

function listRefs({ cells, notTaken }: ExplainedOperand): readonly string[] {
  return [...cells, ...(notTaken?.cells ?? [])].map(({ at }) => fileRef(at));
}

function composeCell({ severity, code, help }: GatheredFinding, cell: ToldFinding): OutlineItem {
  return {
    text: `${SEVERITY_LABELS[severity]} ${code}, en ${writePlace(cell)}: ${cell.message}`,
    items: [{ text: `→ ${help}` }],
  };
}

function writePlace({ file, sheet, cell }: CitedPlace): string {
  if (sheet === null) return file;
  const place = `${file}#${quotedSheet(sheet)}`;
  return cell === null ? place : `${place}!${cell}`;
}
