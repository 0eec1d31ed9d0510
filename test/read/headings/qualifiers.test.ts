/** Words beside what is measured: units, references, what it includes, and how long it gathers. */

import { expect, it } from 'vitest';
import { casesOf, tell } from './tell.ts';

const TABLE = {
  'programmed 2026': `
    Programado 2026 (si hubo)
    PROGRAMADO 2026 (SI HUBO)
    Meta 2026 (llenar solo si cambió)
    Meta 2026 (tomar del acta)
    Programado 2026 (solo metas de proyecto)
    Meta 2026 (únicamente para las metas sectoriales)
    Meta 2026, si está en el plan
    meta_v2026
    [M] Programado 2026
    Meta 2026 (unidades)
    Meta 2026 - und.
    Metas 2026 (número)
    Meta vigencia 2026 (N°)
    Pr 2026
    Pr-26`,
  'programmed in-force 2026': `
    Reprogramado 2026 (si fue necesario)
    Meta ajustada 2026 (solo cuando se cambió)
    Nueva meta 2026 [si se aprobó]
    Programado 2026 ajustado (acta 12)
    Meta 2026 modificada según resolución No. 45
    Reprogramación 2026 (acta)
    Meta 2026 actualizada mediante oficio 7`,
  'executed part 1-6 2026 ?hay': 'Ejecutado 2026 (si hay, a junio)',
  'programmed magnitude 2026': 'Meta física 2026 (unidad)',
  'executed part 1-6 2026 ?solo': 'Ejecutado 2026 (solo metas a junio)',
  'executed 2026 ?solo ?vencido': 'Ejecutado 2026 (solo lo vencido)',
  'unused 2026 ?sumar': 'Programado 2026 (sumar de la reserva)',
  status: `
    Cumple (SI/NO)
    Cumplió (sí o no)`,
  'executed thousands 2026': `
    Ejecutado 2026 (miles)
    Miles / Ejecutado 2026`,
  'executed money 2026': `
    Ejecutado 2026 (miles de pesos)
    Ejecutado 2026 (millones)`,
  'money money 2026': 'Miles 2026',
  'programmed initial 2026': 'Programación inicial 2026 (acta 1)',
  'programmed 2026 ?acta ?12': 'Programado 2026 acta 12',
  'programmed 2026 ?reservas': 'Programado 2026 con reservas',
  'executed 2026 ?sin ?rezago': 'Ejecutado 2026 sin rezago',
  'unused 2026': `
    Cierre proyectado 2026
    Rezago de lo programado 2026
    Saldo 2026
    Diferencia 2026 entre programado y ejecutado`,
  'executed 2026 ~unused': 'Cierre 2026',
  'executed 2026': `
    Ej-26
    Ej 2026
    2026 / Ej`,
  'executed year-to-date 2026': `
    Logro acumulado vigencia 2026
    Ejecutado acumulado de la vigencia 2026
    Realizado acumulado en el año 2026
    Realizado 2026 / Acum. año
    Ejecución 2026 / Acumulado vigencia`,
  'executed year 2026': 'Resultado a la fecha (31/12/2026)',
  'executed accumulated 2026': `
    Ejecutado acumulado 2026
    Acumulado ejecución vigencia 2026
    acum_ind_ejecucion_vigencia_2026
    Ejecutado acumulado a la vigencia 2026
    Ejecutado acumulado hasta el año 2026
    Ejecutado acumulado desde el año 2026
    Vigencia 2026 / Ejecutado acumulado
    Ejecutado acumulado periodo 2026
    Resultado 2026 a la fecha`,
  'executed accumulated 1-12 2026': 'Ejecución acumulada a diciembre de 2026',
  'executed part 1-6 2026': `
    Ejecutado SI 2026
    2026 / SI / Ejecutado
    Resultado a la fecha (30/06/2026)`,
  goalCode: `
    N° de la meta
    Meta (número)`,
  unit: `
    Meta - Unidad de medida
    Unidad de medida de la meta`,
} as const;

it.each(casesOf(TABLE))('«%s» is %s', (heading, meaning) => {
  expect(tell(heading)).toBe(meaning);
});
