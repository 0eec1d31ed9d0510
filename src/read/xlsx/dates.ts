const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Days from 30 December 1899, where serials would start without the day below, to 1970. */
const EPOCH_DAYS = 25_569;
/** Excel keeps Lotus's 29 February 1900, which never was: earlier serials are a day behind. */
const FALSE_DAY = 60;
/** Serial of 31 December 9999, the last date Excel has. */
const LAST_DAY = 2_958_465;
/** Days between the two ways of counting: from 1900, and from 1904 as old Macs did. */
const DAYS_TO_1904 = 1_462;

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const ISO_TIME = /^T?(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;

/**
 * The date of a serial number in days, its time to the second, as `AAAA-MM-DD` or
 * `AAAA-MM-DDThh:mm:ss`; `undefined` where Excel has no date for it: below 1, above
 * 31 December 9999, and the false 29 February 1900.
 */
export function formatSerialDate(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round((serial + (is1904 ? DAYS_TO_1904 : 0)) * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const first = is1904 ? DAYS_TO_1904 : 1;
  if (!(day >= first && day <= LAST_DAY) || day === FALSE_DAY) return undefined;
  const days = (day < FALSE_DAY ? day + 1 : day) - EPOCH_DAYS;
  return formatInstant(new Date(days * DAY_MS + (seconds % DAY_SECONDS) * 1000));
}

/**
 * What an ISO 8601 text of a cell says, its zone left out: the date as above, the fraction of a
 * day of a time alone, or `undefined` where it is neither.
 */
export function parseIsoDate(text: string): string | number | undefined {
  const date = ISO_DATE.exec(text);
  if (date === null) return parseIsoTime(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = readNumbers(date);
  const instant = new Date(0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  instant.setUTCFullYear(year, month - 1, day);
  instant.setUTCHours(hour, minute, second);
  const formatted = formatInstant(instant);
  // A date that does not exist comes out as another.
  const isReal = formatted.startsWith(`${date[1]}-${date[2]}-${date[3]}`);
  return isReal && isTime(hour, minute, second) ? formatted : undefined;
}

function parseIsoTime(text: string): number | undefined {
  const time = ISO_TIME.exec(text);
  if (time === null) return undefined;
  const [hour = 0, minute = 0, second = 0] = readNumbers(time);
  if (!isTime(hour, minute, second)) return undefined;
  return (hour * 3600 + minute * 60 + second) / DAY_SECONDS;
}

function readNumbers(match: RegExpExecArray): number[] {
  return match.slice(1).map((part: string | undefined) => Number(part ?? 0));
}

function isTime(hour: number, minute: number, second: number): boolean {
  return hour < 24 && minute < 60 && second < 60;
}

/** By hand, as `toISOString` takes six times as long and a sheet may have many instants. */
function formatInstant(instant: Date): string {
  const year = String(instant.getUTCFullYear()).padStart(4, '0');
  const date = `${year}-${pad(instant.getUTCMonth() + 1)}-${pad(instant.getUTCDate())}`;
  if (instant.getTime() % DAY_MS === 0) return date;
  const [hours, minutes] = [instant.getUTCHours(), instant.getUTCMinutes()];
  return `${date}T${pad(hours)}:${pad(minutes)}:${pad(instant.getUTCSeconds())}`;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
