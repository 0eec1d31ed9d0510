/** The class of exceljs behind its own path, which loads in a third of the time of the package. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs';
  export default Workbook;
}
