/** The cells of a row that is filled in, each as its column holds it. */

import type { Figure } from '../../model/figure.ts';
import {
  amountCell,
  countCell,
  emptyCell,
  type ReportCell,
  shareCell,
  textCell,
} from '../cells/report-sheet.ts';
import type { FormColumn } from './columns.ts';
import type { EntryNames, ExecutionEntry, TemplateEntry } from './template.ts';
import { writeKind } from './words.ts';

/** The cell of a row of the matrix in a column that people fill in. */
export function matrixCell(entry: TemplateEntry, { id }: FormColumn): ReportCell {
  const [field = '', year] = id.split('.');
  const facts = entry.years.find(({ vigencia }) => String(vigencia) === year);
  switch (field) {
    case 'objective':
      return entry.objective === null ? emptyCell() : countCell(entry.objective);
    case 'unit':
      return wordsCell(entry.unit);
    case 'trend':
      return textCell(entry.trend);
    case 'baseline':
      return figureCell(entry.baseline);
    case 'total':
      return figureCell(entry.wholePlanTarget);
    case 'weight':
      return facts?.weight.kind === 'number'
        ? shareCell(facts.weight.value)
        : figureCell(facts?.weight);
    case 'programmed':
      return figureCell(facts?.programmed);
    case 'executed':
      return figureCell(facts?.executed);
    case 'observation':
      return wordsCell(facts?.observation ?? null);
    default:
      return nameCellOf(entry, field);
  }
}

/** The cell of a row of the execution. */
export function executionCell(entry: ExecutionEntry, { id }: FormColumn): ReportCell {
  switch (id) {
    case 'vigencia':
      return { ...textCell(String(entry.vigencia)) };
    case 'programmed':
      return figureCell(entry.programmed);
    case 'executed':
      return figureCell(entry.executed);
    case 'observation':
      return wordsCell(entry.observation);
    default:
      return nameCellOf(entry, id);
  }
}

function nameCellOf(entry: EntryNames, field: string): ReportCell {
  switch (field) {
    case 'kind':
      return entry.goalKind === null ? emptyCell() : textCell(writeKind(entry.goalKind));
    case 'goalCode':
      return wordsCell(entry.goalCode);
    case 'goal':
      return wordsCell(entry.goal);
    case 'indicatorCode':
      return wordsCell(entry.indicatorCode);
    case 'indicator':
      return wordsCell(entry.indicator);
    case 'entity':
      return wordsCell(entry.entity);
    default:
      throw new RangeError(`No column is called ${field}`);
  }
}

function wordsCell(words: string | null): ReportCell {
  return textCell(words ?? '');
}

/** A figure as it is written again: its number, or the words that stand in its place. */
function figureCell(figure: Figure | undefined): ReportCell {
  if (!figure || figure.kind === 'blank') return emptyCell();
  return figure.kind === 'number' ? amountCell(figure) : textCell(figure.text);
}
