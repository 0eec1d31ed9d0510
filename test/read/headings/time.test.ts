/** Headings of years, of parts of them, of what is accumulated and of the whole plan. */

import { expect, it } from 'vitest';
import { casesOf, tell } from './tell.ts';

const TABLE = {
  'executed part 1-3 2024': `
    Ejecución 2024 (I Trim)
    Ejecutado I trimestre 2024
    Ejecu- tado I tri- mestre 2024
    Ejecutado 1er trimestre 2024
    Ejecutado 1° trimestre 2024
    Ejecutado 1º trimestre de 2024
    Ejecutado primer trimestre 2024
    Ejecución trimestre 1 de 2024
    Ejecución Trim. 1 2024
    Ejecución T1 2024
    Ejecución 1T 2024
    Ejec. 1T24
    Ejecución 2024 (T1)
    Ejecución Q1 2024
    ejec_2024_t1
    ejec2024T1
    Ejecución ene-mar 2024
    Ejecutado enero a marzo 2024
    Ejecución a marzo 2024
    Ejecutado 31/03/2024
    Ejecución a 31 de marzo de 2024
    Ejecución 2024 corte marzo
    2024 / I Trimestre / Ejecutado
    2024 / T1 / Ejecutado
    2024 / Ejecutado / I Trim
    2024 / Trimestre I / Ejecutado
    2024 / Trimestre / I / Ejecutado
    I TRIM / Ejecutado 2024`,
  'executed part 1-6 2024': `
    Ejecución 2024 (a junio)
    Ejecución a junio de 2024
    Ejecución a 30 de junio de 2024
    Ejecutado hasta junio 2024
    Ejecutado 30/06/2024
    Ejecutado a 30-06-2024
    Ejecutado 2024-06-30
    Ejecución 30.06.24
    Ejecución 2024 (corte 30 de junio)
    Ejecutado corte junio 2024
    Ejecutado junio 30 de 2024
    Ejecución primer semestre 2024
    Ejecución I Sem 2024
    Ejecución 1S 2024
    Ejecución S1 2024
    Ejecutado semestre I - 2024
    Ejecutado enero-junio 2024
    Ejecutado I y II trimestre 2024
    Ejecución a II trimestre 2024
    2024 / Corte junio / Ejecutado`,
  'executed part 4-6 2024': `
    Ejecución 2T 2024
    Ejecución II trim. 2024
    Ejecución segundo trimestre 2024
    Ejecución abr-jun 2024`,
  'executed part 10-12 2024': `
    Ejecución IV trimestre 2024
    Ejecutado cuarto trimestre 2024
    Ejecutado Q4 2024`,
  'executed part 3-4 2024': `
    Ejecutado bimestre 2 de 2024
    Ejecución B2 2024`,
  'executed part 6-6 2024': `
    Ejecutado junio 2024
    Ejecución jun 2024
    Ejecutado jun-24
    Ejecución mes 6 2024
    2024 / Junio / Ejecutado`,
  'executed part 2024': `
    Ejecución trimestral 2024
    Ejecución mensual 2024
    Ejecutado trimestre 2024
    Ejecutado 2024-I`,
  'executed year 2024': `
    Ejecución a diciembre de 2024
    Ejecución 2024 (a diciembre)
    Ejecutado a 31/12/2024
    Ejecución 31 de diciembre de 2024
    Ejecución corte 31/12/2024
    Ejecutado dic 31 de 2024
    Ejecutado enero - diciembre 2024
    Ejecución a IV trimestre 2024
    Ejecución I-IV trimestre 2024
    Ejecución anual 2024
    Total ejecutado 2024
    Ejecución total 2024
    2024 / Ejecutado / Total`,
  'executed accumulated 2024': `
    Ejecución acumulada 2024
    Ejecutado acum. 2024
    EjecAcum2024
    2024 / Ejecutado / Acumulado
    Ejecución a la fecha 2024
    Ejecutado a 2024`,
  'executed accumulated 1-6 2024': 'Ejecución acumulada a junio 2024',
  'executed accumulated': `
    Ejecución acumulada
    Acumulado ejecutado
    Ejecutado a la fecha`,
  'executed accumulated 2024 ~programmed ~progress': `
    Acumulado 2024
    2024 / Acumulado`,
  'programmed whole-plan': `
    Meta cuatrienio
    Meta del cuatrienio
    Meta cuatrienal
    Meta final
    Meta total
    Programado cuatrienio
    Programación cuatrienio
    Total plan
    Total programado cuatrienio
    Meta / Cuatrienio
    Cuatrienio / Programado
    Programación 4 años
    Meta del periodo de gobierno
    Programado PDD`,
  'programmed whole-plan 2024 2027': `
    Meta 2024-2027
    Meta 2024 - 2027
    Meta 2024 a 2027
    Programado 2024/2027
    Meta cuatrienio 2024-2027
    Meta para el cuatrienio (2024-2027)
    2024-2027 / Programado`,
  'programmed whole-plan ~goal': 'Meta total plan de desarrollo',
  'programmed whole-plan ~executed': 'Total cuatrienio',
  'programmed accumulated 2027': 'Meta a 2027',
  'programmed total': `
    Total programado
    Programado / Total`,
  'programmed total ~executed': 'Total',
  'programmed 2025': `
    Programación cuatrienio / 2025
    Cuatrienio 2024-2027 / 2025 / Programado
    PES 2024-2027 / Programado 2025
    Plan Estratégico Sectorial 2024-2027 / 2025 / Programado`,
  programmed: 'Plan Estratégico Sectorial 2024-2027 / Programado',
  'progress whole-plan percent': `
    % avance PD
    % avance PDD
    % avance plan de desarrollo
    % de avance cuatrienio`,
  'progress accumulated percent': `
    % avance transcurrido
    % avance transcurrido (TraPD)
    % acumulado de avance
    % avance a la fecha`,
  'progress part 1-6 percent 2024': '% de cumplimiento 2024 (I semestre)',
  'programmed #1': `
    Programado año 1
    Prog. año 1
    Año 1 / Programado
    Primer año / Programado
    ProgAno1
    Programado 1er año`,
  vigencia: `
    Vigencia
    VIGENCIA
    Año
    Anualidad
    Año de reporte
    Vigencia fiscal
    Año del seguimiento
    ind_ano`,
  'vigencia ~quarter': 'Periodo',
  quarter: `
    Trimestre
    TRIMESTRE
    Mes
    Semestre
    Bimestre
    Trimestre de reporte
    Mes del seguimiento
    Periodo trimestral`,
  cutoff: `
    Corte
    Fecha de corte
    Fecha corte
    FECHA_CORTE
    Fecha de seguimiento
    Fecha de reporte
    fechaseguim`,
  'cutoff ~unused': 'Fecha',
  'nothing 2024': `
    2024
    Vigencia 2024
    Año 2024
    2024_
    1/01/2024
    (2024)`,
  'nothing part 1-3': `
    I Trimestre
    Trim 1
    T1
    Q1
    Primer trimestre`,
  'nothing part 1-6 2024': `
    Corte 30/06/2024
    A junio 30 de 2024
    Semestre I 2024`,
  'nothing year 2024': `
    31/12/2024
    Corte diciembre 2024`,
  'nothing whole-plan 2024 2027': '2024-2027',
};

it.each(casesOf(TABLE))('«%s» is %s', (heading, meaning) => {
  expect(tell(heading)).toBe(meaning);
});
