import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/read/layout/find-tables.ts';
import { sheetOf } from '../../sheets.ts';

const LABELS = [
  '1. Uno | 11: Asistir a las entidades | Suma',
  '^ | 12: Poner en marcha | Suma',
  '2. Dos | 13: Crear unidades | Creciente',
];

/** A matrix of three indicators with those columns after their labels, each with its three cells. */
function decide(columns: Readonly<Record<string, readonly string[]>>) {
  const headings = Object.keys(columns);
  const rows = LABELS.map((label, at) => {
    const cells = headings.map((heading) => columns[heading]?.[at] ?? '');
    return `| ${[label, ...cells].join(' | ')} |`;
  });
  const heading = `| ${['Objetivo', 'Meta', 'Tendencia', ...headings].join(' | ')} |`;
  const [table] = findTables('m.xlsx', sheetOf('Hoja1', [heading, ...rows].join('\n')));
  return {
    read: table?.columns
      .slice(3)
      .map(({ field, vigencia, aside, grounds }) =>
        field ? [field, ...(vigencia ? [vigencia] : []), grounds].join(' ') : (aside ?? 'nobody'),
      ),
    undecided: table?.undecided.map(({ field, because, columns: among }) =>
      [field, because, among.length].join(' '),
    ),
  };
}

const PLANNED = ['46', '5', '1250'] as const;
const DONE = ['40', '5', '1375'] as const;

