import { describe, expect, it } from 'vitest';
import { isOneEntity } from '../../src/model/entity.ts';
import { likenessOf } from '../../src/model/likeness.ts';

describe('the likeness of two names', () => {
  it.each([
    ['Mantener 1 sistema de gestión', 'Mant. 1 sistemas de gestion', 1],
    ['Asistir técnicamente entidades', 'Asistir tecnicamnete a 46 entidades del distrito', 1],
    ['Mantener 1 sistema de gestión', 'Operar 1 centro de control semafórico', 0],
    ['Entidades asistidas', 'Entidades creadas', 0.5],
  ])('«%s» and «%s»', (a, b, likeness) => {
    expect(likenessOf(a, b)).toBeCloseTo(likeness, 2);
  });

  it('is none where one side says nothing', () => {
    expect(likenessOf(null, 'Asistir')).toBeNull();
  });
});

describe('two names of an entity', () => {
  it.each([
    ['SDDE', 'Secretaría Distrital de Desarrollo Económico'],
    ['Instituto de Desarrollo Urbano', 'IDU'],
    ['IDARTES', 'Instituto Distrital de las Artes'],
    ['222 - Instituto Distrital de las Artes', 'Idartes'],
    ['Secretaría Distrital de la Mujer', 'SDMujer'],
    ['IDU - Instituto de Desarrollo Urbano', 'IDU'],
    ['SECRETARIA GENERAL', 'Secretaría General'],
    ['IDIPRON', 'Instituto Distrital para la Protección de la Niñez y la Juventud'],
    ['FUGA', 'Fundación Gilberto Alzate Avendaño'],
  ])('«%s» and «%s» are one', (a, b) => {
    expect(isOneEntity(a, b)).toBe(true);
  });

  it.each([
    ['SDDE', 'IDU'],
    ['IDIGER', 'Instituto Distrital de las Artes'],
    ['IDEP', 'Instituto Distrital de Turismo'],
    ['IDARTES', 'Instituto Distrital de Turismo'],
    ['Secretaría Artes', 'Artesanías'],
    ['Secretaría Distrital de Movilidad', 'Secretaría Distrital de Hacienda'],
  ])('«%s» and «%s» are two', (a, b) => {
    expect(isOneEntity(a, b)).toBe(false);
  });
});
