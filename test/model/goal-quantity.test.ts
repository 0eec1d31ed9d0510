import { describe, expect, it } from 'vitest';
import { nameFigure } from '../../src/diagnostics/wording.ts';
import { numberFigure } from '../../src/model/figure.ts';
import {
  exceedsQuantity,
  isQuantity,
  quantityFigure,
  quantityOf,
} from '../../src/model/goal-quantity.ts';

describe('the quantity that a goal promises', () => {
  it.each([
    ['Asistir 46 Entidad(es) y organismos distritales', '46'],
    ['Desarrollar 81 Proceso(s) de investigación', '81'],
    ['Poner en funcionamiento 1 Portafolio(s) de servicios', '1'],
    ['Participar en 50 Instrumento(s) estratégicos', '50'],
    ['Fortalecer 100% del modelo de Gobierno Abierto', '100%'],
    ['Fortalecer el 100 por ciento de las sedes', '100%'],
    ['Atender a 1.500 personas', '1.500'],
    ['Construir 2,5 kilómetros de ciclorruta', '2,5'],
    ['Reducir a 12 días el tiempo de respuesta', '12'],
    ['Aumentar hasta el 80 % la satisfacción', '80%'],
  ])('%s', (goal, text) => {
    const quantity = quantityOf(goal);
    expect(quantity && nameFigure(quantityFigure(quantity))).toBe(text);
  });

  it.each([
    'Fortalecer la capacidad de los 3 Canal(es) de atención',
    'Índice de Gestión Pública Distrital (Puntos)',
    'Reducir 10 % el tiempo de respuesta',
    'Aumentar 5 puntos el índice',
    'Implementar 2024 acciones',
    'Ejecutar 2307: Asistir entidades',
    'Implementar un modelo de atención',
    'Cumplir 3-4 compromisos',
    '',
  ])('is none in «%s»', (goal) => {
    expect(quantityOf(goal)).toBeNull();
  });
});

describe('an amount of targets', () => {
  const of = (goal: string) => {
    const quantity = quantityOf(goal);
    if (!quantity) throw new Error(`«${goal}» promises nothing`);
    return quantity;
  };
  const figures = (...values: readonly number[]) => values.map((value) => numberFigure(value));

  it.each([
    ['Desarrollar 81 procesos', 81, true],
    ['Desarrollar 81 procesos', 81.5, false],
    ['Fortalecer 100 % del modelo', 1, true],
    ['Fortalecer 100 % del modelo', 100, true],
    ['Fortalecer 100 % del modelo', 0.99, false],
    ['Fortalecer 3 canales', 1, true],
    ['Implementar 1 modelo', 0.9, false],
  ])('of «%s»: %d, %s', (goal, amount, expected) => {
    const targets = amount <= 1 ? figures(0.25, 0.5) : figures(20, 30);
    expect(isQuantity(amount, of(goal), targets)).toBe(expected);
  });

  it('exceeds it only where no reading of it is as large', () => {
    expect(exceedsQuantity(92, of('Desarrollar 81 procesos'), figures(60, 32))).toBe(true);
    expect(exceedsQuantity(92, of('Fortalecer 100 % del modelo'), figures(60, 32))).toBe(false);
  });
});
