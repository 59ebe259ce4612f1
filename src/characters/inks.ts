/** The inks of every figure and icon (VISUAL.md §2). Coats and hats carry no meaning. */
export const INKS = {
  ink: '#2A211C',
  shell: '#FCF5E6',
  card: '#FFFDF7',
  straw: '#E9CD84',
  rose: '#DE9A86',
  sky: '#A9C3D6',
  moss: '#AEBB83',
  lilac: '#C2ABCB',
  jade: '#2F7D5B',
  clay: '#8A5A3C',
  pole: '#69402A',
  indigo: '#2B4599',
  marigold: '#F4A92F',
  foam: '#A8DCD8',
  water: '#57B5BD',
  reed: '#F6E3B4',
  soot: '#5A4A40',
} as const;

/** Skin and the flat dot on its cheek. */
export interface Skin {
  face: string;
  cheek: string;
}

export const SKINS = {
  pale: { face: '#F4D0A6', cheek: '#E5A183' },
  tan: { face: '#DDA878', cheek: '#C98460' },
  brown: { face: '#B57C54', cheek: '#9C5F3F' },
} as const satisfies Record<string, Skin>;
