/** One plan written in many layouts: what a property of the reading is about. */

import fc from './seeded-check.ts';

/** An indicator of a plan to be written, and what must be read of it. */
export interface Written {
  readonly objective: number;
  readonly kind: 'sectorial' | 'estrategica' | 'proyecto';
  readonly goalCode: string;
  readonly goal: string;
  readonly indicatorCode: string;
  readonly indicator: string;
  readonly trend: string;
  /** Weight in hundredths, programmed and executed, by the place of the vigencia. */
  readonly years: readonly {
    readonly weight: number;
    readonly programmed: number;
    readonly executed: number;
  }[];
}

/** How a plan is written. */
export interface Style {
  readonly years: 'above' | 'left' | 'inside' | 'long';
  readonly objective: 'merged' | 'repeated' | 'banner' | 'numbered' | 'sheets';
  readonly codes: ': ' | ' ' | '. ' | ' - ' | 'columns';
  readonly weight: 'percent' | 'text' | 'hundred' | 'fraction';
  readonly numbers: 'number' | 'comma' | 'dot';
  readonly kind: 'column' | 'text';
  /** Which of the words of the trade head the columns. */
  readonly words: 0 | 1 | 2;
  readonly titles: boolean;
  readonly notes: boolean;
  readonly totals: boolean;
  readonly pages: boolean;
  readonly blankRows: boolean;
  readonly blankColumn: boolean;
  readonly money: boolean;
  readonly executed: boolean;
}

/** Vigencias of every plan. */
export const YEARS = [2024, 2025] as const;

/** Names of the objectives by number. */
export const OBJECTIVES = ['', 'Fortalecer la gestión', 'Mejorar la atención', 'Abrir el gobierno'];

const GOALS = ['Asistir entidades', 'Total de hogares', 'Meta de calidad', 'Suma de esfuerzos'];
const INDICATORS = [
  'Entidades asistidas',
  'Promedio de días',
  'Indicador de avance',
  'Objetivo cumplido',
];
const TRENDS = ['Constante', 'Creciente', 'Decreciente', 'Suma'];
const KIND_TEXTS = { sectorial: 'sectorial', estrategica: 'estratégica', proyecto: 'proyecto' };

/** Shares of an objective that add up to 100 in more than one way. */
const SHARES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[100]],
  2: [
    [50, 50],
    [60, 40],
    [99, 1],
  ],
  3: [
    [34, 33, 33],
    [50, 25, 25],
    [98, 1, 1],
  ],
};

const figure = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);

function objectiveOf(objective: number): fc.Arbitrary<readonly Written[]> {
  return fc.integer({ min: 1, max: 3 }).chain((count) => {
    const shares = SHARES[count] ?? [];
    return fc.tuple(fc.constantFrom(...shares), fc.constantFrom(...shares)).chain((weights) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, at) =>
          fc
            .record({
              kind: fc.constantFrom('sectorial', 'estrategica', 'proyecto'),
              goal: fc.constantFrom(...GOALS),
              indicator: fc.constantFrom(...INDICATORS),
              trend: fc.constantFrom(...TRENDS),
              figures: fc.tuple(figure, figure, figure, figure),
            })
            .map(
              ({ figures: [a, b, c, d], ...rest }): Written => ({
                ...rest,
                objective,
                goalCode: String(100 * objective + at),
                indicatorCode: String(4000 + 10 * objective + at),
                years: [
                  { weight: weights[0][at] ?? 0, programmed: a, executed: b },
                  { weight: weights[1][at] ?? 0, programmed: c, executed: d },
                ],
              }),
            ),
        ),
      ),
    );
  });
}

/** Plans of one to three objectives. */
export const plans: fc.Arbitrary<readonly Written[]> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) =>
    fc
      .tuple(...Array.from({ length: count }, (_, at) => objectiveOf(at + 1)))
      .map((all) => all.flat()),
  );

/** Layouts, every part of them free of the others. */
export const styles: fc.Arbitrary<Style> = fc.record({
  years: fc.constantFrom('above', 'left', 'inside', 'long'),
  objective: fc.constantFrom('merged', 'repeated', 'banner', 'numbered', 'sheets'),
  codes: fc.constantFrom(': ', ' ', '. ', ' - ', 'columns'),
  weight: fc.constantFrom('percent', 'text', 'hundred', 'fraction'),
  numbers: fc.constantFrom('number', 'comma', 'dot'),
  kind: fc.constantFrom('column', 'text'),
  words: fc.constantFrom(0, 1, 2),
  titles: fc.boolean(),
  notes: fc.boolean(),
  totals: fc.boolean(),
  pages: fc.boolean(),
  blankRows: fc.boolean(),
  blankColumn: fc.boolean(),
  money: fc.boolean(),
  executed: fc.boolean(),
});

/** The sheets of a plan in a style, as Markdown tables by name. */
export function writePlan(
  plan: readonly Written[],
  style: Style,
): Readonly<Record<string, string>> {
  if (style.objective !== 'sheets') return { Formulación: writeSheet(plan, style, null) };
  const numbers = [...new Set(plan.map(({ objective }) => objective))];
  return Object.fromEntries(
    numbers.map((number) => [
      `Objetivo ${number}`,
      writeSheet(
        plan.filter(({ objective }) => objective === number),
        style,
        number,
      ),
    ]),
  );
}

