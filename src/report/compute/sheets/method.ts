/** The sheet *Metodología*: the rules applied, the choices made, and the files they were applied to. */

import { capitalise } from '../../../model/spanish.ts';
import { type ReportPart, type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { ROLE_NAMES } from '../../origin.ts';
import { METHOD_FACTS, SHEET_NAMES } from '../../words.ts';
import { listEffects } from '../alternative-effects.ts';
import type { ComputeReport } from '../report.ts';
import { CHOICES, RULES } from '../rules.ts';
import { composeScope, UNNAMED_PLAN } from '../scope.ts';

type Line = readonly [subject: string, applied: string, ground: string];

const PERMANENT: readonly Line[] = Object.values(RULES).map(
  ({ subject, applied, ground }) => [subject, applied, ground] as const,
);

const TABLES = {
  rules: {
    name: 'Tabla_reglas',
    about: 'Las reglas con que se calcula, y en qué se sustenta cada una.',
    headings: ['Asunto', 'Regla aplicada', 'Sustento'],
  },
  choices: {
    name: 'Tabla_decisiones',
    about:
      'Lo que esta corrida decidió donde ninguna fuente lo hace, y qué otra cosa se podía decidir.',
    headings: ['Asunto', 'Decisión aplicada', 'Alternativa'],
  },
  effects: {
    name: 'Tabla_alternativas',
    about: 'Qué cifras cambiarían con cada alternativa.',
    headings: ['Alternativa', 'Qué cambiaría', 'Cifras'],
  },
  inputs: {
    name: 'Tabla_archivos',
    about: 'Los archivos de los que se calculó, cada uno con la huella que lo identifica.',
    headings: ['Papel', 'Archivo', 'SHA-256'],
  },
} as const;

/** The method and provenance of the figures. */
export function composeMethodSheet(report: ComputeReport): ReportSheet {
  const { plan, tool, command } = report;
  return {
    name: SHEET_NAMES.method,
    columns: ['name', 'prose', 'prose'],
    parts: [
      { kind: 'title', text: SHEET_NAMES.method },
      {
        kind: 'facts',
        facts: [
          { label: 'Plan', value: textCell(plan.name ?? UNNAMED_PLAN) },
          ...composeScope(report),
          { label: METHOD_FACTS.tool, value: textCell(`${tool.name} ${tool.version}`) },
          { label: METHOD_FACTS.command, value: textCell(command) },
        ],
      },
      { kind: 'heading', text: 'Reglas de cálculo' },
      tabulate(TABLES.rules, PERMANENT),
      { kind: 'heading', text: 'Decisiones de esta corrida' },
      tabulate(TABLES.choices, listChoices(report)),
      { kind: 'heading', text: 'Efecto de las alternativas' },
      tabulate(TABLES.effects, listEffects(report)),
      { kind: 'heading', text: 'Archivos de entrada' },
      tabulate(TABLES.inputs, listInputs(report)),
    ],
  };
}

/** The choices no source settles, as the run made them, each with what else could be chosen. */
function listChoices({ evaluation: { method } }: ComputeReport): readonly Line[] {
  return Object.values(CHOICES).map(
    ({ subject, applied, alternative }) => [subject, applied(method), alternative(method)] as const,
  );
}

function listInputs({ inputs }: ComputeReport): readonly Line[] {
  return inputs.map(({ role, file, sha256 }) => [capitalise(ROLE_NAMES[role]), file, sha256]);
}

function tabulate(table: (typeof TABLES)[keyof typeof TABLES], lines: readonly Line[]): ReportPart {
  return { kind: 'table', ...table, rows: lines.map((line) => line.map(textCell)), total: null };
}
