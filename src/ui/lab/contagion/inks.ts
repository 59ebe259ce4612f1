/** What cells can be, in the order of their numbers: 0 holds, 1 sells, 2 has just come back, 3 just begun to sell. */
export const KINDS = ['holds', 'sells', 'came-back', 'began'] as const;

/** The inks of the cells as pixels, read from an element that wears them as `--cell-…`. */
export function pixelsOf(element: HTMLElement): Uint32Array {
  const probe = document.createElement('i');
  element.append(probe);
  const pixels = KINDS.map((kind) => {
    probe.style.color = `var(--cell-${kind})`;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return new Uint32Array(new Uint8ClampedArray([r, g, b, 255]).buffer)[0]!;
  });
  probe.remove();
  return Uint32Array.from(pixels);
}
