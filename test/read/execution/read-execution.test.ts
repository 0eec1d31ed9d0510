import { describe, expect, it } from 'vitest';
import { tellFindings } from '../../../src/diagnostics/tell.ts';
import { numberFigure } from '../../../src/model/figure.ts';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { workbookOf } from '../../sheets.ts';

const at = { file: 'segplan.xlsx', sheet: 'Reporte' };

function read(table: string) {
  return readExecution(workbookOf({ Reporte: table }, 'segplan.xlsx'));
}

function codesOf({ findings }: ReturnType<typeof readExecution>) {
  return tellFindings(findings).map(({ code, cell }) => `${code} ${cell}`);
}

describe('an export of parts of the year', () => {
  it('is of the year that they name where nothing else does', () => {
    const { execution } = read(`
      | Código meta | Meta | Periodo | Programado | Ejecutado |
      | 2307 | Asistir entidades | 2026-I | 4 | 3 |
      | 2307 | Asistir entidades | 2026-II | 6 | 5 |`);
    const parts = execution?.records.map(({ vigencia, part }) => [vigencia, part?.order]);
    expect(parts).toEqual([
      [2026, 1],
      [2026, 2],
    ]);
  });
});

describe('a wide export', () => {
  const wide = read(`
    | SEGPLAN · Corte 31 de diciembre de 2024 | | | | | | | | |
    | Tipo de meta   | Código meta | Meta    | Código indicador | Indicador | Prog inicial 2024 | Prog actual 2024 | Ejecutado 2024 | Observaciones |
    | Meta sectorial | 0002307     | Asistir | 4231             | Número    | 40                | 46               | 46,00          | Se cumplió    |
    | Meta proyecto  | 3           | Crear   |                  | Sistemas  | 1                 | 2                | ND             |               |`);

  it('is read without a finding', () => {
    expect(codesOf(wide)).toEqual([]);
  });

  it('gives the execution, exactly', () => {
    expect(wide.execution).toEqual({
      file: 'segplan.xlsx',
      cutoffs: [{ date: '2024-12-31', at: { ...at, row: 1, column: 1 } }],
      vigencias: [2024],
      remarks: [
        { text: 'SEGPLAN · Corte 31 de diciembre de 2024', at: { ...at, row: 1, column: 1 } },
      ],
      records: [
        {
          key: { goalKind: 'sectorial', goalCode: '2307', indicatorCode: '4231', entity: null },
          names: { goal: 'Asistir', indicator: 'Número' },
          trend: null,
          vigencia: 2024,
          programmed: { kind: 'number', value: 46, percent: false },
          executed: { kind: 'number', value: 46, percent: false },
          progress: { kind: 'blank' },
          observation: 'Se cumplió',
          source: {
            ...at,
            row: 3,
            cells: {
              goalKind: { row: 3, column: 1 },
              goalCode: { row: 3, column: 2 },
              goal: { row: 3, column: 3 },
              indicatorCode: { row: 3, column: 4 },
              indicator: { row: 3, column: 5 },
              programmed: { row: 3, column: 7 },
              executed: { row: 3, column: 8 },
              observation: { row: 3, column: 9 },
            },
          },
        },
        {
          key: { goalKind: 'proyecto', goalCode: '3', indicatorCode: null, entity: null },
          names: { goal: 'Crear', indicator: 'Sistemas' },
          trend: null,
          vigencia: 2024,
          programmed: { kind: 'number', value: 2, percent: false },
          executed: { kind: 'mark', text: 'ND' },
          progress: { kind: 'blank' },
          observation: null,
          source: {
            ...at,
            row: 4,
            cells: {
              goalKind: { row: 4, column: 1 },
              goalCode: { row: 4, column: 2 },
              goal: { row: 4, column: 3 },
              indicatorCode: { row: 4, column: 4 },
              indicator: { row: 4, column: 5 },
              programmed: { row: 4, column: 7 },
              executed: { row: 4, column: 8 },
              observation: { row: 4, column: 9 },
            },
          },
        },
      ],
    });
  });
});

describe('an export without what was programmed', () => {
  it('says so where a column of it seems to give it', () => {
    const table = read(`
      | SEGPLAN · Corte 31 de diciembre de 2024 | | | |
      | Tipo de meta   | Código meta | Planeado promedio 2024 | Ejecutado 2024 |
      | Meta sectorial | 2307        | 40                     | 46             |
      | Meta sectorial | 2308        | 12                     | 10             |`);
    expect(codesOf(table)).toEqual(['PES153 C2']);
    expect(table.execution?.records.map(({ programmed }) => programmed.kind)).toEqual([
      'blank',
      'blank',
    ]);
  });

  it('says nothing where none does', () => {
    const table = read(`
      | SEGPLAN · Corte 31 de diciembre de 2024 | | |
      | Tipo de meta   | Código meta | Ejecutado 2024 |
      | Meta sectorial | 2307        | 46             |
      | Meta sectorial | 2308        | 10             |`);
    expect(codesOf(table)).toEqual([]);
  });
});

