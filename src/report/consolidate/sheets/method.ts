/** The sheet *Metodología* of a consolidation: the rules and choices, the same for every sector. */

import { type ReportPart, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { CHOICES, RULES } from '../../compute/rules.ts';
import { METHOD_FACTS } from '../../words.ts';
import type { ConsolidateReport } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { INCOMPARABILITY_NAMES, NO_WHOLE } from '../words.ts';

type Line = readonly [subject: string, applied: string, ground: string];

/** When each thing is said to keep a sector from being compared. */
const GROUNDS: Readonly<Record<keyof typeof INCOMPARABILITY_NAMES, string>> = {
  repeated: 'Otra matriz dice ser del mismo sector, o es el mismo archivo copiado.',
  cutoff: 'Su corte no es el que tiene la mayoría de los sectores.',
  'no-cutoff': 'Sus archivos no dicen hasta cuándo se reportó.',
  errors: 'Tiene hallazgos de severidad error.',
  'no-figure': 'Un objetivo no tiene porcentaje de cumplimiento.',
  incomplete: 'Un objetivo tiene indicadores programados sin reporte: se dan las dos lecturas.',
  method: 'Tiene indicadores Decreciente cuyo avance sería otro por el otro método.',
  'programmed-origin': 'Lo programado no es del archivo del que lo toman los demás.',
  'executed-origin': 'Lo ejecutado no es del archivo del que lo toman los demás.',
};

/** The method and provenance of the figures. */
export function composeConsolidatedMethod({
  tool,
  command,
  method,
}: ConsolidateReport): ReportSheet {
  return {
    name: CONSOLIDATED_SHEETS.method,
    columns: ['name', 'prose', 'prose'],
    parts: [
      { kind: 'title', text: CONSOLIDATED_SHEETS.method },
      {
        kind: 'facts',
        facts: [
          { label: METHOD_FACTS.tool, value: textCell(`${tool.name} ${tool.version}`) },
          { label: METHOD_FACTS.command, value: textCell(command) },
        ],
      },
      { kind: 'notes', notes: [NO_WHOLE] },
      { kind: 'heading', text: 'Reglas de cálculo' },
      tabulate(
        {
          name: 'Tabla_reglas',
          about: 'Las reglas con que se calcula, y en qué se sustenta cada una.',
          headings: ['Asunto', 'Regla aplicada', 'Sustento'],
        },
        Object.values(RULES).map(({ subject, applied, ground }) => [subject, applied, ground]),
      ),
      { kind: 'heading', text: 'Decisiones de esta corrida' },
      tabulate(
        {
          name: 'Tabla_decisiones',
          about: 'Lo que esta corrida decidió, y qué otra cosa se podía decidir.',
          headings: ['Asunto', 'Decisión aplicada', 'Alternativa'],
        },
        Object.values(CHOICES).map(({ subject, applied, alternative }) => [
          subject,
          applied(method),
          alternative(method),
        ]),
      ),
      { kind: 'heading', text: 'Qué es un reparo' },
      {
        kind: 'table',
        name: 'Tabla_reparos',
        about: 'Cada reparo y cuándo se dice.',
        headings: ['Asunto', 'Cuándo se dice'],
        rows: Object.entries(INCOMPARABILITY_NAMES).map(([kind, name]) => [
          textCell(name),
          textCell(GROUNDS[kind as keyof typeof INCOMPARABILITY_NAMES]),
        ]),
        total: null,
      },
    ],
  };
}

function tabulate(
  table: { readonly name: string; readonly about: string; readonly headings: readonly string[] },
  lines: readonly Line[],
): ReportPart {
  return { kind: 'table', ...table, rows: lines.map((line) => line.map(textCell)), total: null };
}
