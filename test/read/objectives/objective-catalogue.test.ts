import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** The names of the objectives of a matrix that gives two of them so, beside another sheet. */
function names(sheet: string, list: string, own: readonly [string, string] = ['OE1', 'OE2']) {
  const rows = own.map(
    (text, at) => `| ${text} | 230${at}: Abrir sedes | Constante | 100% | ${at + 5} |`,
  );
  const matrix = ['| Objetivo | Meta | Tendencia | Peso 2026 | Programado 2026 |', ...rows];
  const { plan } = readPlan(workbookOf({ Matriz: matrix.join('\n'), [sheet]: list }));
  return plan?.objectives.map(({ number, name }) => `${number} ${name}`);
}

const NAMED = ['1 Cuidar los ríos', '2 Sembrar bosques'];
const BARE = ['1 OE1', '2 OE2'];

describe('objectives that a matrix only numbers', () => {
  it.each([
    ['Objetivos', '| Número | Nombre |', '| 1 | Cuidar los ríos |', '| 2 | Sembrar bosques |'],
    ['Listas', '| OBJETIVOS |', '| 1 | Cuidar los ríos |', '| 2 | Sembrar bosques |'],
    ['Hoja2', '| N.° | Objetivo |', '| OE1 | Cuidar los ríos |', '| OE2 | Sembrar bosques |'],
    ['Hoja2', '| Objetivo |', '| 1. Cuidar los ríos |', '| 2. Sembrar bosques |'],
    [
      'Objetivos',
      '| Código | Responsable | Descripción | Peso |',
      '| 1 | Ana Ruiz | Cuidar los ríos | 30 |',
      '| 2 | Luis Gil | Sembrar bosques | 70 |',
    ],
  ])('have the names that the sheet «%s» lists', (sheet, ...list) => {
    expect(names(sheet, list.join('\n'))).toEqual(NAMED);
    expect(names(sheet, list.join('\n'), ['1', '2'])).toEqual(NAMED);
  });

  it.each([
    ['lacks one', 'Objetivos', '| N.° | Objetivo |', '| 1 | Cuidar los ríos |'],
    [
      'names one twice',
      'Objetivos',
      '| N.° | Objetivo |',
      '| 1 | Cuidar los ríos |',
      '| 2 | Sembrar bosques |',
      '| 2 | Cuidar el aire |',
    ],
    [
      'has more than those of the plan',
      'Objetivos',
      '| N.° | Objetivo |',
      '| 1 | Cuidar los ríos |',
      '| 2 | Sembrar bosques |',
      '| 3 | Cuidar el aire |',
    ],
    [
      'is of the objectives of the world',
      'ODS',
      '| Objetivos de Desarrollo Sostenible |',
      '| 1 | Fin de la pobreza |',
      '| 2 | Hambre cero |',
    ],
    ['is of programmes', 'Programas', '| N.° | Programa |', '| 1 | Ríos vivos |', '| 2 | Bosque |'],
    [
      'has two columns of texts that may be it',
      'Objetivos',
      '| N.° | Entidad | Área |',
      '| 1 | Ambiente | Cuidar los ríos |',
      '| 2 | Cultura | Sembrar bosques |',
    ],
    [
      'heads the names as those of something else',
      'Objetivos',
      '| N.° | Programa |',
      '| 1 | Ríos vivos |',
      '| 2 | Bosques |',
    ],
  ])('keep their number where the list %s', (_, sheet, ...list) => {
    expect(names(sheet, list.join('\n'))).toEqual(BARE);
  });

  it('keep a name of their own', () => {
    const list = '| N.° | Objetivo |\n| 1 | Cuidar los ríos |\n| 2 | Sembrar bosques |';
    expect(names('Objetivos', list, ['1. Agua', '2. Suelo'])).toEqual(['1 Agua', '2 Suelo']);
  });
});