describe('a long export', () => {
  const long = read(`
    | codinternometa | codigo_indicador | Vigencia | Desc tipo anual | ind_prog_inicial_pd | ind_prog_actual | ind_ejecucion_vigencia | ind_porc_av_Vig | Fecha de corte |
    | 2307           | 4231             | 2024     | Constante       | 40                  | 46              | "68530.93"             | 97.5            | 2024-12-31     |
    | 2307           | 4231             | 2025     | Constante       | 40                  | 46              |                        | ERROR           | 2024-12-31     |`);

  it('gives a record a row, by its year', () => {
    expect(codesOf(long)).toEqual([]);
    expect(long.execution?.vigencias).toEqual([2024, 2025]);
    const records = long.execution?.records.map(({ vigencia, programmed, executed, trend }) => ({
      vigencia,
      programmed,
      executed,
      trend,
    }));
    const programmed = { kind: 'number', value: 46, percent: false };
    expect(records).toEqual([
      {
        vigencia: 2024,
        programmed,
        executed: { kind: 'number', value: 68530.93, percent: false },
        trend: 'constante',
      },
      { vigencia: 2025, programmed, executed: { kind: 'blank' }, trend: 'constante' },
    ]);
  });

  it('gives its cutoff from the date column, once', () => {
    expect(long.execution?.cutoffs).toEqual([
      { date: '2024-12-31', at: { ...at, row: 2, column: 9 } },
    ]);
  });

  it('keeps a printed percentage that is no number to itself', () => {
    expect(long.execution?.records[1]?.progress).toEqual({ kind: 'unreadable', text: 'ERROR' });
  });
});

describe('an export without years', () => {
  const table = `
    | Código meta | Indicador | Programado | Ejecutado |
    | 2307        | Número    | 46         | 46        |`;

  it.each([
    ['the vigencia', '| Vigencia 2024 |'],
    ['the cutoff', '| Corte 31/12/2024 |'],
  ])('takes the one that %s in its title names', (_, title) => {
    const titled = read(`${title}${table}`);
    expect([titled.execution?.vigencias, codesOf(titled)]).toEqual([[2024], []]);
  });

  it('has no record where no title names one', () => {
    const untitled = read(table);
    expect(untitled.execution?.records).toEqual([]);
    expect(codesOf(untitled)).toEqual(['PES122 null']);
  });
});

describe('the sheet that is the export', () => {
  const table = '| Código meta | Indicador | Programado 2024 | Ejecutado 2024 |\n| 1 | A | 2 | 2 |';

  it('is not one that is set aside', () => {
    const workbook = workbookOf({ Plan: table, Reporte: table });
    expect(readExecution(workbook, { except: ['Plan'] }).execution?.records[0]?.source.sheet).toBe(
      'Reporte',
    );
  });

  it('is none where nothing was executed', () => {
    const none = read('| Código meta | Indicador | Trimestre | Meta |');
    expect([none.execution, codesOf(none)]).toEqual([null, ['PES101 A1']]);
  });

  it('may bring what was programmed alone, unless a column that nobody reads is beside it', () => {
    const rows = '| 11 | 21 | 10 | 9 |';
    const alone = read(`| Código meta | Código indicador | Programado 2024 |\n${rows}`);
    expect(alone.execution?.records[0]?.programmed).toEqual(numberFigure(10));
    expect(codesOf(alone)).toEqual(['PES153 A1']);
    const beside = read(`| Código meta | Código indicador | Programado 2024 | Zarzuela |\n${rows}`);
    expect(codesOf(beside)).toContain('PES102 D1');
    const matrix = read(`| Código meta | Programado 2024 | Ponderación 2024 | Meta |\n${rows}`);
    expect(codesOf(matrix)).toEqual(['PES101 A1']);
  });
});

describe('a year that no heading, title or column names', () => {
  const dated = (date: string) =>
    read(`
    | Código meta | Meta    | Código indicador | Fecha de corte | Programado | Ejecutado |
    | 2307        | Asistir | 4231             | ${date}        | 46         | 40        |`);

  it.each(['2025-06-30', '31/12/2025'])('is that of the end of a month: %s', (date) => {
    expect(dated(date).execution?.records.map(({ vigencia }) => vigencia)).toEqual([2025]);
  });

  it.each(['2025-01-31', '2025-03-14'])(
    'but not of %s, when an earlier one may be reported',
    (date) => {
      expect(codesOf(dated(date))).toContain('PES122 null');
    },
  );
});

describe('what is accumulated and names no year', () => {
  it('is in no doubt beside the figure of a year', () => {
    const { findings, execution } = read(`
    | Código meta | Meta    | Código indicador | Programado 2024 | Ejecutado 2024 | Ejecutado acumulado PD |
    | 2307        | Asistir | 4231             | 46              | 40             | 71                     |`);
    expect(findings.filter(({ code }) => code === 'PES132')).toEqual([]);
    expect(execution?.records[0]?.executed).toEqual(numberFigure(40));
  });

  it('is in doubt alone', () => {
    const { findings } = read(`
    | Corte 31/12/2024 |
    | Código meta | Meta    | Código indicador | Programado 2024 | Ejecutado acumulado PD |
    | 2307        | Asistir | 4231             | 46              | 71                     |`);
    expect(findings.map(({ code }) => code)).toContain('PES132');
  });
});

