import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const LAST =
  'Código de producto | Indicador de producto | Tendencia | Programado 2024 | Ejecutado 2024';

/** A sheet of one row, under those levels, the highest first. */
function sheet(levels: Readonly<Record<string, string>>, code: number, weight = ''): string {
  const heading = [...Object.keys(levels), LAST, ...(weight ? ['Ponderación 2024'] : [])];
  const row = [...Object.values(levels), code, `Sedes ${code}`, 'Suma', 10 + code, 4];
  return [heading, [...row, ...(weight ? [weight] : [])]]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function objectivesOf(sheets: Readonly<Record<string, string>>): readonly string[] {
  return readPlan(workbookOf(sheets)).plan?.objectives.map(({ name }) => name) ?? [];
}

const others = {
  Cultura: sheet({ Componente: 'Arte y patrimonio', Programa: 'Bandas' }, 21),
  Deporte: sheet({ Componente: 'Deporte para todos', Programa: 'Canchas' }, 31),
};
const levels = { Línea: 'Bienestar', Componente: 'Escuela abierta', Programa: 'Colegios' };

describe('the objectives of a plan of several sheets', () => {
  it('are of the level that most of them begin with, whatever else one writes above it', () => {
    expect(objectivesOf({ Escuelas: sheet(levels, 11), ...others })).toEqual([
      'Escuela abierta',
      'Arte y patrimonio',
      'Deporte para todos',
    ]);
  });

  it('stay as they are where no level is of most sheets, or where the weights are of that level', () => {
    const { Componente, ...without } = levels;
    expect(objectivesOf({ Escuelas: sheet(without, 11), ...others })[0]).toBe('Bienestar');
    const weighted = { ...others, Escuelas: sheet(levels, 11, '100%') };
    expect(objectivesOf(weighted)).not.toContain('Escuela abierta');
  });
});
