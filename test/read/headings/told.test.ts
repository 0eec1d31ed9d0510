/** Headings of columns about a figure, which no figure comes from, and words that nobody knows. */

import { expect, it } from 'vitest';
import { isSure } from '../../../src/read/headings/meaning.ts';
import { casesOf, meaningOf, tell } from './tell.ts';

const TABLE = {
  observation: `
    Observaciones
    Observación
    Obs.
    Justificación
    Justificación del avance
    Observaciones y justificación
    Observaciones ejecución
    Observaciones de la meta
    Observaciones a la programación
    Comentarios
    Análisis de avance
    Análisis del resultado
    Avance cualitativo
    Avance / Cualitativo
    Reporte cualitativo
    Descripción del avance
    Descripción de la ejecución
    Descripción cualitativa del avance
    Retrasos y dificultades
    Retrasos
    Soportes
    Evidencias
    Justificación de la diferencia
    Causas del incumplimiento
    Ejecución / Observaciones`,
  status: `
    Estado
    Estado del indicador
    Estado de la meta
    Estado de ejecución
    Estado de cumplimiento
    Semáforo`,
  source: `
    Fuente
    Fuente de información
    Fuente de la ejecución
    Fuente de los recursos
    Fuente línea base
    Fuente del indicador
    Medio de verificación`,
  unit: `
    Unidad de medida
    Unidad medida
    UNIDAD_MEDIDA
    Und. medida
    U.M.
    Unidad
    Unidad de medida de la meta
    Unidad de medida del indicador
    Indicador / Unidad de medida
    Unidad de medida de la ejecución`,
  unused: `
    Año línea base
    Año de la línea base
    Línea base / Año
    Fecha línea base
    Vigencia línea base
    Año base
    Fecha de inicio
    Fecha inicio
    Fecha de terminación
    Fecha / Inicio
    Responsable del indicador
    Responsable de la meta
    Nombre del responsable
    Responsable del reporte
    Dependencia
    Dependencia responsable
    Correo del responsable
    Entidad / Correo del líder
    Fórmula
    Fórmula del indicador
    Indicador / Fórmula
    Fórmula de cálculo
    Método de cálculo
    Periodicidad
    Periodicidad de medición
    Frecuencia de reporte
    Proyecto
    Código del proyecto
    Código proyecto de inversión
    Nombre del proyecto
    Nombre proyecto de inversión
    Proyecto de inversión
    BPIN
    Sector
    Código sector
    Actividad
    ODS
    Objetivos de Desarrollo Sostenible
    Objetivo de Desarrollo Sostenible (ODS)
    Meta ODS
    Diferencia
    Variación
    Brecha
    Saldo
    Pendiente por ejecutar
    Por ejecutar
    Sin ejecutar
    No programado
    No ejecutado
    Ejecución vigencia anterior
    Programado año anterior
    Ejecución de reservas
    Rezago ejecutado
    Avance ponderado
    Cumplimiento ponderado
    Avance promedio
    Ejecución proyectada`,
  'unused 2024': `
    Saldo por ejecutar 2024
    Diferencia 2024
    Diferencia programado - ejecutado 2024
    Avance ponderado 2024
    Ejecución reservas 2024`,
  'unused ~goalCode ~indicatorCode': `
    No.
    N°
    #
    Ítem
    Consecutivo`,
  'goalCode ~indicatorCode ~unused': `
    Código
    ID
    Cód.
    Código de producto`,
  'goal ~indicator ~unused': `
    Nombre
    Descripción`,
  'nothing ?zarzamora': 'Zarzamora',
  'executed 2024 ?zarzamora': 'Ejecución zarzamora 2024',
  'programmed 2024 ?bloque ?z': 'Programado 2024 Bloque Z',
  'programmed 2024 ?programcion': 'Programción 2024',
  'executed 2024 ?ejecuion': 'Ejecuion 2024',
  'weight ?ponderacon': 'Ponderacón',
};

it.each(casesOf(TABLE))('«%s» is %s', (heading, meaning) => {
  expect(tell(heading)).toBe(meaning);
});

it.each(['Vigencia anterior / Ejecutado', 'Ejemplo / Programado 2024', 'Saldos / Ejecutado'])(
  '«%s» is none of a figure that is read',
  (stack) => {
    expect(meaningOf(stack).concept).toBe('unused');
  },
);

it.each(['Programado bloque 2024', 'Meta', 'Avance 2024', '2024', 'Comité / Ejecutado 2024'])(
  '«%s» is not sure',
  (stack) => {
    expect(isSure(meaningOf(stack))).toBe(false);
  },
);

it('tells in a long text only that nobody knows what it says', () => {
  expect(tell(`Nota: ${'la meta se ajustó con el acta del comité '.repeat(8)}`)).toBe(
    'nothing ?Nota:',
  );
});
