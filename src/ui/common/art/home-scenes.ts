import { type FigureOptions } from '../../../characters/figure-svg.ts';
import { type FigureId } from '../../../characters/registry.ts';

export interface Place {
  x: number;
  y: number;
  scale: number;
}

export interface Floater extends Pick<FigureOptions, 'posture' | 'mood'> {
  id: FigureId;
  x: number;
  startled?: true; // looks worried once the level has sunk
}

/** One composition of the home picture: the same story on a wide page and on a phone. */
export interface HomeScene {
  name: 'wide' | 'phone';
  size: readonly [width: number, height: number];
  water: number; // y of the level before anybody sells
  drop: number; // what one bucket does to it
  scale: number; // of the figures
  floaters: readonly Floater[];
  next: Floater; // stands up with a bucket at the end
  leaver: { x: number; over: number; along: number }; // Quickfoot: its float, the quay behind the wall, the train
  maker: Place;
  wall: number; // left edge
  quay: number; // y of its planks
  train: Place;
  sun: { x: number; y: number; r: number };
  clouds: readonly Place[];
  hills: readonly [far: string, near: string];
  trees: readonly Place[];
}

export const WIDE: HomeScene = {
  name: 'wide',
  size: [1280, 560],
  water: 452,
  drop: 16,
  scale: 1.35,
  floaters: [
    { id: 'majority', x: 66, startled: true },
    { id: 'always-hold', x: 178 },
    { id: 'you', x: 282, startled: true },
    { id: 'grim', x: 380 },
    { id: 'momentum', x: 496, mood: 'smile', startled: true },
    { id: 'random', x: 594 },
    { id: 'generous', x: 702 },
  ],
  next: { id: 'stop-loss', x: 866, mood: 'flat', startled: true },
  leaver: { x: 962, over: 132, along: 200 },
  maker: { x: 800, y: 300, scale: 1.4 },
  wall: 1042,
  quay: 440,
  train: { x: 1166, y: 437, scale: 0.8 },
  sun: { x: 1010, y: 150, r: 92 },
  clouds: [
    { x: 640, y: 206, scale: 0.9 },
    { x: 770, y: 112, scale: 0.7 },
    { x: 1120, y: 214, scale: 0.8 },
  ],
  hills: [
    'M0,370Q154,280 346,340T704,330T1050,320T1280,350V560H0Z',
    'M0,420Q256,360 512,410T960,400T1280,390V560H0Z',
  ],
  trees: [
    { x: 640, y: 348, scale: 0.8 },
    { x: 668, y: 344, scale: 0.6 },
    { x: 1188, y: 338, scale: 0.9 },
    { x: 1218, y: 344, scale: 0.65 },
  ],
};

export const PHONE: HomeScene = {
  name: 'phone',
  size: [360, 264],
  water: 214,
  drop: 10,
  scale: 0.92,
  floaters: [
    { id: 'you', x: 31, startled: true },
    { id: 'always-hold', x: 92 },
  ],
  next: { id: 'stop-loss', x: 160, mood: 'flat', startled: true },
  leaver: { x: 226, over: 86, along: 112 },
  maker: { x: 126, y: 114, scale: 0.8 },
  wall: 280,
  quay: 206,
  train: { x: 314, y: 204, scale: 0.74 },
  sun: { x: 290, y: 70, r: 42 },
  clouds: [
    { x: 14, y: 78, scale: 0.5 },
    { x: 208, y: 84, scale: 0.55 },
  ],
  hills: ['M0,150Q60,90 130,140T260,130T360,140V264H0Z', 'M0,190Q90,150 180,182T360,172V264H0Z'],
  trees: [
    { x: 34, y: 122, scale: 0.6 },
    { x: 52, y: 118, scale: 0.45 },
    { x: 342, y: 136, scale: 0.6 },
  ],
};
