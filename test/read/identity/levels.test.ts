import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/compute/evaluate.ts';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const HEADER =
  '| Componente | Programa | Código de producto | Indicador de producto | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |';

const EXPORT = `
  | Corte 31 de diciembre de 2024 |
  | Código meta | Programado 2024 | Ejecutado 2024 |
  | 4599019 | 8 | 6 |`;

/** What each row of the code 4599019, under those programmes, gets: its progress, or why it has none. */
function readUnder(programmes: readonly string[], exported?: string): readonly (number | string)[] {
  const rows = programmes.map(
    (name, at) =>
      `| 1. Paz | ${name} | 4599019 | Documentos elaborados | Suma | 50% | ${4 + at} | 2 |`,
  );
  const { plan } = readPlan(workbookOf({ Plan: [HEADER, ...rows].join('\n') }));
  if (!plan) throw new Error('no plan was read');
  const { execution } = exported
    ? readExecution(workbookOf({ Reporte: exported }, 's.xlsx'), { plan })
    : { execution: null };
  const evaluation = evaluate(plan, execution ? [execution] : [], {
    vigencia: 2024,
    method: { decreciente: 'inversa', programmedFrom: 'segplan' },
  });
  return indicatorsOf(evaluation).map(({ progress, reason }) => progress ?? reason?.kind ?? '');
}

describe('rows of one code under several programmes', () => {
  it('are an indicator each where the names or numbers of the programmes differ', () => {
    expect(readUnder(['Plan de seguridad', 'Ordenamiento del territorio'])).toEqual([0.5, 0.4]);
    expect(readUnder(['010301 Plan de paz', '010302 Plan de paz'])).toEqual([0.5, 0.4]);
  });

  it('are one indicator written twice where they are of one programme, however it is written', () => {
    const twice = ['repeated-key', 'repeated-key'];
    expect(readUnder(['Plan de seguridad', 'Plan de seguridad'])).toEqual(twice);
    expect(readUnder(['Plan de seguridad', 'Planes de seguridad.'])).toEqual(twice);
    expect(readUnder(['010301 Plan de paz', '010301. Plan de la paz'])).toEqual(twice);
  });

  it('do not share the row of an export: nothing says whose it is', () => {
    const doubtful = ['ambiguous-record', 'ambiguous-record'];
    expect(readUnder(['Plan de seguridad', 'Ordenamiento del territorio'], EXPORT)).toEqual(
      doubtful,
    );
  });
});