describe('the columns of a table', () => {
  it('are read by their headings where these say it', () => {
    expect(decide({ 'Meta física 2024': PLANNED, 'Alcanzado 2024': DONE })).toEqual({
      read: ['programmed 2024 heading', 'executed 2024 heading'],
      undecided: [],
    });
  });

  it('tell the executed magnitude from the percentage of progress by their cells', () => {
    expect(decide({ 'Planeado 2025': PLANNED, 'Avance 2025': DONE }).read).toEqual([
      'programmed 2025 heading',
      'executed 2025 relation',
    ]);
    const printed = decide({
      'Planeado 2025': PLANNED,
      'Alcanzado 2025': DONE,
      'Avance 2025': ['86.96%', '100%', '110%'],
    });
    expect(printed.read?.[2]).toMatch(/^progress 2025/);
    expect(printed.undecided).toEqual([]);
  });

  it('take the version in force over the first one, whichever stands first', () => {
    expect(
      decide({
        'Planeación modificada 2024': PLANNED,
        'Planeación 2024': ['92', '10', '2500'],
        'Alcanzado 2024': DONE,
      }).read,
    ).toEqual(['programmed 2024 heading', 'superseded', 'executed 2024 heading']);
  });

  it('of two that name one figure take the one that the printed progress was computed with', () => {
    const two = {
      'Planeado 2024': PLANNED,
      'Previsto 2024': ['50', '8', '1100'],
      'Alcanzado 2024': ['40', '4', '1375'],
    } as const;
    expect(decide({ ...two, '% de avance 2024': ['80%', '50%', '125%'] })).toEqual({
      read: [
        'disproved',
        'programmed 2024 heading',
        'executed 2024 heading',
        'progress 2024 heading',
      ],
      undecided: [],
    });
    // A progress that comes of one in some rows and of the other in others proves neither.
    expect(decide({ ...two, '% de avance 2024': ['87%', '50%', '125%'] }).undecided).toEqual([
      'programmed repeated 2',
    ]);
    // Nor does one that both give: what goes beyond the target may be printed as 100 %.
    const beyond = { ...two, 'Alcanzado 2024': ['60', '9', '1375'] } as const;
    expect(decide({ ...beyond, '% de avance 2024': ['100%', '100%', '100%'] }).undecided).toEqual([
      'programmed repeated 2',
    ]);
  });

  it('of two that name the weight take the one that adds up, and none where both do', () => {
    const figures = { 'Planeado 2024': PLANNED, 'Alcanzado 2024': DONE } as const;
    const whole = ['60%', '40%', '100%'] as const;
    expect(decide({ Peso: whole, Pond: ['52%', '40%', '110%'], ...figures })).toMatchObject({
      read: ['weight heading', 'disproved', 'programmed 2024 heading', 'executed 2024 heading'],
      undecided: [],
    });
    expect(decide({ Peso: whole, Pond: ['50%', '50%', '100%'], ...figures }).undecided).toEqual([
      'weight repeated 2',
    ]);
  });

  it('take a column of the size of the budget beside it for money, and not for what was executed', () => {
    const budget = { 'Presupuesto 2024': ['900000000', '80000000', '5000000'] } as const;
    const spent = ['850000000', '80000000', '200000'] as const;
    const paid = { 'Pagos 2024': ['700000000', '0', '0'] } as const;
    const block = { ...budget, 'Ejecución 2024': spent, ...paid };
    expect(decide({ 'Planeado 2024': PLANNED, ...block }).read).toEqual([
      'programmed 2024 heading',
      'money',
      'money',
      'money',
    ]);
    // What was programmed may be of that size too: then it is what was executed of it.
    const large = ['900000000', '90000000', '300000'] as const;
    expect(decide({ 'Planeado 2024': large, ...block }).read?.[2]).toBe('executed 2024 heading');
  });

  it('leave a part of the year aside beside the whole, and cannot do without the whole', () => {
    const half = ['20', '2', '700'] as const;
    const beside = decide({
      'Planeado 2024': PLANNED,
      'Alcanzado 2024 (II semestre)': half,
      'Alcanzado 2024': DONE,
    });
    expect(beside.read).toEqual(['programmed 2024 heading', 'part', 'executed 2024 heading']);
    const alone = decide({ 'Planeado 2024': PLANNED, 'Alcanzado 2024 (II semestre)': half });
    expect(alone.undecided).toEqual(['executed part 1']);
  });

  it('are undecided where two say the same with other values, and not where they are equal', () => {
    const other = ['47', '5', '1250'] as const;
    expect(decide({ 'Planeado 2024': PLANNED, 'Previsto 2024': other }).undecided).toEqual([
      'programmed repeated 2',
    ]);
    expect(decide({ 'Planeado 2024': PLANNED, 'Previsto 2024': PLANNED }).undecided).toEqual([]);
  });

  it.each([
    ['Programación 2024', 'Meta programada 2024'],
    ['Meta física 2024', 'Programado 2024'],
    ['Programado 2024', 'Programado 2024 (versión 2)'],
  ])('do not say which counts: «%s» or «%s»', (first, second) => {
    const other = ['47', '5', '1250'] as const;
    expect(decide({ [first]: PLANNED, [second]: other }).undecided).toEqual([
      'programmed repeated 2',
    ]);
  });

  it('are unsure under a word that nobody knows, unless a relation proves them', () => {
    expect(decide({ 'Planeado 2024': PLANNED, 'Alcanzado 2024 Fontibón': DONE }).undecided).toEqual(
      ['executed unsure 1'],
    );
    const proven = decide({
      'Planeado 2024': PLANNED,
      'Alcanzado 2024 Fontibón': DONE,
      '% de avance 2024': ['86.96%', '100%', '110%'],
    });
    expect(proven.read?.[1]).toBe('executed 2024 relation');
    expect(proven.undecided).toEqual([]);
  });

  it('are read with one letter amiss where the cells bear them out, and only there', () => {
    const slip = decide({ 'Planeado 2024': PLANNED, 'Alcanzadoo 2024': DONE });
    expect(slip.read?.[1]).toBe('executed 2024 relation');
    expect(slip.undecided).toEqual([]);
    const apart = decide({ 'Planeado 2024': PLANNED, 'Alcanzadoo 2024': ['4000', '1', '5'] });
    expect(apart.undecided).toEqual(['executed unsure 1']);
  });

  it('are magnitudes where they follow targets of very different sizes, as no percentage does', () => {
    const planned = ['520', '25', '0.9'] as const;
    const own = decide({ 'Meta anual 2025': planned, 'Avance anual 2025': ['498', '24', '0.8'] });
    expect(own.read?.[1]).toBe('executed 2025 relation');
    expect(own.undecided).toEqual([]);
    const even = ['50', '45', '60'] as const;
    const alike = decide({ 'Meta anual 2025': even, 'Avance anual 2025': ['40', '44', '66'] });
    expect(alike.undecided).toEqual(['executed unsure 1']);
  });

  it.each([
    ['Objetivo', ['1', '1', '2'], ['Uno', 'Uno', 'Dos'], ['objectiveCode', 'objective']],
    ['Meta', ['MS-11', 'MS-12', 'MP-3'], ['Abrir', 'Crear', 'Dotar'], ['goalCode', 'goal']],
    ['Meta', ['Abrir', 'Crear', 'Dotar'], ['11', '12', '3'], ['goal', 'goalCode']],
    ['Indicador', ['7', '8', '9'], ['Sedes', 'Actas', 'Aulas'], ['indicatorCode', 'indicator']],
    ['Indicador', ['Sedes', 'Actas', 'Aulas'], ['Uno', 'Dos', 'Tres'], ['indicator', 'indicator']],
  ])('under one «%s» over two of them are its code and its name: %j, %j', (text, a, b, fields) => {
    const sheet = sheetOf(
      'Hoja1',
      `| ${text} | < | Tendencia | Planeado 2024 | Alcanzado 2024 |
       | ${a[0]} | ${b[0]} | Suma | 4 | 4 |
       | ${a[1]} | ${b[1]} | Suma | 40 | 44 |
       | ${a[2]} | ${b[2]} | Suma | 12 | 9 |`,
    );
    const [table] = findTables('m.xlsx', sheet);
    expect(table?.columns.slice(0, 2).map(({ meaning }) => meaning.concept)).toEqual(fields);
  });

  it('of a name without heading are those of the noun over their code', () => {
    const sheet = sheetOf(
      'Hoja1',
      `| Objetivo | Meta | | Indicador | Tendencia | Planeado 2024 | Alcanzado 2024 |
       | 1. Uno | 11 | Abrir | Sedes | Suma | 4 | 4 |
       | 1. Uno | 12 | Crear | Aulas | Suma | 40 | 44 |
       | 2. Dos | 13 | Dotar | Salas | Suma | 12 | 9 |`,
    );
    const [table] = findTables('m.xlsx', sheet);
    expect(table?.columns.map(({ field, index }) => `${index} ${field}`)).toEqual([
      '1 objective',
      '2 goalCode',
      '3 goal',
      '4 indicator',
      '5 trend',
      '6 programmed',
      '7 executed',
    ]);
    expect(table?.columns.at(-1)?.vigencia).toBe(2024);
  });

  it('that share out the plan are no weights beside those that share out each objective', () => {
    const own = ['60%', '40%', '100%'] as const;
    const weights = { 'Peso en el objetivo': own, 'Peso en el plan': ['36%', '24%', '40%'] };
    const { read, undecided } = decide(weights);
    expect([read?.[0], undecided]).toEqual(['weight heading', []]);
    const other = { 'Peso en el objetivo': own, 'Peso en el plan': ['70%', '30%', '100%'] };
    expect(decide(other).undecided).toEqual(['weight repeated 2']);
  });

  it('of sentences are no figures, whatever stands above', () => {
    const story = [
      'Se abrieron las sedes previstas',
      'No hubo contrato en el año',
      'Se cumplió la meta del año',
    ];
    const columns = { 'Planeado 2024': PLANNED, 'Alcanzado 2024': DONE, 'Logros 2024': story };
    const { read, undecided } = decide(columns);
    expect([read?.[1], undecided]).toEqual(['executed 2024 heading', []]);
    const short = { ...columns, 'Logros 2024': ['41', '5 sedes', '1380'] };
    expect(decide(short).undecided).toEqual(['executed repeated 2']);
  });

  it('are open beside what changed of them, unless the printed progress bears them out', () => {
    const columns = {
      'Planeado 2024': PLANNED,
      'Ajuste 2024': ['5', '0', '-200'],
      'Alcanzado 2024': DONE,
    };
    expect(decide(columns).undecided).toEqual(['programmed repeated 2']);
    const printed = { ...columns, '% de avance 2024': ['86.96%', '100%', '110%'] };
    expect(decide(printed).undecided).toEqual([]);
    const another = { ...columns, 'Ajuste 2024': ['', '', ''], 'Ajuste 2025': ['5', '0', '9'] };
    expect(decide(another).undecided).toEqual([]);
  });

  it('of money are no magnitudes, even where only their format says so', () => {
    expect(
      decide({
        'Planeado 2024': PLANNED,
        'Alcanzado 2024': DONE,
        'Inversión ejecutada 2024': ['5000000', '7000000', '9000000'],
      }).read?.[2],
    ).toBe('money');
  });

  it('whose cells are all trends are the trend whatever stands above', () => {
    const sheet = sheetOf(
      'Hoja1',
      `| Objetivo | Meta | Naturaleza | Planeado 2024 | Alcanzado 2024 |
       | 1. Uno | 11: Asistir | Constante | 4 | 4 |
       | 1. Uno | 12: Crear | Suma | 4 | 4 |`,
    );
    const [table] = findTables('m.xlsx', sheet);
    expect(table?.columns[2]).toMatchObject({ field: 'trend', grounds: 'contents' });
  });

  it.each([
    ['Meta sectorial', 'Meta proyecto', 'Meta estratégica', '2301 Abrir'],
    ['Meta proyecto', 'Meta proyecto', 'Meta proyecto', '1 Dotar'],
  ])('of two levels of goals are of the one that holds all kinds: %s, %s, %s', (...cells) => {
    const [first, second, third, expected] = cells;
    const sheet = sheetOf(
      'Hoja1',
      `| Tipo de meta | Código meta PDD | Meta PDD | Código meta proyecto | Meta proyecto de inversión | Programado 2024 |
       | ${first} | 2301 | Abrir | 1 | Dotar | 4 |
       | ${second} | 3 | Crear | 1 | Dotar | 4 |
       | ${third} | 61 | Mantener | 2 | Adecuar | 4 |`,
    );
    const [table] = findTables('m.xlsx', sheet);
    const column = (field: string) => table?.columns.find((one) => one.field === field)?.index ?? 0;
    const texts = ['', 'x', '2301', 'Abrir', '1', 'Dotar'];
    expect(`${texts[column('goalCode')]} ${texts[column('goal')]}`).toBe(expected);
  });

  it('are not chosen among by how clear a heading is, where they say something else', () => {
    expect(
      decide({
        'Planeado 2024': PLANNED,
        'Alcanzado 2024': DONE,
        'Alcanzado 2024 auditado': ['39', '5', '1300'],
      }).undecided,
    ).toEqual(['executed repeated 2']);
    expect(
      decide({
        'Planeado concertado zonal 2024': ['45', '5', '1200'],
        'Planeado 2024': PLANNED,
        'Alcanzado 2024': DONE,
      }).undecided,
    ).toEqual(['programmed repeated 2']);
  });

  it('are chosen among by how clear a heading is, where they say the same', () => {
    expect(
      decide({ 'Planeado 2024': PLANNED, 'Alcanzado 2024': DONE, 'Alcanzado 2024 auditado': DONE }),
    ).toEqual({
      read: ['programmed 2024 heading', 'executed 2024 heading', 'unsure'],
      undecided: [],
    });
  });

  it('that are not used are not said to repeat each other', () => {
    const { read } = decide({
      'Planeado 2024': PLANNED,
      'Planeado promedio 2024': ['1', '2', '3'],
      'Planeado restante 2024': ['4', '5', '6'],
    });
    expect(read?.slice(1)).toEqual(['unused heading', 'unused heading']);
  });

  it('of two levels of goals take the indicator and the baseline that stand with the goal that is read', () => {
    const figures = '46 | 40';
    const rows = ['Reducir', 'Dotar', 'Formar'].map(
      (verb, at) =>
        `| 1. Uno | Bajar la pobreza | Tasa de pobreza | 31 | ${at + 11}: ${verb} sedes | Sedes ${at} | ${at} | Suma | ${figures} |`,
    );
    const heading =
      '| Objetivo | Meta de resultado | Indicador de resultado | LB | Meta de producto | Indicador | LB | Tendencia | Planeado 2024 | Alcanzado 2024 |';
    const [table] = findTables('m.xlsx', sheetOf('Hoja1', [heading, ...rows].join('\n')));
    expect(table?.columns.slice(1, 7).map(({ field, aside }) => field ?? aside)).toEqual([
      'level',
      'level',
      'level',
      'goal',
      'indicator',
      'baseline',
    ]);
  });
});
