import { describe, expect, it } from 'vitest';
import { toHints } from '../../src/cli/configuration/layout.ts';
import { configSchema } from '../../src/cli/configuration/schema.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { workbookOf } from '../sheets.ts';

const MATRIX = `
  | Objetivo | Tipo de meta | Meta | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Uno | A | 11: Asistir | I | 60% | 10 |
  | 1. Uno | B | 12: Crear | II | 40% | vacante |`;

describe('the texts that a configuration gives a meaning', () => {
  it('are read as what they stand for, whatever their case', () => {
    const { valores } = configSchema.parse({
      valores: {
        tendencia: { i: 'suma', II: 'decreciente' },
        'tipo de meta': { A: 'meta sectorial', B: 'meta estratégica' },
        programado: { VACANTE: 'NP' },
      },
    });
    const { plan, findings } = readPlan(workbookOf({ Plan: MATRIX }), toHints({}, {}, valores));
    const read = plan?.objectives.flatMap(({ indicators }) =>
      indicators.map(({ trend, key, vigencias }) => [
        trend,
        key.goalKind,
        vigencias[0]?.programmed.kind,
      ]),
    );
    expect(read).toEqual([
      ['suma', 'sectorial', 'number'],
      ['decreciente', 'estrategica', 'mark'],
    ]);
    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => ['PES103', 'PES109', 'PES117'].includes(code))).toEqual([]);
  });

  it('are unknown without it', () => {
    const codes = readPlan(workbookOf({ Plan: MATRIX })).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['PES103', 'PES109', 'PES117']));
  });
});
