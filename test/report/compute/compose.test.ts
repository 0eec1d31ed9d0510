import { describe, expect, it } from 'vitest';
import { writeCell } from '../../../src/report/cells/cell-text.ts';
import type {
  ReportCell,
  ReportSheet,
  ReportTable,
} from '../../../src/report/cells/report-sheet.ts';
import { composeReport } from '../../../src/report/compute/compose.ts';
import { baselineCase, everyStatusCase, publishedCase } from '../cases.ts';
import { indicator, number, objective, report } from '../evaluation-builders.ts';

function sheetCalled(sheets: readonly ReportSheet[], name: string): ReportSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function tableOf(sheet: ReportSheet): ReportTable {
  const table = sheet.parts.find((part) => part.kind === 'table');
  if (!table) throw new Error(`No table in ${sheet.name}`);
  return table;
}

const written = (rows: readonly (readonly ReportCell[])[]) => rows.map((row) => row.map(writeCell));
const notesOf = (sheet: ReportSheet) =>
  sheet.parts.flatMap((part) => (part.kind === 'notes' ? part.notes : []));

it('has a cover, a summary, a sheet for each objective, the findings and the method', () => {
  expect(composeReport(publishedCase()).map(({ name }) => name)).toEqual([
    'Portada',
    'Resumen',
    'Objetivo 1',
    'Objetivo 3',
    'Objetivo 5',
    'Datos',
    'Lo que falta',
    'Hallazgos',
    'Metodología',
    'Gráficos',
  ]);
});

