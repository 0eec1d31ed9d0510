/** Most bytes taken of a file: no workbook comes near, and a device has no end. */
export const MOST_BYTES = 2 ** 30;
