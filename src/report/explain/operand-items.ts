/** Each operand of an indicator as lines: what it is, the cells that say it, and what does not count. */

import type { OperandName, ProgrammedOrigin } from '../../model/evaluation.ts';
import type {
  ExplainedOperand,
  IndicatorExplanation,
  Said,
  Witness,
} from '../../model/explanation.ts';
import { type Figure, sameFigure } from '../../model/figure.ts';
import { fileRef } from '../../model/source.ts';
import { capitalise, joinList } from '../../model/spanish.ts';
import { nameTrend } from '../../model/trend.ts';
import type { OutlineItem } from '../cells/outline.ts';
import { OPERAND_WORDS, writeRead, writeWeight } from './formulas.ts';

const FILES: Record<ProgrammedOrigin, string> = { matriz: 'la matriz', segplan: 'SEGPLAN' };

/** The lines of the operands, the trend last. */
export function listOperandItems(explained: IndicatorExplanation): readonly OutlineItem[] {
  return [...explained.operands.map(composeOperand), ...composeTrend(explained)];
}

function composeOperand(operand: ExplainedOperand): OutlineItem {
  const { name, figure, cells, notTaken } = operand;
  const written = name === 'weight' ? writeWeight(figure) : writeRead(figure);
  const label = [capitalise(OPERAND_WORDS[name]), written].filter(Boolean).join(' ');
  const others = notTaken === null || sameFigure(figure, notTaken.figure) ? [] : [notTaken];
  const items = [
    ...(cells.length > 1 ? cells.map((cell) => ({ text: writeWitness(cell) })) : []),
    ...others.map((other) => ({ text: sayNotTaken(other) })),
  ];
  return { text: `${label}: ${sayOrigin(operand)}`, items };
}

function sayOrigin({ name, figure, cells, rows }: ExplainedOperand): string {
  const [only] = cells;
  if (!only) return `ningún archivo ${FEMININE.has(name) ? 'la' : 'lo'} trae`;
  if (cells.length > 1) return `suma de ${cells.length} filas del reporte`;
  const chosen = rows === null || rows === 'sum' ? '' : ROWS[rows];
  return `${writeWitness(only, figure)}${chosen}`;
}

const FEMININE: ReadonlySet<OperandName> = new Set(['weight', 'baseline']);

const ROWS = {
  latest: '; de las filas del indicador, la de corte más reciente',
  repeated: '; otras filas repiten lo mismo',
  'in-force': '; de las filas del indicador, la que dice estar vigente',
  total: '; las otras filas del indicador son sus partes, y la suman',
} as const;

function sayNotTaken({ from, cells }: Said): string {
  const said = cells.map((cell) => writeWitness(cell));
  return `No cuenta lo que trae ${FILES[from]}: ${joinList(said)}`;
}

/** A cell and what it says: «matriz.xlsx#Formulación!H12 dice «34%»». */
function writeWitness({ at, content }: Witness, figure?: Figure): string {
  const place = fileRef(at);
  if (content === null) return figure?.kind === 'blank' ? `${place} está en blanco` : place;
  const says = content.text.trim() === '' ? 'no guarda resultado' : `dice «${content.text.trim()}»`;
  const formula = content.formula === null ? '' : `, con la fórmula =${content.formula}`;
  return `${place} ${says}${formula}`;
}

function composeTrend({ evaluated, trend }: IndicatorExplanation): readonly OutlineItem[] {
  const { indicator } = evaluated;
  const name = indicator.trend === null ? null : nameTrend(indicator.trend);
  const label = ['Tendencia', name].filter(Boolean).join(' ');
  if (trend === null) return [{ text: `${label}: la matriz no trae esa columna` }];
  const text = indicator.trendText?.trim() ?? '';
  return [
    { text: `${label}: ${writeWitness(trend, text === '' ? { kind: 'blank' } : undefined)}` },
  ];
}