describe('the sheet of an objective', () => {
  it('has the eight columns of the publication with its figures', () => {
    const table = tableOf(sheetCalled(composeReport(publishedCase()), 'Objetivo 5'));
    expect(table.headings).toEqual([
      'Nombre meta',
      'Nombre indicador',
      'Tendencia',
      'Ponderación indicador',
      'Programación 2024',
      'Ejecución 2024',
      '% Avance 2024',
      'Estado',
      'Aporte al objetivo',
      'Observación',
    ]);
    expect(written(table.rows).map((row) => row.slice(2))).toEqual([
      [
        'Creciente',
        '34%',
        '79%',
        '77,98%',
        '98,71%',
        'No cumplida',
        '33,56%',
        'Depende del canal telefónico, que se abordará en la vigencia 2025.',
      ],
      ['Creciente', '33%', '0,10', '0,10', '100,00%', 'Cumplida', '33,00%', ''],
      ['Creciente', '33%', '0,50', '0,50', '100,00%', 'Cumplida', '33,00%', ''],
    ]);
    expect(written([table.total ?? []])).toEqual([
      ['Cumplimiento del objetivo', '', '', '100%', '', '', '99,56%', '', '99,56%', ''],
    ]);
  });

  it('names goals with their kind and code, and indicators with their code', () => {
    const [first = [], second = []] = written(
      tableOf(sheetCalled(composeReport(publishedCase()), 'Objetivo 1')).rows,
    );
    expect(first[0]).toMatch(/^Meta sectorial 2307: Asistir 46 /);
    expect(first[1]).toBe('4231: Número de entidades y organismos distritales asistidas');
    expect(second.slice(0, 2)).toEqual([
      'Meta estratégica 77: Índice de Desarrollo del Servicio Civil Distrital',
      'Índice de Desarrollo del Servicio Civil Distrital',
    ]);
  });

  it('carries the published note and the source line', () => {
    const sheet = sheetCalled(composeReport(publishedCase()), 'Objetivo 3');
    expect(notesOf(sheet)).toEqual([
      'El objetivo 3 cuenta con dos metas; para la vigencia 2024 no se programó reporte de la meta estratégica 78, por tanto el porcentaje de cumplimiento se calcula con el reporte de avance de la meta sectorial 2320.',
    ]);
    expect(sheet.parts.at(-1)).toEqual({
      kind: 'origin',
      text: 'Fuente: Reporte de SEGPLAN (segplan.xlsx) y matriz de formulación (matriz.xlsx). Corte: 31 de diciembre de 2024.',
    });
  });

  it('says why where there is no figure, with the mark of the file', () => {
    const sheets = composeReport(everyStatusCase());
    expect(
      written(tableOf(sheetCalled(sheets, 'Objetivo 1')).rows).map((row) => row.slice(2)),
    ).toEqual([
      ['Creciente', '25%', '10,00', '4,00', '40,00%', 'No cumplida', '20,00%', ''],
      [
        'Creciente',
        '25%',
        '10,00',
        'Sin reporte («ND»)',
        'Sin reporte',
        'Sin reporte',
        '0,00%',
        '',
      ],
      [
        'Creciente',
        '50%',
        'No programada («NP»)',
        'No aplica',
        'No programada',
        'No programada',
        'No aplica',
        '',
      ],
    ]);
    expect(
      written(tableOf(sheetCalled(sheets, 'Objetivo 2')).rows).map((row) => row.slice(2)),
    ).toEqual([
      [
        'No reconocida («Acumulado»)',
        '100%',
        '10,00',
        'Ilegible («cuatro»)',
        'No calculable',
        'No calculable',
        'No aplica',
        'La tendencia falta o no se reconoce.\nSe corrige en marzo.',
      ],
    ]);
    expect(
      written(tableOf(sheetCalled(sheets, 'Objetivo 3')).rows).map((row) => row.slice(2)),
    ).toEqual([
      [
        'Creciente',
        'No aplica',
        'No programada («0»)',
        'No aplica',
        'No programada',
        'No programada',
        'No aplica',
        '',
      ],
    ]);
  });

  it('gives no number to an absent figure', () => {
    const table = tableOf(sheetCalled(composeReport(everyStatusCase()), 'Objetivo 3'));
    const figures = table.rows[0]?.slice(3, 7) ?? [];
    expect(figures.map(({ kind }) => kind)).toEqual(['absent', 'absent', 'absent', 'absent']);
  });

  it('lists the baseline its figures are measured from', () => {
    const sheet = sheetCalled(composeReport(baselineCase()), 'Objetivo 1');
    const facts = sheet.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts.map(({ label, value }) => [label, writeCell(value)])).toEqual([
      ['Cumplimiento 2024', '75,00%'],
      ['Reporte', 'Completo'],
      ['Sin contar lo no reportado', 'No aplica'],
      ['Volver a', 'Resumen'],
      ['Línea base de 4244: Portafolio en funcionamiento', '20,00'],
    ]);
  });

  it('shows figures with the decimals they have', () => {
    const shown = (value: number) => {
      const sheets = composeReport(
        report([objective(1, [indicator({ programmed: number(value) })])]),
      );
      return written(tableOf(sheetCalled(sheets, 'Objetivo 1')).rows)[0]?.[4];
    };
    expect([46, 0.5, 1234.567, 0.1 + 0.2, 1e-7].map(shown)).toEqual([
      '46,00',
      '0,50',
      '1.234,567',
      '0,30',
      '0,000000',
    ]);
  });
});

