/** Headings of what was programmed and executed, and of how far it got: version and unit too. */

import { expect, it } from 'vitest';
import { casesOf, tell } from './tell.ts';

const TABLE = {
  'programmed 2024': `
    Programado 2024 versión 2
    Programado 2024
    PROGRAMADO 2024
    Programada 2024
    Programación 2024
    Programacion vigencia 2024
    Prog. 2024
    Prog 24
    Prog24
    PROG2024
    prog_2024
    2024_prog
    2024 Programado
    Programación año 2024
    Programación (2024)
    Programación de la vigencia 2024
    Lo programado en 2024
    Planeado 2024
    Planeación 2024
    Planificado 2024
    Previsto 2024
    Plan 2024
    P 2024
    P2024
    P24
    P_2024
    Meta 2024
    METAS 2024
    Meta '24
    Meta vigencia 2024
    Meta de la vigencia 2024
    Meta para 2024
    Meta programada 2024
    Meta prog. 2024
    MetaProgramada2024
    Meta del indicador 2024
    Programación del indicador 2024
    Programación de la meta 2024
    Resultado esperado 2024
    Logro esperado 2024
    Avance esperado 2024
    Avance programado 2024
    Ejecución programada 2024
    Valor esperado 2024
    Valor meta 2024
    Valor de la meta 2024
    Valor programado del indicador 2024
    2024 / Programado
    2024 / Prog.
    2024 / P
    2024 / Plan
    Programado / 2024
    Vigencia 2024 / Programado
    Metas / 2024
    24. Programación 2024
    ¿Cuánto se programó en 2024?`,
  'programmed year 2024': `
    Meta anual 2024
    Programación anual 2024
    2024 / Programación anual
    Programado total 2024
    2024 / Programado / Total`,
  'programmed magnitude 2024': `
    Magnitud programada 2024
    Mag. Prog. 2024
    MagProg2024
    Cantidad programada 2024
    Meta física 2024
    Meta física programada 2024
    Programación física 2024
    Programación 2024 (magnitud)
    Programado (físico) 2024
    Magnitud a ejecutar 2024
    2024 / Programado / Magnitud
    2024 / Magnitud / Programada
    Física / 2024 / Programado`,
  'programmed percent 2024': `
    % Programado 2024
    Programación (%) 2024
    Porcentaje programado 2024
    Meta 2024 (%)
    2024 / Programado / %`,
  'programmed money 2024': `
    Presupuesto programado 2024
    Programación 2024 (COP)
    Programado 2024 $
    Prog. recursos 2024
    Recursos programados 2024
    Meta financiera 2024
    Programación presupuestal 2024
    Programado 2024 (millones)
    Programado 2024 (millones de pesos)
    Recursos / 2024 / Programado
    Presupuesto / Programado 2024
    Inversión / Prog. 2024`,
  'programmed initial 2024': `
    Programado inicial 2024
    Programación inicial 2024
    Prog. inic. 2024
    prog_inicial_2024
    ProgInicial2024
    Programación 2024 (inicial)
    Programación original 2024
    Meta inicial 2024
    Primera programación 2024
    2024 / Programado / Inicial
    Formulación / Programado 2024
    Programación 2024 v1
    Versión inicial / Programado 2024`,
  'programmed in-force 2024': `
    Programado actual 2024
    Programado vigente 2024
    Programación vigente 2024
    Programación ajustada 2024
    Prog. ajust. 2024
    Programado definitivo 2024
    Programación definitiva 2024
    Programación modificada 2024
    Programado actualizado 2024
    Nueva programación 2024
    Última programación 2024
    Programación final 2024
    Reprogramado 2024
    Reprogramación 2024
    Reprog. 2024
    Reprogramada 2024
    Meta reprogramada 2024
    Meta ajustada 2024
    Meta vigente 2024
    Programación 2024 (vigente)
    Programado / Vigente / 2024
    2024 / Programación / Ajustada`,
  'programmed in-force magnitude 2024': `
    Magnitud reprogramada 2024
    Magnitud programada actual 2024
    Meta física vigente 2024`,
  'executed 2024': `
    Ejecutado 2024
    EJECUTADA 2024
    Ejecución 2024
    Ejecuciones 2024
    Ejec. 2024
    Ejecut. 2024
    Ejec24
    ejecucion_2024
    ejec_2024
    E 2024
    E2024
    E24
    2024 / E
    Ejecución vigencia 2024
    Ejecución de la meta 2024
    Ejecución del indicador 2024
    Lo ejecutado en 2024
    Resultado 2024
    Resultado del indicador 2024
    Resultado obtenido 2024
    Logro 2024
    Logrado 2024
    Alcanzado 2024
    Meta alcanzada 2024
    Realizado 2024
    Cumplido 2024
    Real 2024
    Reportado 2024
    Dato reportado 2024
    Valor reportado 2024
    Valor logrado 2024
    Entregado 2024
    Avance ejecutado 2024
    Avance real 2024
    Avance logrado 2024
    2024 / Ejecutado
    2024 / Ejec.
    2024 / Real
    2024 / Logro
    2024 / Seguimiento / Ejecutado
    Ejecución / 2024
    ¿Cuánto se ejecutó en 2024?`,
  'executed magnitude 2024': `
    Magnitud ejecutada 2024
    Magnitud entregada 2024
    Cantidad ejecutada 2024
    Ejecución física 2024
    Avance físico 2024
    Avance cuantitativo 2024
    Avance numérico 2024
    Avance (magnitud) 2024
    2024 / Avance / Cuantitativo
    Logro (cantidad) 2024
    2024 / Ejecución / Física
    Mag. Ejec. 2024`,
  'executed money 2024': `
    Ejecución financiera 2024
    Ejecución presupuestal 2024
    Ejecución 2024 (COP)
    Ejecutado 2024 ($)
    Presupuesto ejecutado 2024
    Recursos ejecutados 2024
    Recursos / Ejecutado 2024
    Ejec. Rec. 2024
    Inversión ejecutada 2024
    Giros ejecutados 2024
    Ejecución 2024 en millones
    2024 / Ejecución / Financiera`,
  'executed in-force 2024': `
    Ejecución definitiva 2024
    Ejecutado ajustado 2024`,
  'executed percent 2024 ~progress': `
    Ejecución (%) 2024
    Ejecutado (%) 2024
    Ejecución 2024 (%)
    Ejecución 2024 %`,
  'progress percent 2024 ~executed': `
    % Ejecución 2024
    % Ejecutado 2024
    Porcentaje de ejecución 2024
    2024 / Ejecución / %`,
  'progress percent 2024': `
    % Avance 2024
    Avance 2024 (%)
    % de avance 2024
    % avance vigencia 2024
    Porcentaje de avance 2024
    Porc. avance 2024
    porc_av_2024
    PctAvance2024
    Avance porcentual 2024
    % cumplimiento 2024
    % de cumplimiento de la meta 2024
    Nivel de cumplimiento 2024
    Grado de avance 2024
    Avance físico 2024 (%)
    % de lo programado 2024
    % ejecutado vs programado 2024
    2024 / %
    2024 / % Avance
    2024 / Avance / %`,
  'progress 2024 ~executed': `
    Avance 2024
    AVANCES 2024
    2024 / Avance
    Avance de la meta 2024
    Cumplimiento 2024
    Cumplimiento de la meta 2024`,
  'progress ~executed ~programmed': `
    Ejecutado vs. programado
    Avance frente a lo programado`,
  'programmed 2024 ~executed': `
    Programado real 2024
    Planeado efectivo 2024`,
  'executed 2024 ~programmed': 'Realizado programado 2024',
  'progress money 2024 ~executed': `
    Avance financiero 2024
    % ejecución presupuestal 2024`,
  'executed 2024 ~money': 'Valor ejecutado 2024',
  'programmed 2024 ~money': 'Valor programado 2024',
  'programmed 2024 ~goal': `
    Meta sectorial 2024
    Meta PDD 2024
    2024 / Meta`,
  'executed 2024 ~observation': `
    Seguimiento 2024
    Reporte 2024`,
  'executed ~progress ~observation': `
    Resultado
    Logro`,
  'progress 2024 ~executed ~observation': `
    Avances y logros 2024
    Avance y resultados 2024`,
  'programmed magnitude 2024 ~executed': `
    Magnitud 2024
    Cantidad 2024
    2024 / Magnitud`,
  'programmed 2024 ~unused': `
    Proyección 2024
    Programación proyectada 2024`,
  'programmed in-force 2024 ~executed ~unused': `
    Ajuste 2024
    Modificación 2024`,
  'money money 2024': `
    Recursos 2024
    Presupuesto 2024
    Compromisos 2024
    Giros 2024
    Inversión 2024
    Costo 2024
    Inversión / 2024`,
  'compliance percent': `
    % Cumplimiento del objetivo
    % de avance del objetivo
    Porcentaje de cumplimiento del objetivo estratégico`,
  compliance: `
    Cumplimiento del objetivo
    Cumplimiento objetivo
    Avance del objetivo
    Objetivo: avance`,
  'unused ~executed': `
    Ejecución del proyecto
    Proyecto / Ejecutado`,
  'executed ~programmed ~money': 'Valor',
  'executed ~programmed ~baseline': 'Valor del indicador',
};

it.each(casesOf(TABLE))('«%s» is %s', (heading, meaning) => {
  expect(tell(heading)).toBe(meaning);
});
