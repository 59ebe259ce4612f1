import { type Box, type Picture, type Setting, type Size, type Sky } from './types.ts';

/** Everything that depends on the room alone and not on how the game goes. */
export interface Layout {
  wide: boolean;
  zoom: number;
  extent: Size;
  ground: number;
  inner: Box; // of the tank
  wall: number;
  tube: Box | null;
  basin: { box: Box; pipe: number };
  neighbours: Box[];
  tap: { x: number; y: number };
  quay: Box;
  rain: { left: number; width: number; top: number };
  gutter: { top: number; height: number };
  spout: { x: number; top: number };
  ashore: { scale: number; taken: number }; // persons on the quay, and what its ends and the train take
  board: { top: number; height: number; width: number };
  figure: number; // scale of a figure at most
  maker: number; // scale of a maker at most
  unit: number; // units per unit of log price at most
  headroom: number; // below the tank's brim that heads need
  apart: number; // between marks on the gauge
}

const WIDE: Size = { width: 1280, height: 540 };
const NARROW: Size = { width: 360, height: 290 };

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, width: right - left, height: bottom - top };
}

function wideLayout(size: Size, shared: boolean): Layout {
  const zoom = Math.min(size.width / WIDE.width, size.height / WIDE.height);
  const extent = { width: size.width / zoom, height: size.height / zoom };
  const ground = extent.height;
  const right = extent.width - (shared ? 430 : 310);
  const inner = box(190, 190, right, ground - 13);
  const quay = box(right + 30, ground - 84, extent.width + 4, ground);
  return {
    wide: true,
    zoom,
    extent,
    ground,
    inner,
    wall: 16,
    tube: box(84, 165, 120, ground - 9),
    basin: { box: box(134, 190, 174, inner.top + inner.height), pipe: ground - 55 },
    neighbours: shared
      ? []
      : [
          box(extent.width - 156, 236, extent.width - 88, 340),
          box(extent.width - 72, 252, extent.width - 14, 340),
        ],
    tap: { x: 118, y: 202 },
    quay,
    rain: { left: 270, width: right - 48 - 270, top: 41 },
    gutter: { top: 68, height: 26 },
    spout: { x: 214, top: 186 },
    ashore: { scale: 0.6, taken: 236 },
    board: { top: 190, height: 12, width: 116 },
    figure: 0.98,
    maker: 0.95,
    unit: 400,
    headroom: 122,
    apart: 34,
  };
}

function narrowLayout(size: Size, strip: number): Layout {
  const zoom = Math.min(size.width / NARROW.width, size.height / NARROW.height);
  const extent = { width: size.width / zoom, height: size.height / zoom };
  const ground = extent.height;
  const right = extent.width - strip;
  const inner = box(90, 94, right, ground - 12);
  return {
    wide: false,
    zoom,
    extent,
    ground,
    inner,
    wall: 12,
    tube: null,
    basin: { box: box(65, 104, 78, inner.top + inner.height), pipe: ground - 26 },
    neighbours: [],
    tap: { x: 43, y: 80 },
    quay: box(right + 14, ground - 44, extent.width + 4, ground),
    rain: { left: 98, width: right - 24 - 98, top: 22 },
    gutter: { top: 38, height: 12 },
    spout: { x: 110, top: 74 },
    ashore: { scale: 0.42, taken: 36 },
    board: { top: 102, height: 8, width: 52 },
    figure: 0.56,
    maker: 0.44,
    unit: 240,
    headroom: 72,
    apart: 24,
  };
}

/**
 * The layout for a canvas: wide from 960 CSS pixels and 1.7 : 1 on, else as on a phone, where what stands
 * beside the tank has a strip of its own. `siblings`: their tanks need room; `more`: a board or a gate does.
 */
export function layoutOf(size: Size, siblings = false, more = false): Layout {
  const roomy = size.width >= 960 && size.width >= 1.7 * size.height;
  return roomy ? wideLayout(size, siblings) : narrowLayout(size, siblings ? 154 : more ? 116 : 76);
}

/** Rain, gutter and roof: the opening is exactly `capture` of the rain's width. */
export function skyOf(layout: Layout, setting: Setting): Sky {
  const { rain, gutter } = layout;
  const open = setting.capture * rain.width;
  return {
    rain,
    opening: { left: rain.left, width: open, top: gutter.top, height: gutter.height },
    roof: {
      left: rain.left + open,
      width: rain.width - open,
      top: layout.wide ? 58 : 35,
      fall: layout.wide ? 18 : 7,
      height: layout.wide ? 12 : 6,
    },
    spout: layout.spout,
    capture: setting.capture,
  };
}

/** The bank at the right with the train, and the savings box where money can rest. */
export function quayOf(layout: Layout, setting: Setting): Picture['quay'] {
  const { mix } = setting.outside;
  const { quay, wide } = layout;
  return { box: quay, savings: wide && mix < 1, train: wide && mix > 0 };
}
