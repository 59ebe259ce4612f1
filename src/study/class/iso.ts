const DAY = 86_400_000;
const DAYS_OF_ERA = 146_097; // 400 years

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** Year, month and day of a day since 1970 (Hinnant 2013, chrono-compatible date algorithms). */
function dateOf(day: number): string {
  const shifted = day + 719_468; // days since 0000-03-01
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const ofEra = shifted - era * DAYS_OF_ERA;
  const leaps =
    Math.floor(ofEra / 1_460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const century = Math.floor(yearOfEra / 100);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - century);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** Ms since 1970 as ISO 8601 in UTC, to the millisecond; for years 0 to 9999. */
export function isoOf(ms: number): string {
  const day = Math.floor(ms / DAY);
  const left = ms - day * DAY;
  const [hours, minutes] = [Math.floor(left / 3_600_000), Math.floor(left / 60_000) % 60];
  const [seconds, rest] = [Math.floor(left / 1_000) % 60, Math.floor(left % 1_000)];
  const time = `${padded(hours, 2)}:${padded(minutes, 2)}:${padded(seconds, 2)}`;
  return `${dateOf(day)}T${time}.${padded(rest, 3)}Z`;
}
