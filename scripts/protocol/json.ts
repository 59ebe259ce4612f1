const WIDTH = 100;

/** A scenario is told elsewhere. */
function isScenario(value: object): boolean {
  return 'holders' in value && 'makers' in value && 'supply' in value;
}

/** JSON on as few lines as are narrow; scenarios are left out as `…`. */
export function narrow(value: unknown, indent = ''): string {
  const tidy = JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && isScenario(one) ? '…' : one,
  );
  if (indent.length + tidy.length <= WIDTH || typeof value !== 'object' || value === null)
    return tidy;
  if (isScenario(value)) return '"…"';
  const within = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((one) => within + narrow(one, within));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(
    ([key, one]) => `${within}${JSON.stringify(key)}: ${narrow(one, within)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}