describe('what is accumulated, with the trends beside it', () => {
  const accumulated = (...trends: readonly string[]) =>
    read(`
    | Corte 31/12/2025 |
    | Código meta | Código indicador | Tendencia | Programado 2025 | Logrado acumulado 2025 |
    ${trends.map((trend, at) => `| 2307 | ${4231 + at} | ${trend} | 46 | 45 |`).join('\n')}`);

  it('is in no doubt where every trend is of a level', () => {
    const { findings, execution } = accumulated('Creciente', 'Decreciente');
    expect(findings.map(({ code }) => code)).not.toContain('PES132');
    expect(execution?.records.map(({ executed }) => executed)).toEqual([
      numberFigure(45),
      numberFigure(45),
    ]);
  });

  it.each(['Suma', ''])('is in doubt where one is «%s»', (trend) => {
    const { findings } = accumulated('Creciente', trend);
    expect(findings.map(({ code }) => code)).toContain('PES132');
  });
});

describe('a row of what the years make together', () => {
  const long = (text: string) =>
    read(`
    | Código meta | Código indicador | Vigencia | Programado | Ejecutado |
    | 2307 | 4231 | 2024 | 46 | 45 |
    | 2307 | 4231 | 2025 | 50 | 40 |
    | 2307 | 4231 | ${text} | 96 | 85 |`);

  it.each(['TOTAL PDD', 'Total', 'Total 2024-2027'])('is no year of it: %s', (text) => {
    const { findings, execution } = long(text);
    expect(codesOf({ findings } as ReturnType<typeof read>)).toEqual([]);
    expect(execution?.records.map(({ vigencia }) => vigencia)).toEqual([2024, 2025]);
  });

  it.each(['Cuarto año', 'Vigencia'])('is a year that cannot be read where it says %s', (text) => {
    expect(codesOf(long(text))).toEqual(['PES119 C4']);
  });
});

describe('an export with no column of goals', () => {
  it('lacks nothing where each row has the code of its indicator', () => {
    const { findings, execution } = read(`
    | Corte 31/12/2024 |
    | Código indicador | Indicador | Programado 2024 | Ejecutado 2024 |
    | 4231             | Número    | 46              | 40             |`);
    expect(codesOf({ findings } as ReturnType<typeof read>)).toEqual([]);
    expect(execution?.records[0]?.key).toMatchObject({ goalCode: null, indicatorCode: '4231' });
  });
});

describe('an export with a blank current programming', () => {
  const programmedUnder = (first: string) =>
    read(`
    | Corte 31/12/2024 |
    | Código indicador | Indicador | ${first} | Programación actual 2024 | Ejecución 2024 |
    | 4231             | Número    | 46       |                          | 40             |
    | 4232             | Cursos    | 12       | 10                       | 9              |`).execution?.records.map(
      ({ programmed }) => programmed,
    );

  it('takes the plain one, which is the version before', () => {
    expect(programmedUnder('Programación 2024')).toEqual([numberFigure(46), numberFigure(10)]);
  });

  it('never takes the initial one of SEGPLAN', () => {
    const blank = { kind: 'blank' };
    expect(programmedUnder('Programación inicial 2024')).toEqual([blank, numberFigure(10)]);
  });
});

describe('what an export tells in words of a year', () => {
  const observationsOf = (first: string, second: string, ...rows: readonly string[]) =>
    read(`
      | Corte 31 de diciembre de 2024 |
      | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 | ${first} | ${second} |
      ${rows.map((cells, at) => `| 230${at} | 423${at} | 10 | 9 | ${cells} |`).join('\n')}`).execution?.records.map(
      ({ observation, source }) => `${observation} ${source.cells.observation?.column}`,
    );
  const done = 'Se realizaron nueve jornadas en las localidades';
  const late = 'Demoras en la contratación de los equipos';
  const rows = [`${done} | ${late}`, `${done} | `, ` | ${late}`];

  it('is of every column that does, those of delays before those of achievements', () => {
    expect(observationsOf('Avances y logros 2024', 'Retrasos y soluciones 2024', ...rows)).toEqual([
      `${late} 6`,
      `${done} 5`,
      `${late} 6`,
    ]);
    expect(observationsOf('Observaciones', 'Justificación 2024', ...rows)).toEqual([
      `${late} 6`,
      `${done} 5`,
      `${late} 6`,
    ]);
  });

  it('is no figure of «Avances y logros»', () => {
    expect(observationsOf('Avances y logros 2024', 'Observaciones', '90% | ', '80% | ')).toEqual([
      'null 6',
      'null 6',
    ]);
  });
});
