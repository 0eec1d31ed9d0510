/** Headings stacked over one another, and the names of SEGPLAN's database. */

import { expect, it } from 'vitest';
import { casesOf, meaningOf, tell } from './tell.ts';

const STACKS = {
  goal: `
    Meta / Nombre
    Identificación de la meta / Nombre
    Información / Metas / Descripción`,
  goalCode: `
    Meta / Código
    Códigos / Meta
    Metas / No.
    Meta Sectorial / Cód.`,
  indicator: `
    Meta / Indicador
    Meta / Indicador / Nombre
    Objetivo / Meta / Indicador
    Indicadores / Indicador`,
  indicatorCode: `
    Indicador / Código
    Meta / Indicador / Código
    Código / Indicador`,
  objective: `
    Plan Estratégico Sectorial / Objetivo
    Objetivos / Objetivo estratégico`,
  'unit 2026': 'Meta 2026 / Unidad de medida',
  unit: 'Meta / Und.',
  'weight ~indicator': 'Ponderación / Indicador',
  'objectiveWeight ~objective': 'Ponderación / Objetivo',
  'compliance percent ~objective': '% Avance / Objetivo',
  'progress percent ~indicator': '% Cumplimiento / Indicador',
  'compliance percent ~progress': 'Objetivo / % Avance',
  'programmed magnitude 2024': `
    2024 / Programado / Magnitud
    2024 / Magnitud / Programado
    Magnitud / 2024 / Programado
    Vigencia 2024 / Magnitud / Prog.`,
  'programmed money 2024': `
    2024 / Recursos / Programado
    Recursos / 2024 / Programado
    2024 / Programado / Recursos
    2024 / Programado / COP`,
  'programmed percent 2024': '2024 / Programado / Porcentaje',
  'executed money 2024': `
    Recursos (millones) / 2024 / Ejecutado
    2024 / Ejecutado / Presupuesto`,
  'progress money 2024 ~executed': 'Presupuesto 2024 / % Ejecución',
  'executed magnitude 2024': 'Presupuesto / 2024 / Magnitud / Ejecutada',
  'executed part 1-3 2024': `
    2024 / Trimestre I / Ejecutado
    Trimestre I - 2024 / Ejecutado
    Seguimiento 2024 / I Trimestre / Ejecutado
    2024 / Trimestres / 1 / Ejecutado`,
  'executed part 10-12 2024': '2024 / Ejecutado / Trimestre / IV',
  'programmed 2026': `
    2024-2027 / 2026 / Programado
    Programación cuatrienio / 2026
    Cuatrienio / Programación 2026
    Programado / 1/01/2026
    Meta 2026 / (unid.)
    Meta 2026 / Und.
    2026 / Programado / (en la unidad de la meta)
    Programado 2026 / [n.º]`,
  'executed 2024': `
    Avance 2024 / Ejecutado
    Seguimiento / 2024 / Ejecutado
    Programación 2024 / Ejecutado
    Meta 2024 / Ejecutado`,
  'weight 2025': 'P O N D E R A C I Ó N / 2025',
  'executed 2026': `
    E J E C U C I Ó N / 2026
    2026 / E j e c u t a d o
    Resultado 2026 / (número)`,
  'programmed 2024': `
    Meta 2024 / Programado
    Indicador / 2024 / Programado
    Seguimiento 2024 / Programado`,
  'programmed 2024 ~goal': `
    Programación 2024 / Meta
    2024 / Meta
    Seguimiento 2024 / Meta`,
  'programmed ~goal': 'Programación / Meta',
  'unused 2024 ~programmed': `
    Ejemplo / Programado 2024
    Vigencia anterior / Programado 2024`,
  // A label of another year contradicts that of the column; a date does not.
  'programmed 2024 2025': '2025 / Programado 2024',
  'executed 2026 2025': 'Vigencia 2025 / Ejecutado 2026',
  'executed year 2025': 'Corte 31/12/2026 / Ejecutado 2025',
  'executed 2025': `
    Vigencia 2025 / Ejecutado 2025
    Plan 2024-2027 / Ejecutado 2025`,
  // A name is no version, whatever words it has.
  'programmed 2025 ?pacto ?social': 'Nuevo Pacto Social / Programado 2025',
  'programmed in-force 2025': `
    Nueva programación / Programado 2025
    Ajuste (acta 4) / Programado 2025
    Actual / Programado 2025`,
  'programmed 2024 ?movilidad': 'Matriz Sector Movilidad / 2024 / Programado',
};

it.each(casesOf(STACKS))('«%s» is %s', (stack, meaning) => {
  expect(tell(stack)).toBe(meaning);
});

const SEGPLAN = {
  unused: `
    ind_codigo_sector
    py_codigo_proyecto`,
  entityCode: 'ind_codigo_entidad',
  goalCode: `
    ind_codigo_mgr
    py_codigo_interno_meta
    codinternometa`,
  goal: `
    py_descripcion_meta
    descripcionmeta`,
  indicatorCode: 'ind_codigo_indicador',
  indicator: 'ind_nombre_indicador',
  trend: `
    ind_indicador_tipo_suma
    py_mpi_tipo_suma
    tipoanualizacion
    btdesctipoanual`,
  vigencia: 'ind_ano',
  quarter: 'trimestre',
  cutoff: 'fechaseguim',
  'programmed initial': 'ind_prog_inicial_pd',
  'programmed in-force': 'ind_prog_actual',
  executed: 'ind_ejecucion_vigencia',
  'progress percent': 'ind_porc_av_Vig',
  'progress accumulated percent': `
    ind_porc_av_TraPD
    ind_porc_av_trapd`,
  'progress whole-plan percent': 'ind_porc_av_PD',
  'programmed magnitude #1': 'py_mag_prog_ano1',
  'programmed magnitude #5': 'py_mag_prog_ano5',
  'executed magnitude #2': 'py_mag_ejec_ano2',
  'progress percent #3': 'py_mag_porc_ano3',
  'programmed money #1': `
    py_rec_prog_ano1
    progrecano1`,
  'executed money #4': `
    py_rec_ejec_ano4
    ejecrecano4`,
  'programmed #1': 'progano1',
  'executed #5': 'ejecano5',
  'progress #2 ~executed': 'avanceano2',
};

it.each(casesOf(SEGPLAN))('%s is %s', (name, meaning) => {
  expect(tell(name)).toBe(meaning);
  expect(tell(name.toUpperCase())).toBe(meaning);
});

it('reads nothing where there is nothing', () => {
  expect(tell('')).toBe('nothing');
  expect(meaningOf(' / ').concept).toBeNull();
});