describe('the summary', () => {
  it('counts the indicators by status and marks what is incomplete', () => {
    const sheet = sheetCalled(composeReport(everyStatusCase()), 'Resumen');
    const { headings, rows, total } = tableOf(sheet);
    expect(headings).toEqual([
      'Objetivo',
      'Nombre del objetivo',
      'Cumplimiento 2024',
      'Cumplida',
      'En ejecución',
      'No cumplida',
      'Sin reporte',
      'No programada',
      'No calculable',
      'Reporte',
      'Sin contar lo no reportado',
    ]);
    expect(written(rows)).toEqual([
      [
        'Objetivo 1',
        'Nombre del objetivo 1',
        '20,00%',
        '0',
        '0',
        '1',
        '1',
        '1',
        '0',
        'Incompleto',
        '40,00%',
      ],
      [
        'Objetivo 2',
        'Nombre del objetivo 2',
        'No calculable',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        'No aplica',
        'No aplica',
      ],
      [
        'Objetivo 3',
        'Nombre del objetivo 3',
        'No programado',
        '0',
        '0',
        '0',
        '0',
        '1',
        '0',
        'No aplica',
        'No aplica',
      ],
      [
        'Objetivo 4',
        'Nombre del objetivo 4',
        '90,00%',
        '1',
        '0',
        '1',
        '0',
        '0',
        '0',
        'Completo',
        'No aplica',
      ],
    ]);
    expect(written([total ?? []])[0]).toEqual([
      'Total',
      'Indicadores por estado',
      '',
      '1',
      '0',
      '2',
      '1',
      '2',
      '1',
      '',
    ]);
    expect(notesOf(sheet)[1]).toMatch(/^Incompleto: /);
  });

  it('says what the figures speak of', () => {
    const sheet = sheetCalled(composeReport(everyStatusCase()), 'Resumen');
    const facts = sheet.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts.map(({ label, value }) => [label, writeCell(value)])).toEqual([
      ['Sector', 'Gestión Pública'],
      ['Vigencia', '2024'],
      ['Corte', '31/12/2024'],
      ['Hallazgos', '1 error, 1 advertencia, 1 nota'],
    ]);
  });

  it('does without what the files do not say', () => {
    const bare = report([], { plan: { name: null, sector: null }, evaluation: { cutoff: null } });
    const sheet = sheetCalled(composeReport(bare), 'Resumen');
    expect(sheet.parts[0]).toEqual({ kind: 'title', text: 'Plan estratégico sectorial' });
    const facts = sheet.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
    expect(facts.map(({ value }) => value.kind)).toEqual(['absent', 'text', 'absent', 'text']);
    expect(tableOf(sheet).total).toBeNull();
  });
});

it('lists the findings with their cells', () => {
  const sheet = sheetCalled(composeReport(everyStatusCase()), 'Hallazgos');
  expect(written(tableOf(sheet).rows).map((row) => [row[0], row[1], row[3], row[7]])).toEqual([
    ['PES201', 'Error', 'Formulación!H17', ''],
    ['PES301', 'Advertencia', 'Hoja Formulación', "segplan.xlsx#'Reporte 2024'!K9\nFormulación!J9"],
    ['PES101', 'Nota', 'Todo el archivo', ''],
  ]);
  expect(notesOf(sheetCalled(composeReport(publishedCase()), 'Hallazgos'))).toEqual([
    'No hay hallazgos.',
  ]);
});

describe('the method', () => {
  const choiceOf = (decreciente: 'inversa' | 'linea-base') => {
    const sheet = sheetCalled(
      composeReport(report([], { method: { decreciente } })),
      'Metodología',
    );
    const tables = sheet.parts.filter((part) => part.kind === 'table');
    return { choice: written(tables[1]?.rows ?? [])[0], inputs: written(tables[3]?.rows ?? []) };
  };

  it('prints the choice made and the one not made', () => {
    const inverse =
      'Método «inversa»: programado ÷ ejecutado; si lo ejecutado es 0, el avance es 100%.';
    const baseline = 'Método «línea base»: (línea base − ejecutado) ÷ (línea base − programado).';
    expect(choiceOf('inversa').choice).toEqual(['Avance: Decreciente', inverse, baseline]);
    expect(choiceOf('linea-base').choice).toEqual(['Avance: Decreciente', baseline, inverse]);
  });

  it('prints the inputs with their digests', () => {
    expect(choiceOf('inversa').inputs).toEqual([
      ['Matriz de formulación', 'matriz.xlsx', 'a'.repeat(64)],
      ['Reporte de SEGPLAN', 'segplan.xlsx', 'b'.repeat(64)],
    ]);
  });
});
