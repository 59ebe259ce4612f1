/** The stage's inks; the same names on paper and on a dark wall (VISUAL.md §2). */
export interface Inks {
  dark: boolean;
  line: string; // key line on the ground
  text: string; // on the ground
  muted: string;
  ink: string; // key line and text on fills
  paper: string; // the ground
  card: string; // bubbles, plates
  onCard: string;
  plate: string; // under text in the water
  onPlate: string;
  far: string; // hills, far and near
  near: string;
  sun: string;
  ground: string;
  cloud: string;
  water: string;
  deep: string; // captured rain
  deepWater: string; // the lower part of the tank
  foam: string;
  still: string; // water behind a blind
  air: string; // what the water has left
  lost: string; // rain that runs off
  side: string; // the side basin
  value: string;
  valueText: string;
  sell: string;
  hold: string;
  danger: string;
  casing: string;
  clay: string;
  pole: string;
  straw: string;
  reed: string;
  quay: string;
  grain: string;
  neighbour: string;
  tag: string;
  onTag: string;
}

const LIGHT: Inks = {
  dark: false,
  line: '#2A211C',
  text: '#2A211C',
  muted: '#554131',
  ink: '#2A211C',
  paper: '#FCF5E6',
  card: '#FFFDF7',
  onCard: '#2A211C',
  plate: '#FCF5E6',
  onPlate: '#2A211C',
  far: '#F4E7CA',
  near: '#ECD9B2',
  sun: '#F6DFA6',
  ground: '#D8BE8E',
  cloud: '#FFFDF7',
  water: '#57B5BD',
  deep: '#2C8796',
  deepWater: '#48A5AF',
  foam: '#A8DCD8',
  still: '#A8DCD8',
  air: '#E2EEE6',
  lost: '#6E9094',
  side: '#C8A2BC',
  value: '#8E2E66',
  valueText: '#FCF5E6',
  sell: '#F4A92F',
  hold: '#2B4599',
  danger: '#BF3A22',
  casing: '#FCF5E6',
  clay: '#8A5A3C',
  pole: '#69402A',
  straw: '#E9CD84',
  reed: '#F6E3B4',
  quay: '#C9A878',
  grain: '#8F6E45',
  neighbour: '#66513F',
  tag: '#2A211C',
  onTag: '#FCF5E6',
};

const DARK: Inks = {
  ...LIGHT,
  dark: true,
  line: '#FCF5E6',
  text: '#FCF5E6',
  muted: '#CFCCD8',
  paper: '#181C30',
  card: '#252B47',
  onCard: '#FCF5E6',
  plate: '#181C30',
  onPlate: '#FCF5E6',
  far: '#202641',
  near: '#252B47',
  sun: '#E9CD84',
  ground: '#202641',
  cloud: '#252B47',
  water: '#1F7383',
  deep: '#7CC9D2',
  deepWater: '#1B6575',
  foam: '#7CC9D2',
  still: '#2C4A5E',
  air: '#2A3A5A',
  lost: '#8FA9B5',
  side: '#6B4A6B',
  value: '#E79AC4',
  valueText: '#2A211C',
  hold: '#3E5BC4',
  danger: '#FF8A6B',
  casing: '#181C30',
  clay: '#A9744F',
  pole: '#E9CD84',
  quay: '#202641',
  grain: '#4A527A',
  neighbour: '#B9B6C4',
  tag: '#FCF5E6',
  onTag: '#2A211C',
};

export function inksOf(dark: boolean): Inks {
  return dark ? DARK : LIGHT;
}

/** '#2A211C' as the number Phaser draws with. */
export function hex(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
