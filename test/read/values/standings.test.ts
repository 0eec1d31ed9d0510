import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/read/values/standings.ts';

describe('a text about the standing of its row', () => {
  it.each(['Vigente', 'Activa', 'Programación actual', 'VERSIÓN AJUSTADA'])(
    '%s: in force',
    (text) => {
      expect(standingOf(text)).toBe('in-force');
    },
  );

  it.each(['Anulada', 'Inicial', 'Programación inicial', 'Eliminado', 'Inicial (anulada)'])(
    '%s: superseded',
    (text) => {
      expect(standingOf(text)).toBe('superseded');
    },
  );

  it.each([
    '',
    'En ejecución',
    'Proyecto nuevo',
    'Bosa',
    'Inicial y vigente',
    '7823 - Ajuste del plan',
  ])('«%s» says another thing', (text) => {
    expect(standingOf(text)).toBeNull();
  });
});
