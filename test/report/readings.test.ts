import { describe, expect, it } from 'vitest';
import type { Shift } from '../../src/model/reading.ts';
import { describeShifts } from '../../src/report/json/document-parts.ts';
import { sayShift, sayShifts, writeDifference } from '../../src/report/readings.ts';

it.each([
  [-0.0146, '−1,46 puntos'],
  [0.0000861, '+0,01 puntos'],
  [0.000004, '+0,0004 puntos'],
  [-0.00000012, '−0,00001 puntos'],
  [1e-12, '+0,000000 puntos'],
  [0.5, '+50,00 puntos'],
  [12, '+1.200,00 puntos'],
])('writes a difference of %d with its sign and the decimals it needs', (ratio, text) => {
  expect(writeDifference(ratio)).toBe(text);
});

describe('what a finding does to a figure', () => {
  const shift = (facts: Partial<Shift> = {}): Shift => ({
    vigencia: 2024,
    objective: 5,
    reading: { kind: 'file', operand: 'programmed', from: 'matriz' },
    from: 0.9956,
    to: 0.981,
    ...facts,
  });

  it.each([
    [{}, 'Con lo programado de la matriz, el objetivo 5 sería 98,10%: −1,46 puntos.'],
    [
      { reading: { kind: 'method', method: 'linea-base' } as const, to: null },
      'Con el método «línea base», el objetivo 5 no tendría cifra.',
    ],
    [
      { reading: { kind: 'reported-only' } as const },
      'Si se dejara por fuera, el objetivo 5 sería 98,10%: −1,46 puntos.',
    ],
    [
      { reading: { kind: 'printed' } as const, from: null },
      'Con lo que imprime el archivo, el objetivo 5 sería 98,10%.',
    ],
  ])('is a sentence: %j', (facts, sentence) => {
    expect(sayShift(shift(facts))).toBe(sentence);
  });

  it('begins with the furthest, and counts those beyond three', () => {
    const shifts = [0.98, 0.7, 0.99, 0.9].map((to, at) => shift({ to, objective: at }));
    expect(sayShifts(shifts)).toEqual([
      'Con lo programado de la matriz, el objetivo 1 sería 70,00%: −29,56 puntos.',
      'Con lo programado de la matriz, el objetivo 3 sería 90,00%: −9,56 puntos.',
      'Con lo programado de la matriz, el objetivo 0 sería 98,00%: −1,56 puntos.',
      'Cambiaría una cifra más.',
    ]);
    expect(sayShifts(shifts, 4)).toHaveLength(4);
  });

  it('names the indicators where several do the same to one objective', () => {
    const of = (goalCode: string) => ({
      key: { goalKind: 'sectorial' as const, goalCode, indicatorCode: '21', entity: null },
      names: { goal: null, indicator: null },
    });
    const reading = { kind: 'reported-only' } as const;
    const alone = { reading, of: of('13'), objective: 6 };
    const shifts = [{ reading, of: of('11') }, { reading, of: of('12'), to: 0.99 }, alone];
    expect(sayShifts(shifts.map(shift))).toEqual([
      'Si se dejara por fuera la meta sectorial 11 (indicador 21), el objetivo 5 sería 98,10%: −1,46 puntos.',
      'Si se dejara por fuera, el objetivo 6 sería 98,10%: −1,46 puntos.',
      'Si se dejara por fuera la meta sectorial 12 (indicador 21), el objetivo 5 sería 99,00%: −0,56 puntos.',
    ]);
    expect(sayShifts([shift({ of: of('11') }), shift({ of: of('12'), to: 0.97 })])[0]).toBe(
      'Con lo programado de la matriz en la meta sectorial 12 (indicador 21), el objetivo 5 sería 97,00%: −2,56 puntos.',
    );
  });

  it('names the year where there are several', () => {
    expect(sayShifts([shift(), shift({ vigencia: 2025, to: 0.99 })])[1]).toBe(
      'Con lo programado de la matriz, el objetivo 5 de 2025 sería 99,00%: −0,56 puntos.',
    );
  });

  it('names it in a document too, from which a page shows it', () => {
    const texts = (...shifts: readonly Shift[]) => describeShifts(shifts).map(({ text }) => text);
    expect(texts(shift(), shift({ vigencia: 2025 }))).toEqual([
      'Con lo programado de la matriz, el objetivo 5 de 2024 sería 98,10%: −1,46 puntos.',
      'Con lo programado de la matriz, el objetivo 5 de 2025 sería 98,10%: −1,46 puntos.',
    ]);
    expect(texts(shift())).toEqual([
      'Con lo programado de la matriz, el objetivo 5 sería 98,10%: −1,46 puntos.',
    ]);
  });
});
