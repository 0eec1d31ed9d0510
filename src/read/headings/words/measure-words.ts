/** Words for what is measured. To add a word, write it in the line of its role. */

/** Nouns of a measure, participles that say which measure it is, and what is counted. */
export const MEASURE_WORDS = {
  programming:
    'programacion prog progr program programac prg planeacion planificacion plan target prevision',
  programmed:
    'programado planeado planificado previsto esperado establecido prometido fijado pactado concertado programo planeo',
  /** What was programmed and took the place of what had been. */
  reprogramming: 'reprogramacion reprog',
  reprogrammed: 'reprogramado',
  /** What may be a target or only a forecast. */
  /** «Magnitud a ejecutar» was programmed, «por ejecutar» is what is missing. */
  infinitive: 'ejecutar programar cumplir alcanzar lograr entregar realizar',
  projected: 'proyectado proyeccion estimado estimacion pronostico',
  execution: 'ejecucion ejec ejecuc realizacion',
  executed:
    'ejecutado ejecut logrado alcanzado realizado cumplido real reportado entregado obtenido observado efectivo conseguido registrado ejecuto alcanzo realizo',
  /** What came out; a kind of goal or indicator where it follows one. */
  outcome: 'resultado logro desempeno cierre',
  report: 'reporte seguimiento seguim monitoreo seg informe medicion',
  advance: 'avance av progreso',
  fulfilment: 'cumplimiento cumpl cump',
  weight: 'ponderacion pond ponder ponderador peso importancia participacion incidencia',
  /** What one indicator adds to its group. */
  share: 'contribucion aporte aportacion',
  weighted: 'ponderado',
  baseline: 'lb lbase base',
  quantity: 'magnitud cantidad cant mag magn',
  physical: 'fisico fis cuantitativo numerico kilometro km hectarea persona tonelada',
  value: 'valor vr vlr val cifra dato',
  /** «Nivel de cumplimiento» is a percentage; «nivel» alone, a kind of goal. */
  degree: 'nivel grado',
  total: 'total tot suma sumatoria',
  percent: '% porcentaje porc pct porcentual indice tasa percent proporcion',
  money:
    'recurso rec presupuesto presupuestal presupuestado ppto apropiacion compromiso comprometido giro girado millon pesos cop inversion financiero fin finan monto costo gasto obligacion pago pagado rubro cdp crp financiacion financiamiento economico monetario dinero ptal pptal presup usd dolar mm mil',
} as const;
