import { expect, it } from 'vitest';
import { z } from 'zod';
import { composeDocument, composeFailure } from '../../../src/report/compute/document.ts';
import { computeSchema } from '../../../src/report/compute/schema.ts';
import { baselineCase, everyStatusCase, publishedCase } from '../cases.ts';

const CASES = { publishedCase, everyStatusCase, baselineCase };
const TOOL = { name: 'pes', version: '0.1.0' };
const FAILURE = composeFailure(TOOL, {
  error: { exitCode: 3, message: 'No existe el archivo matriz.xlsx.', help: null },
});

it('describes the run', () => {
  const { objectives, findings, ...rest } = composeDocument(publishedCase());
  expect(rest).toEqual({
    schema: 'pes/compute/1',
    tool: TOOL,
    plan: {
      name: 'Plan Estratégico Sectorial 2024-2027',
      sector: 'Gestión Pública',
      vigencias: [2024, 2025, 2026, 2027],
    },
    vigencia: 2024,
    cutoff: '2024-12-31',
    method: { decreciente: 'inversa', programmedFrom: 'segplan' },
    inputs: [
      { role: 'matrix', file: 'matriz.xlsx', sha256: 'a'.repeat(64) },
      { role: 'segplan', file: 'segplan.xlsx', sha256: 'b'.repeat(64) },
    ],
    summary: { objectives: 3, indicators: 7, errors: 0, warnings: 0, notes: 0 },
    error: null,
  });
  expect(objectives).toHaveLength(3);
  expect(findings).toEqual([]);
});

it('describes an objective and an indicator at full precision, with their sources', () => {
  const [first] = composeDocument(publishedCase()).objectives;
  const { indicators, ...objective } = first ?? { indicators: [] };
  expect(objective).toEqual({
    number: 1,
    name: 'Fortalecer la Política de Gestión Estratégica del Talento Humano',
    compliance: 0.5 + 0.5 * (72.5 / 70.72),
    complianceText: '101,26%',
    reason: null,
    complete: true,
    range: null,
    weightSum: 1,
    notes: [],
  });
  expect(indicators[1]).toEqual({
    goalKind: 'estrategica',
    goalCode: '77',
    goal: 'Índice de Desarrollo del Servicio Civil Distrital',
    indicatorCode: null,
    entity: null,
    indicator: 'Índice de Desarrollo del Servicio Civil Distrital',
    trend: 'creciente',
    weight: 0.5,
    effectiveWeight: 0.5,
    programmed: 70.72,
    executed: 72.5,
    baseline: null,
    percent: false,
    progress: 72.5 / 70.72,
    progressText: '102,52%',
    contribution: 0.5 * (72.5 / 70.72),
    status: 'cumplida',
    reason: null,
    undecided: [],
    observation: null,
    needed: null,
    sources: {
      weight: 'matriz.xlsx#Formulación!H12',
      programmed: 'matriz.xlsx#Formulación!I12',
      executed: "segplan.xlsx#'Reporte 2024'!K12",
    },
  });
});

it('gives null, with the reason, for what is absent', () => {
  const [incomplete, broken, nothing] = composeDocument(everyStatusCase()).objectives;
  expect(incomplete).toMatchObject({
    complete: false,
    range: { low: 0.2, high: 0.4 },
    reason: null,
  });
  expect(incomplete?.indicators[1]).toMatchObject({
    executed: null,
    progress: null,
    progressText: null,
    contribution: 0,
    status: 'sin-reporte',
    reason: 'No hay reporte de ejecución.',
  });
  expect(broken).toMatchObject({
    compliance: null,
    complianceText: null,
    reason:
      'El objetivo 2 no tiene porcentaje de cumplimiento porque no es calculable el avance de la meta sectorial 4 (la tendencia falta o no se reconoce).',
  });
  expect(broken?.indicators[0]).toMatchObject({
    trend: null,
    reason: 'La tendencia falta o no se reconoce.',
    observation: 'Se corrige en marzo.',
  });
  expect(nothing?.indicators[0]).toMatchObject({
    weight: null,
    contribution: null,
    progress: null,
  });
});

it('gives findings with exactly the fields of the contract', () => {
  const { findings, summary } = composeDocument(everyStatusCase());
  const own = {
    related: [
      { file: 'segplan.xlsx', sheet: 'Reporte 2024', cell: 'K9' },
      { file: 'matriz.xlsx', sheet: 'Formulación', cell: 'J9' },
    ],
    subject: {
      kind: 'table',
      name: 'hoja «Formulación»',
      goalKind: null,
      goalCode: null,
      indicatorCode: null,
      entity: null,
      objective: null,
    },
    vigencias: [2024],
  };
  expect(findings[1]).toEqual({
    code: 'PES301',
    severity: 'warning',
    effect: 'moves',
    shifts: [],
    message: 'La ponderación no es un número.',
    help: 'Escriba la ponderación como porcentaje.',
    file: 'matriz.xlsx',
    sheet: 'Formulación',
    cell: null,
    ...own,
    cells: [
      {
        file: 'matriz.xlsx',
        sheet: 'Formulación',
        cell: null,
        message: 'La ponderación no es un número.',
        ...own,
      },
    ],
  });
  expect(summary).toEqual({ objectives: 4, indicators: 7, errors: 1, warnings: 1, notes: 1 });
});

it('has the same shape for a run that could not be done', () => {
  expect(FAILURE).toEqual({
    schema: 'pes/compute/1',
    tool: TOOL,
    plan: null,
    vigencia: null,
    cutoff: null,
    method: null,
    inputs: [],
    objectives: [],
    findings: [],
    summary: { objectives: 0, indicators: 0, errors: 0, warnings: 0, notes: 0 },
    error: { exitCode: 3, message: 'No existe el archivo matriz.xlsx.', help: null },
  });
  expect(Object.keys(FAILURE)).toEqual(Object.keys(composeDocument(publishedCase())));
  expect(Object.keys(FAILURE).at(-1)).toBe('error');
});

it('tells the findings of a matrix that gave no plan', () => {
  const { findings, inputs } = everyStatusCase();
  const document = composeFailure(TOOL, { findings, inputs });
  expect(computeSchema.parse(document)).toEqual(document);
  expect(document.error).toBeNull();
  expect(document.findings.map(({ code }) => code)).toEqual(['PES201', 'PES301', 'PES101']);
  expect(document.inputs).toEqual(inputs);
  expect(document.summary).toMatchObject({ objectives: 0, errors: 1, warnings: 1, notes: 1 });
});

it.each(Object.entries(CASES))('follows its schema: %s', (_, build) => {
  const document = composeDocument(build());
  expect(computeSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

it('follows its schema after a failure, and no other shape does', () => {
  expect(computeSchema.parse(FAILURE)).toEqual(FAILURE);
  const { error, ...without } = FAILURE;
  expect(error).not.toBeNull();
  expect(computeSchema.safeParse(without).success).toBe(false);
  expect(computeSchema.safeParse({ ...FAILURE, extra: 1 }).success).toBe(false);
});

it('has a JSON Schema where every field is required', () => {
  const schema = z.toJSONSchema(computeSchema);
  expect(schema.required).toEqual(Object.keys(FAILURE));
  expect(schema.additionalProperties).toBe(false);
});
