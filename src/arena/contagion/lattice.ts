/** What lies around every cell, the cell itself included. */
export interface Around {
  /** Adds the ones. */
  sum(ones: Uint8Array, out: Uint8Array): void;
  /** Puts the bits together. */
  merge(bits: Int32Array, out: Int32Array): void;
}

/** The cell itself and the 8 around it: by rows of three, then by columns of three. */
export function eightAround(size: number): Around {
  const cells = size * size;
  const rowSums = new Uint8Array(cells);
  const rowBits = new Int32Array(cells);
  return {
    sum(ones, out) {
      for (let row = 0; row < cells; row += size) {
        const last = row + size - 1;
        rowSums[row] = ones[last]! + ones[row]! + ones[row + 1]!;
        for (let at = row + 1; at < last; at++)
          rowSums[at] = ones[at - 1]! + ones[at]! + ones[at + 1]!;
        rowSums[last] = ones[last - 1]! + ones[last]! + ones[row]!;
      }
      for (let row = 0; row < cells; row += size) {
        const above = row === 0 ? cells - size : row - size;
        const below = row + size === cells ? 0 : row + size;
        for (let x = 0; x < size; x++)
          out[row + x] = rowSums[above + x]! + rowSums[row + x]! + rowSums[below + x]!;
      }
    },
    merge(bits, out) {
      for (let row = 0; row < cells; row += size) {
        const last = row + size - 1;
        rowBits[row] = bits[last]! | bits[row]! | bits[row + 1]!;
        for (let at = row + 1; at < last; at++)
          rowBits[at] = bits[at - 1]! | bits[at]! | bits[at + 1]!;
        rowBits[last] = bits[last - 1]! | bits[last]! | bits[row]!;
      }
      for (let row = 0; row < cells; row += size) {
        const above = row === 0 ? cells - size : row - size;
        const below = row + size === cells ? 0 : row + size;
        for (let x = 0; x < size; x++)
          out[row + x] = rowBits[above + x]! | rowBits[row + x]! | rowBits[below + x]!;
      }
    },
  };
}

/** The cell itself and the 4 that share a side with it. */
export function fourAround(size: number): Around {
  const cells = size * size;
  return {
    sum(ones, out) {
      for (let row = 0; row < cells; row += size) {
        const above = row === 0 ? cells - size : row - size;
        const below = row + size === cells ? 0 : row + size;
        for (let x = 0; x < size; x++) {
          const left = row + (x === 0 ? size - 1 : x - 1);
          const right = row + (x + 1 === size ? 0 : x + 1);
          out[row + x] =
            ones[row + x]! + ones[left]! + ones[right]! + ones[above + x]! + ones[below + x]!;
        }
      }
    },
    merge(bits, out) {
      for (let row = 0; row < cells; row += size) {
        const above = row === 0 ? cells - size : row - size;
        const below = row + size === cells ? 0 : row + size;
        for (let x = 0; x < size; x++) {
          const left = row + (x === 0 ? size - 1 : x - 1);
          const right = row + (x + 1 === size ? 0 : x + 1);
          out[row + x] =
            bits[row + x]! | bits[left]! | bits[right]! | bits[above + x]! | bits[below + x]!;
        }
      }
    },
  };
}
