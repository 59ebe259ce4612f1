import { type BitReader, type BitWriter } from './bits.ts';

// A float64 as people write it is a short whole number and a power of ten: 0.045 is 45 and −3. What does
// not fit that form goes as its 64 bits.
const LOWEST_POWER = -22;
const HIGHEST_POWER = 9;
const POWER_BITS = 5;
const LENGTH_BITS = 6;
const HALF = 0x1_0000_0000;

/** Shortest decimal form of a number: value = digits · 10^power; null where it is too long. */
function decimalOf(value: number): { digits: number; power: number } | null {
  if (value === 0) return { digits: 0, power: 0 };
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const written = mantissa.replace('.', '');
  const digits = Number(written);
  const power = Number(exponent) - (written.length - 1);
  const short = Number.isSafeInteger(digits) && power >= LOWEST_POWER && power <= HIGHEST_POWER;
  return short ? { digits, power } : null;
}

function widthOf(digits: number): number {
  const high = Math.floor(digits / HALF);
  return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(digits);
}

/** Write a finite number so that it comes back to the last bit, short where it is short in decimals. */
export function writeNumber(writer: BitWriter, value: number): void {
  const decimal = decimalOf(value);
  writer.bit(decimal === null);
  if (!decimal) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    writer.bits(view.getUint32(0), 32);
    writer.bits(view.getUint32(4), 32);
    return;
  }
  const { digits, power } = decimal;
  const width = widthOf(digits);
  writer.bit(value < 0);
  writer.bits(power - LOWEST_POWER, POWER_BITS);
  writer.bits(width, LENGTH_BITS);
  // The leading one goes without saying.
  const rest = Math.max(0, width - 1);
  if (rest > 32) writer.bits(Math.floor(digits / HALF), rest - 32);
  writer.bits(digits >>> 0, Math.min(rest, 32));
}

/** Read what `writeNumber` wrote; hostile bits may give NaN or Infinity, which the schema refuses. */
export function readNumber(reader: BitReader): number {
  if (reader.bit()) {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, reader.bits(32));
    view.setUint32(4, reader.bits(32));
    return view.getFloat64(0);
  }
  const sign = reader.bit() ? '-' : '';
  const power = reader.bits(POWER_BITS) + LOWEST_POWER;
  const width = reader.bits(LENGTH_BITS);
  if (width > 53) reader.failed = true;
  if (width === 0 || reader.failed) return 0;
  const rest = width - 1;
  const high = rest > 32 ? reader.bits(rest - 32) : 0;
  const low = reader.bits(Math.min(rest, 32));
  // 2^rest without engine-dependent maths: rest is at most 52.
  const lead = rest >= 32 ? HALF * (1 << (rest - 32)) : (1 << rest) >>> 0;
  return Number(`${sign}${lead + high * HALF + low}e${power}`);
}
