import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** What a matrix says of its indicators, whose second row says that. */
function read(
  second: string,
  first = '| 1. Agua | 2301 | Cuidar ríos | 41 | Ríos | Suma | 50 | 7 |',
) {
  const sheet = [
    '| Objetivo | Código meta | Meta | Código indicador | Indicador | Tendencia | Peso 2026 | Programado 2026 |',
    first,
    second,
  ].join('\n');
  const { plan, findings } = readPlan(workbookOf({ Matriz: sheet }));
  return {
    objectives: plan?.objectives.map(({ name }) => name),
    goals: plan && indicatorsOf(plan).map(({ key, names }) => `${key.goalCode} ${names.goal}`),
    trends: plan && indicatorsOf(plan).map(({ trend }) => trend),
    told: findings.filter(({ code }) => code === 'PES162').length,
    codes: findings.map(({ code }) => code),
  };
}

describe('a cell that says to be as the one above', () => {
  it.each([
    ...['Ídem', 'IDEM', 'Íd.', 'Ibídem', 'ibid.', '"', "''", '”', '—"—', '〃'],
    ...['Igual', 'La misma', 'Misma meta', 'Igual a la anterior', '= anterior', 'Ver arriba'],
    ...['Tipo anterior', 'Del anterior', 'Objetivo igual al anterior', 'Celda de arriba'],
  ])('is as that: %s', (ditto) => {
    const text = `"${ditto}"`;
    const own = read(`| ${text} | ${text} | ${text} | 42 | Orillas | ${text} | 50 | 9 |`);
    expect(own).toMatchObject({
      objectives: ['Agua'],
      goals: ['2301 Cuidar ríos', '2301 Cuidar ríos'],
      trends: ['suma', 'suma'],
      told: 4,
    });
    expect(own.codes).not.toContain('PES121');
  });

  it.each(['Igualdad de género', 'La misma calle', 'Anterior', 'Ver anexo', 'Idem: otra', '-'])(
    'is another text: «%s»',
    (text) => {
      expect(read(`| 1. Agua | 2302 | ${text} | 42 | Orillas | Suma | 50 | 9 |`).told).toBe(0);
    },
  );

  it('is none in the first row, nor below a blank cell', () => {
    const first = '| 1. Agua | Ídem | Cuidar ríos | 41 | Ríos | Suma | 50 | 7 |';
    const own = read('| 1. Agua | Ídem | Cuidar ríos | 42 | Orillas | Suma | 50 | 9 |', first);
    expect(own.told).toBe(0);
    expect(own.codes).toContain('PES121');
    const blank = '| 1. Agua | | Cuidar ríos | 41 | Ríos | Suma | 50 | 7 |';
    expect(read('| 1. Agua | " | Cuidar ríos | 42 | Orillas | Suma | 50 | 9 |', blank).told).toBe(
      0,
    );
  });

  it('is no figure', () => {
    const own = read('| 1. Agua | 2302 | Cuidar lagos | 42 | Lagos | Suma | 50 | Ídem |');
    expect(own.codes).toContain('PES103');
  });
});
