import { Backdrop, Board, Quay, Train } from './HomeScenery.tsx';
import { Leaver, OnTheWater, Person } from './HomeStory.tsx';
import { type HomeScene, PHONE, WIDE } from './home-scenes.ts';
import './art.css';
import './home.css';
import './home-motion.css';

/** The level as a row of `wave` units long ripples from edge to edge. */
function ripples(width: number, wave: number): string {
  const half = wave / 2;
  return `q${half / 2},5 ${half},0q${half / 2},-5 ${half},0`.repeat(Math.ceil(width / wave));
}

/** A few strokes of foam below the level. */
function swell(width: number, water: number): string {
  const rows = [0.06, 0.42, 0.2, 0.7, 0.55, 0.9];
  return rows
    .map(
      (share, row) =>
        `M${Math.round(share * width)},${water + 38 + (row % 3) * 24}q8,-7 16,0t16,0t16,0`,
    )
    .join('');
}

function Scene({ scene }: { scene: HomeScene }) {
  const { size, water, drop, wall, maker } = scene;
  const [width, height] = size;
  const wave = width > 600 ? 60 : 36;
  const surface = `M0,${water + 4}${ripples(wall, wave)}`;
  return (
    <svg
      class={`home-scene home-${scene.name}`}
      viewBox={`0 0 ${width} ${height}`}
      style={`--home-drop:${drop}px`}
      aria-hidden="true"
      focusable="false"
    >
      <g
        class="home-lines"
        fill="none"
        stroke-width="2.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      >
        <Backdrop scene={scene} />
        <g class="home-level">
          <path class="home-water" d={`M0,${water}H${wall + 6}V${height + 40}H0Z`} stroke="none" />
          <path class="home-swell" d={swell(wall, water)} />
        </g>
        <path
          class="home-former"
          d={`M0,${water + 2}H${wall}`}
          stroke-width="2"
          stroke-dasharray="3 8"
        />
        <Board at={maker} height={height} />
        <Person
          id="stand"
          at={`translate(${maker.x},${maker.y - 9 * maker.scale}) scale(${maker.scale})`}
        />
        <g class="home-level">
          <OnTheWater scene={scene} />
          <path class="home-foam" d={`${surface}V${water + 20}H0Z`} stroke="none" />
          <path d={surface} stroke-width="2" />
        </g>
        <Quay scene={scene} />
        <Leaver scene={scene} />
        <g class="home-train">
          <Train at={scene.train} />
        </g>
      </g>
    </svg>
  );
}

/**
 * The game in one moving picture of twelve seconds: somebody walks off with a bucket, the level sinks,
 * the next one looks worried and stands up too. With motion reduced it stands still with the former
 * level dashed. It is as wide as its box and stands on its foot; the sky above it is the page.
 */
export function HomePicture({ label }: { label: string }) {
  return (
    <div class="home-picture" role="img" aria-label={label}>
      <Scene scene={WIDE} />
      <Scene scene={PHONE} />
    </div>
  );
}
