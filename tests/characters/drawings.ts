/** Tags of an SVG text that do not close, or close in the wrong order. */
export function unbalanced(svg: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (self === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

/** Every colour that a drawing uses. */
export function coloursOf(svg: string): Set<string> {
  return new Set([...svg.matchAll(/#[0-9A-Fa-f]{3,6}/g)].map(([colour]) => colour.toUpperCase()));
}
