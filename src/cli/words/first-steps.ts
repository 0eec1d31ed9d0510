/** What to write first, for who comes for the first time. */
export const FIRST_STEPS = `Para empezar:
  pes template -o matriz.xlsx                si no tiene matriz: una por llenar
  pes validate matriz.xlsx                   dice qué corregir, y en qué celda
  pes compute matriz.xlsx --vigencia 2024    calcula y muestra el resultado
  pes compute matriz.xlsx -o informe.xlsx    escribe además el informe
  pes help compute                           muestra la ayuda de una orden`;
