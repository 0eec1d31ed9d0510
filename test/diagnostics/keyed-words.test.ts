import { describe, expect, it } from 'vitest';
import { sayKeyed } from '../../src/diagnostics/keyed-words.ts';
import type { KeyedFields } from '../../src/model/layout.ts';

const TABLES = { sheet: 'Formulación', other: 'Ficha', key: 'Código', count: 3 };

describe('what another table gives', () => {
  it.each<[string, ...KeyedFields[]]>([
    ['se toma tendencia', { field: 'trend', vigencias: [] }],
    ['se toma ponderación 2024', { field: 'weight', vigencias: [2024] }],
    [
      'se toman tendencia y ponderación (2024, 2025 y 2026)',
      { field: 'trend', vigencias: [] },
      { field: 'weight', vigencias: [2024, 2025, 2026] },
    ],
  ])('%s', (said, ...fields) => {
    expect(sayKeyed({ ...TABLES, fields })).toBe(
      `De «Ficha» ${said} de 3 indicadores de «Formulación», cada uno por su «Código».`,
    );
  });
});
