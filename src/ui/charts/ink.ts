/**
 * Inks of the charts by role (VISUAL.md §2, §8). On the page they are CSS variables, so that night and print change
 * them; in a saved picture they stand as their day values.
 */
const DAY = {
  ink: '#2A211C',
  shell: '#FCF5E6',
  card: '#FFFDF7',
  ground: '#D8BE8E',
  sand: '#EFE0C0',
  muted: '#66513F',
  hold: '#2B4599',
  'hold-case': '#2B4599',
  sell: '#F4A92F',
  'on-sell': '#2A211C',
  value: '#8E2E66',
  gap: '#F0D9E4',
  danger: '#BF3A22',
  water: '#57B5BD',
  deep: '#2C8796',
  straw: '#E9CD84',
  clay: '#8A5A3C',
  rain: '#6E9094',
  'quad-pd': '#F3D8A8',
  'quad-stag': '#DCE3F4',
  'quad-chicken': '#F6E9CC',
  'quad-harmony': '#DDEFED',
} as const;

export type Ink = keyof typeof DAY;

/** The ink as the page knows it. */
export function ink(name: Ink): string {
  return `var(--chart-${name})`;
}

/** Markup with every ink's variable replaced by its day value, for pictures that leave the page. */
export function inDayInk(markup: string): string {
  return markup.replaceAll(
    /var\(--chart-([a-z-]+)\)/g,
    (_, name: string) => DAY[name as Ink] ?? DAY.ink,
  );
}
