import { type HomeScene, type Place } from './home-scenes.ts';

const placed = ({ x, y, scale }: Place): string => `translate(${x},${y}) scale(${scale})`;

const CLOUD =
  'M0,0q-18,0 -16,-16q2,-16 20,-14q6,-22 32,-18q22,-16 42,4q24,-6 28,16q16,4 12,18q-4,10 -16,10Z';
const CURLS =
  'M14,-13q3,-12 15,-11q9,2 7,9q-3,6 -9,3M52,-20q4,-14 18,-12q11,3 8,12q-4,7 -11,3M90,-11q1,-9 10,-10q8,1 7,8';

function Cloud({ at }: { at: Place }) {
  return (
    <g transform={placed(at)}>
      <path class="home-white" d={CLOUD} transform="translate(3,3)" stroke="none" />
      <path d={CLOUD} />
      <path d={CURLS} stroke-width="2" />
    </g>
  );
}

const PADS =
  'M-24,-16q3,-8 12,-6q8,-3 12,5q-12,4 -24,1ZM-3,-27q3,-8 11,-6q9,-3 14,5q-12,5 -25,1ZM-16,-38q4,-10 14,-7q9,-1 11,7q-12,4 -25,0Z';

function Pine({ at }: { at: Place }) {
  return (
    <g transform={placed(at)}>
      <path d="M0,4Q-6,-10 1,-22Q5,-30 -3,-40M-3,-8L-10,-15M3,-24L9,-29" stroke-width="3" />
      <path class="home-pine" d={PADS} stroke-width="1.8" />
    </g>
  );
}

const BIRDS = 'M0,0q6,-7 11,0q6,-7 11,0M30,-16q5,-6 9,0q5,-6 9,0';

/** Sun or moon, clouds, hills and trees: what stands still behind the water. */
export function Backdrop({ scene: { sun, clouds, hills, trees } }: { scene: HomeScene }) {
  const [far, near] = hills;
  const { x, y, r } = sun;
  return (
    <>
      <circle class="home-sun" cx={x} cy={y} r={r} stroke="none" />
      <circle
        class="home-moon-shade"
        cx={x - r * 0.42}
        cy={y - r * 0.16}
        r={r * 0.86}
        stroke="none"
      />
      <path class="home-far" d={far} stroke="none" />
      {trees.map((tree) => (
        <Pine key={tree.x} at={tree} />
      ))}
      <path class="home-near" d={near} stroke="none" />
      <path
        d={BIRDS}
        transform={`translate(${x - r * 1.7},${y + r * 0.9}) scale(${r / 92})`}
        stroke-width="2.2"
      />
      {clouds.map((cloud) => (
        <Cloud key={cloud.x} at={cloud} />
      ))}
    </>
  );
}

const CARS = [0, 92];

/** The train to the machine economy. */
export function Train({ at }: { at: Place }) {
  return (
    <g transform={placed(at)}>
      {CARS.map((x) => (
        <g key={x} transform={`translate(${x},0)`}>
          <path d="M6,-62H76q6,0 6,6V-14H0V-56q0,-6 6,-6Z" fill={x === 0 ? '#7A8BA8' : '#93A58A'} />
          <path d="M0,-24H82" stroke-width="2" />
          <path d="M10,-54h26v20h-26ZM46,-54h26v20h-26Z" fill="#E9CD84" stroke-width="2" />
          <path d="M82,-16h10" stroke-width="4" />
          <circle cx="18" cy="-9" r="8" fill="#2A211C" />
          <circle cx="64" cy="-9" r="8" fill="#2A211C" />
        </g>
      ))}
      <path d="M184,-14V-70h36v20h44q10,0 10,12v24Z" fill="#4B5A78" />
      <path d="M192,-62h20v20h-20Z" fill="#E9CD84" stroke-width="2" />
      <path d="M242,-50l-4,-22h20l-4,22" fill="#2A211C" />
      <path d="M274,-14l14,10h-18Z" fill="#8A5A3C" stroke-width="2" />
      <circle cx="204" cy="-12" r="11" fill="#2A211C" />
      <circle cx="250" cy="-9" r="8" fill="#2A211C" />
    </g>
  );
}

/** The tank's wall and the quay behind it, down to the foot of the picture. */
export function Quay({ scene: { wall, quay, size } }: { scene: HomeScene }) {
  const [width, height] = size;
  const thick = wall > 600 ? 22 : 13;
  const rows = Array.from(
    { length: Math.ceil((height - quay) / 26) },
    (_, row) => quay + row * 26 - 18,
  );
  return (
    <>
      <path
        class="home-quay"
        d={`M${wall + thick},${quay}H${width + 3}V${height + 3}H${wall + thick}Z`}
      />
      <path class="home-planks" d={`M${wall + thick},${quay}H${width}`} stroke-width="7" />
      <path
        class="home-wall"
        d={`M${wall},${quay - 44}h${thick}V${height + 3}h${-thick}Z`}
        stroke-width="3"
      />
      <path d={rows.map((y) => `M${wall},${y}h${thick}`).join('')} stroke-width="1.6" />
    </>
  );
}

/** A maker's poles and board with the rolled-up blind under it. */
export function Board({ at: { x, y, scale }, height }: { at: Place; height: number }) {
  const unit = (length: number): number => length * scale;
  return (
    <>
      <path
        class="home-poles"
        d={`M${x - unit(6)},${y}V${height}M${x + unit(6)},${y}V${height}`}
        stroke-width={unit(3.6)}
      />
      <g transform={`translate(${x},${y}) scale(${scale})`}>
        <path d="M-44,0h88q4,0 4,4.5t-4,4.5h-88q-4,0 -4,-4.5t4,-4.5Z" fill="#8A5A3C" />
        <circle cx="0" cy="20" r="11" fill="#E9CD84" />
        <path d="M5,21a5,5 0 1 1 -5,-6a8,8 0 0 1 8,8" stroke-width="2" />
      </g>
    </>
  );
}