function writeSheet(plan: readonly Written[], style: Style, whole: number | null): string {
  const head = writeHeader(style);
  const width = head[0]?.length ?? 0;
  const lines: string[][] = [];
  const blank = () => (style.blankRows ? [Array<string>(width).fill('')] : []);
  if (whole !== null) lines.push([`Objetivo ${whole}. ${OBJECTIVES[whole]}`]);
  if (style.titles)
    lines.push(['PLAN ESTRATÉGICO SECTORIAL 2024-2025'], ['Sector: Gestión Pública'], ['']);
  lines.push(...head);
  let before = 0;
  for (const indicator of plan) {
    const { objective } = indicator;
    const isNew = objective !== before;
    if (isNew && before !== 0) {
      if (style.totals) lines.push(writeTotal(width));
      lines.push(...blank());
      if (style.pages) lines.push(...head);
    }
    const banner = { banner: 'Objetivo ', numbered: '' }[style.objective as string];
    if (isNew && banner !== undefined) {
      const text = `${banner}${objective}. ${OBJECTIVES[objective]}`;
      lines.push([text, ...Array<string>(width - 1).fill('<')]);
    }
    lines.push(...writeIndicator(indicator, style, isNew));
    before = objective;
  }
  if (style.totals) lines.push(writeTotal(width));
  if (style.notes) lines.push(...blank(), ['Nota: cifras preliminares.'], ['Fuente: Planeación']);
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const hasColumn = ({ objective }: Style) => objective === 'merged' || objective === 'repeated';

const WORDS = {
  objective: ['Objetivo', 'Objetivo estratégico sectorial', 'OBJETIVOS'],
  goal: ['Meta', 'Nombre meta', 'Meta PDD'],
  indicator: ['Indicador', 'Nombre del indicador', 'Indicador esperado'],
  trend: ['Tendencia', 'Tipo de anualización', 'TENDENCIA INDICADOR'],
  weight: ['Ponderación', 'Peso (%)', 'Importancia relativa (%)'],
  programmed: ['Programado', 'Programación', 'Magnitud programada'],
  executed: ['Ejecutado', 'EJECUCIÓN', 'Magnitud ejecutada'],
} as const;

function labels(style: Style): readonly string[] {
  const coded = style.codes === 'columns';
  return [
    ...(hasColumn(style) ? [WORDS.objective[style.words]] : []),
    ...(style.kind === 'column' ? ['Tipo de meta'] : []),
    ...(coded
      ? ['Código meta', 'Nombre meta', 'Código indicador', 'Nombre indicador']
      : [WORDS.goal[style.words], WORDS.indicator[style.words]]),
    ...(style.blankColumn ? [''] : []),
    WORDS.trend[style.words],
  ];
}

function figureNames({ executed, words }: Style): readonly string[] {
  const { weight, programmed, executed: done } = WORDS;
  return [weight[words], programmed[words], ...(executed ? [done[words]] : [])];
}

function writeHeader(style: Style): string[][] {
  const names = figureNames(style);
  const own = labels(style);
  const money = style.money ? ['Recursos programados 2024', 'Recursos ejecutados 2024'] : [];
  if (style.years === 'long') return [[...own, 'Vigencia', ...names, ...money]];
  if (style.years === 'inside') {
    return [[...own, ...YEARS.flatMap((year) => names.map((name) => `${name} ${year}`)), ...money]];
  }
  const rest = style.years === 'above' ? '<' : '';
  return [
    [
      ...own.map(() => ''),
      ...YEARS.flatMap((year) => [String(year), ...names.slice(1).map(() => rest)]),
      ...money.map(() => ''),
    ],
    [...own, ...YEARS.flatMap(() => names), ...money],
  ];
}

function writeIndicator(indicator: Written, style: Style, isNew: boolean): string[][] {
  const {
    objective,
    kind,
    goalCode,
    goal,
    indicatorCode,
    indicator: name,
    trend,
    years,
  } = indicator;
  const prefix = style.kind === 'text' ? `Meta ${KIND_TEXTS[kind]} ` : '';
  const names =
    style.codes === 'columns'
      ? [`${prefix}${goalCode}`, goal, `"000${indicatorCode}"`, name]
      : [`${prefix}${goalCode}${style.codes}${goal}`, `${indicatorCode}${style.codes}${name}`];
  const own = (at: number) => [
    ...(hasColumn(style)
      ? [
          style.objective === 'repeated' || (isNew && at === 0)
            ? `${objective}. ${OBJECTIVES[objective]}`
            : '^',
        ]
      : []),
    ...(style.kind === 'column' ? [`Meta ${KIND_TEXTS[kind]}`] : []),
    ...names,
    ...(style.blankColumn ? [''] : []),
    trend,
  ];
  const figures = years.map(({ weight, programmed, executed }) => [
    writeWeight(weight, style),
    writeNumber(programmed, style),
    ...(style.executed ? [writeNumber(executed, style)] : []),
  ]);
  const money = style.money ? ['1500', '1499.5'] : [];
  if (style.years !== 'long') return [[...own(0), ...figures.flat(), ...money]];
  return figures.map((facts, at) => [...own(at), String(YEARS[at]), ...facts, ...money]);
}

function writeTotal(width: number): string[] {
  const line = ['Total', ...Array<string>(width - 1).fill('')];
  line[width - 1] = '#DIV/0!';
  return line;
}

function writeWeight(weight: number, { weight: style }: Style): string {
  switch (style) {
    case 'percent':
      return `${weight}%`;
    case 'text':
      return `"${weight}%"`;
    case 'hundred':
      return String(weight);
    case 'fraction':
      return String(weight / 100);
    default:
      return '';
  }
}

function writeNumber(value: number, { numbers }: Style): string {
  if (numbers === 'number') return String(value);
  const text = value.toFixed(2);
  return `"${numbers === 'comma' ? text.replace('.', ',') : text}"`;
}
