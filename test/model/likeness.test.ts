import { describe, expect, it } from 'vitest';
import { isOneEntity } from '../../src/model/entity.ts';
import { isTellingCode, likenessOf, mayBeOne, relateNames } from '../../src/model/likeness.ts';
import { indicatorWith } from '../facts.ts';

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

describe('names are the same', () => {
  const names = (goal: string | null, indicator: string | null = null) => ({ goal, indicator });

  it('where either is, for the other may be reworded', () => {
    const ours = names('Plantar árboles nativos', 'Ejemplares vivos');
    expect(relateNames(ours, names('Restaurar murales', 'Ejemplares vivos'))).toBe('same');
    expect(relateNames(ours, names('Plantar árboles nativos', 'Murales'))).toBe('same');
    expect(relateNames(ours, names('Restaurar murales', 'Obras'))).toBe('other');
    expect(relateNames(ours, names(null))).toBeNull();
  });

  it('from three words in four', () => {
    const ours = names('Plantar árboles nativos urbanos');
    expect(relateNames(ours, names('Plantar árboles nativos rurales'))).toBe('same');
    expect(relateNames(ours, names('Plantar árboles frutales rurales'))).toBe('other');
  });
});

describe('indicators of one key', () => {
  const jobs = { goal: 'Formar jóvenes', indicator: 'Jóvenes formados' };
  const roads = { goal: 'Reparar andenes', indicator: 'Metros reparados' };
  const areOne = (key: Parameters<typeof indicatorWith>[0], names = roads) =>
    mayBeOne({ ...indicatorWith(key), names: jobs }, { ...indicatorWith(key), names });

  it('are one whatever their names, where its codes have digits enough', () => {
    expect([isTellingCode('123'), isTellingCode('12'), isTellingCode(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(areOne({ goalCode: '123', indicatorCode: '4' })).toBe(true);
    expect(areOne({ goalCode: null, indicatorCode: '123' })).toBe(true);
  });

  it('are two by their names, where every project numbers its goals', () => {
    const key = { goalKind: 'proyecto', goalCode: '3', indicatorCode: '3' } as const;
    expect(areOne(key)).toBe(false);
    expect(areOne(key, jobs)).toBe(true);
    expect(areOne(key, { ...roads, goal: jobs.goal })).toBe(true);
    expect(areOne({ ...key, indicatorCode: '123' })).toBe(false);
    expect(areOne({ ...key, indicatorCode: null })).toBe(false);
  });
});
