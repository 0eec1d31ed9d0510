/** Headings of what a plan is made of: objectives, goals, indicators, their codes, trends. */

import { expect, it } from 'vitest';
import { casesOf, meaningOf, tell } from './tell.ts';

const TABLE = {
  objective: `
    OBJETIVO
    Objetivos
    Obj. estratégico
    Objetivo Estratégico Sectorial
    Nombre del objetivo
    Objetivo / Nombre
    objetivo_sectorial
    ObjetivoPlanDesarrollo
    Objetivo estratégico al que aporta
    1. Objetivo sectorial
    Descripción objetivo
    O.E.
    Eje
    Ejes estratégicos`,
  objectiveCode: `
    No. objetivo
    N° Objetivo
    Objetivo No.
    Cód. objetivo
    Número del objetivo
    # Objetivo
    id_objetivo
    Objetivo / N.º`,
  'objective ~unused': `
    Componente
    Propósito
    Programa
    Pilar
    Línea estratégica
    Línea de acción
    Dimensión
    Objetivo específico`,
  goal: `
    Nombre de la meta
    nombre_meta
    NombreMeta
    Nombre Meta PDD
    Meta PDD
    Meta plan de desarrollo
    Meta del Plan de Desarrollo Distrital
    Meta sectorial
    Meta Estratégica
    Meta proyecto de inversión
    Meta proyecto
    Meta producto
    Meta de producto
    Descripción de la meta
    Desc. meta
    (2) Descripción meta
    Enunciado de la meta
    Denominación de la meta
    Meta / Nombre
    Meta / Descripción
    Código y nombre de la meta
    3. NOMBRE META
    PlanMetaProductoNombre
    descripcionmeta`,
  'goal ~programmed': `
    Meta
    METAS
    b) Meta
    Meta del objetivo
    Meta de resultado`,
  goalCode: `
    NMeta
    NDeMeta
    Código meta
    CÓDIGO DE LA META
    Cód. meta
    Cod_Meta
    codigo_meta
    CodigoMeta
    CODIGOMETA
    Meta código
    Meta - Cód.
    Meta / Código
    Código / Meta
    Meta No.
    Meta N°
    N.° meta
    Nro. Meta
    Nº de meta
    # meta
    Número de la meta
    Número Meta Sectorial
    Meta Sectorial / No.
    Código meta PDD
    Cód. meta proyecto
    ID meta
    Id_Meta
    IdMeta
    PlanMetaProductoId
    Consecutivo de la meta
    Cod. interno de la meta
    codinternometa`,
  indicator: `
    Indicador
    Indicadores
    Nombre indicador
    Nombre del indicador
    NOMBRE DEL INDICADOR
    Nom. Ind.
    Indicador / Nombre
    Indicador de la meta
    Indicador esperado
    Indicador de producto
    Indicador de resultado
    Indicador de gestión
    a) Indicador
    1.3 Nombre del Indicador
    nombre_indicador
    NombreIndicador
    KPI`,
  'indicator ~unused': `
    Descripción del indicador
    desc. indicador`,
  indicatorCode: `
    Código indicador
    Cód. Ind.
    Código del indicador
    Indicador No.
    Indicador / N°
    No. de indicador
    Nro Indicador
    ID Indicador
    codigo_indicador
    CodIndicador
    codindicador
    Código / Indicador`,
  goalKind: `
    Tipo de meta
    TIPO META
    tipo_meta
    Clase de meta
    Categoría de la meta
    Meta / Tipo
    Nivel de la meta`,
  'goalKind ~unused': 'Nivel',
  'goalKind ~trend ~unused': `
    Tipo
    Clase`,
  'unused ~trend': `
    Tipo de indicador
    Indicador / Tipo`,
  trend: `
    Tendencia
    Tendencia del indicador
    Tend. indicador
    Comportamiento
    Comportamiento del indicador
    Tipo de anualización
    Tipo anualización
    TipoAnualizacion
    TIPO DE ANUALIZACION
    Anualización
    Tipo de acumulación
    Tipo de agregación de la meta
    Desc tipo anual
    ActividadTipoAnualizacion
    Sentido del indicador
    Orientación`,
  'trend ~unused': 'Tipología',
  entity: `
    Entidad
    Nombre de la entidad
    Entidad responsable
    Entidad ejecutora
    ENTIDAD LÍDER
    Sigla entidad
    Responsable / Entidad
    Entidad responsable (líder)`,
  entityCode: `
    Código entidad
    Cód. de la entidad
    Entidad / Código`,
  weight: `
    Ponderación
    PONDERACIÓN
    Pond.
    Ponder.
    Ponderación del indicador
    Ponderación Indicador
    Peso
    Peso del indicador
    Peso dentro del objetivo
    Peso del indicador en el objetivo
    PesoIndicador
    peso_indicador
    Importancia
    Importancia relativa
    Participación
    Participación en el objetivo
    Ponderador
    Factor de ponderación
    Ponderación meta
    Ponderación (0-100)
    Peso (0 a 1)`,
  'weight percent': `
    % Peso
    Peso (%)
    Peso %
    Peso porcentual
    Ponderación (%)
    Ponderación relativa (%)
    Importancia relativa (%)
    Participación %
    Porcentaje de ponderación
    Pond. %
    pct_peso`,
  'weight 2024': `
    Ponderación 2024
    Pond. 2024
    Peso vigencia 2024
    2024 / Peso
    Ponderación / 2024
    pond_2024
    Peso24
    Pond. '24
    Peso (2024)`,
  objectiveWeight: `
    Ponderación del objetivo
    Peso objetivo
    Peso del objetivo estratégico`,
  'objectiveWeight ~weight': `
    Objetivo / Ponderación
    Objetivo / Peso
    Peso del programa`,
  baseline: `
    Línea base
    LÍNEA DE BASE
    Linea_Base
    LíneaBase
    LB
    L.B.
    L. B.
    Valor línea base
    Línea base / Valor
    Línea base del indicador
    Indicador / Línea Base
    Valor LB
    Valor base
    lineabase`,
  'baseline 2023': `
    Línea base 2023
    LB 2023
    Línea base (2023)
    Línea base / 2023
    LB23`,
};

it.each(casesOf(TABLE))('«%s» is %s', (heading, meaning) => {
  expect(tell(heading)).toBe(meaning);
});

it.each([
  ['Ponderación de la meta', 'goal'],
  ['Peso indicador', 'indicator'],
  ['Ponderación', null],
  ['Avance del proyecto', 'other'],
  ['Avance del objetivo', 'objective'],
  ['% de avance de la meta', 'goal'],
])('«%s» is of %s', (heading, owner) => {
  expect(meaningOf(heading).of).toBe(owner);
});

it.each([
  ['Meta sectorial', 'sectorial'],
  ['Código meta estratégica', 'estrategica'],
  ['Meta proyecto de inversión', 'proyecto'],
  ['Meta PDD / Código', 'plan'],
  ['Meta Plan de Desarrollo', 'plan'],
  ['Meta producto', 'producto'],
  ['Meta', null],
  ['Proyecto de inversión', null],
])('«%s» is of the level %s', (heading, level) => {
  expect(meaningOf(heading).level).toBe(level);
});
