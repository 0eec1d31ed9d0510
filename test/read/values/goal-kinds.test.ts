import { describe, expect, it } from 'vitest';
import {
  goalKindOf,
  goalKindOfCell,
  kindBefore,
  kindOfLetters,
  kindOfSheet,
} from '../../../src/read/values/goal-kinds.ts';

describe('the kind of goal', () => {
  it.each([
    ['Meta sectorial', 'sectorial'],
    ['METAS SECTORIALES', 'sectorial'],
    ['Meta Estratégica', 'estrategica'],
    ['Estratégicas', 'estrategica'],
    ['Meta proyecto de inversión', 'proyecto'],
    ['Meta de proyecto', 'proyecto'],
  ])('«%s» is %s', (text, kind) => {
    expect(goalKindOf(text)).toBe(kind);
  });

  it.each(['Meta', '', 'Meta estratégica sectorial', 'Producto', 'Intersectorial'])(
    '«%s» tells none',
    (text) => {
      expect(goalKindOf(text)).toBeNull();
    },
  );
});

describe('the cell of a kind', () => {
  it.each([
    ['MS', 'sectorial'],
    ['M. Sectorial', 'sectorial'],
    ['Sect.', 'sectorial'],
    ['S', 'sectorial'],
    ['ME', 'estrategica'],
    ['Meta Estrat.', 'estrategica'],
    ['Estratégico', 'estrategica'],
    ['M.E.', 'estrategica'],
    ['MP', 'proyecto'],
    ['PI', 'proyecto'],
    ['Proy. de inversión', 'proyecto'],
    ['Inversión', 'proyecto'],
  ])('«%s» is %s', (text, kind) => {
    expect(goalKindOfCell(text)).toBe(kind);
  });

  it.each(['Meta', 'Producto', 'Resultado', 'Meta estratégica sectorial', 'MR', 'G'])(
    '«%s» tells none',
    (text) => {
      expect(goalKindOfCell(text)).toBeNull();
    },
  );

  it('is said by letters only where they stand for one', () => {
    expect([kindOfLetters('MS'), kindOfLetters('PI'), kindOfLetters('IND')]).toEqual([
      'sectorial',
      'proyecto',
      null,
    ]);
  });

  it('is said by the name of a sheet that says nothing else', () => {
    const names = ['Metas sectoriales', 'Estratégicas', 'Plan estratégico', 'Proyecto'];
    expect(names.map(kindOfSheet)).toEqual(['sectorial', 'estrategica', null, null]);
  });

  it.each([
    ['Meta sectorial. Asistir a 4', 'sectorial', 'Asistir a 4'],
    ['Meta Estratégica Reducir la tasa', 'estrategica', 'Reducir la tasa'],
    ['META DE PROYECTO: ENTREGAR', 'proyecto', 'ENTREGAR'],
    ['Meta proyecto de inversión - Crear', 'proyecto', 'Crear'],
    ['MS – Asistir', 'sectorial', 'Asistir'],
    ['PI Crear', 'proyecto', 'Crear'],
  ])('is said before the goal: «%s» is %s', (text, kind, rest) => {
    expect(kindBefore(text)).toEqual({ kind, rest });
  });

  it.each([
    'Meta sectorial',
    'Meta sectorial de la vigencia',
    'Asistir a la meta sectorial Uno',
    'MESAS de trabajo',
    'Proyecto Uno',
  ])('is not said before the goal: «%s»', (text) => {
    expect(kindBefore(text)).toBeNull();
  });
});
