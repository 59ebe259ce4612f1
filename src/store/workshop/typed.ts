import { numberField } from '../../scenario/fields.ts';

/** How a number is written and typed. */
export interface Writing {
  percent: boolean; // 0.05 is written 5
  comma: boolean; // the language writes 0,5
}

const IN_PERCENT = new Set([
  ...['continuation', 'sellShare', 'growth', 'capture', 'recovery', 'exitFee', 'noise'],
  ...['spread.tight', 'spread.wide', 'outside.equity', 'outside.reserve', 'outside.mix'],
  ...['leverage.min', 'leverage.max', 'quality.prior', 'quality.accuracy', 'quality.decay'],
  ...['coordinator.seizure', 'coordinator.share'],
]);

/** Whether people write the number at this path in percent; inside lists as in `events.size`. */
export function isInPercent(path: string): boolean {
  return IN_PERCENT.has(path);
}

/** A range in which a number may lie, both ends included. */
export interface Range {
  min: number;
  max: number;
}

/** By how much people count a number higher than the schema does: seats begin with 1. */
export function countedFrom(path: string): number {
  return path === 'seats.you.seat' ? 1 : 0;
}

/** Range, default and kind of the number at a path, as people count it. Throws for a path that is none. */
export function ruleOfField(path: string): Range & { standard: number | null; whole: boolean } {
  const { min, max, default: standard, whole = false } = numberField(path);
  const by = countedFrom(path);
  return {
    min: min + by,
    max: max + by,
    standard: standard === null ? null : standard + by,
    whole,
  };
}

const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d{1,4}))?$/i;

/** A decimal with its point moved right by `by` places, digit for digit; null for what is no decimal. */
function shift(text: string, by: number): string | null {
  const parts = DECIMAL.exec(text);
  if (parts === null) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  if (digits === '') return null;
  const point = whole.length + Number(exponent) + by;
  const minus = sign === '-' ? '-' : '';
  if (point < -20 || point > 40) return `${minus}0.${digits}e${point}`;
  const padded = digits.padStart(digits.length + Math.max(0, -point), '0').padEnd(point, '0');
  const at = Math.max(0, point);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const tail = padded.slice(at).replace(/0+$/, '');
  return minus + head + (tail === '' ? '' : `.${tail}`);
}

/** A number as a field shows it: every digit, no grouping, so that it reads back to the last bit. */
export function writeNumber(value: number, { percent, comma }: Writing): string {
  const text = shift(String(value), percent ? 2 : 0) ?? String(value);
  return (comma ? text.replace('.', ',') : text).replace('-', '−');
}

const GROUPED = {
  comma: /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/,
  point: /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/,
};

/** What was typed with the language's own marks, as a plain decimal. */
function plain(text: string, comma: boolean): string {
  if (comma && GROUPED.comma.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (!comma && GROUPED.point.test(text)) return text.replaceAll(',', '');
  return text.replace(',', '.');
}

/**
 * The number somebody typed, or null where it is none. Read as the language writes it, and forgiving: 0.5 and
 * 0,5, grouped thousands, a percent or dollar sign, spaces, a true minus, full-width digits.
 */
export function readNumber(given: string, { percent, comma }: Writing): number | null {
  const text = given
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f$%]/gu, '')
    .replace('−', '-');
  const decimal = shift(plain(text, comma), percent ? -2 : 0);
  if (decimal === null) return null;
  const value = Number(decimal);
  return Number.isFinite(value) ? value + 0 : null;
}
