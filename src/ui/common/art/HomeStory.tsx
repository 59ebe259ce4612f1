import { type FigureOptions, printedFigure } from '../../../characters/figure-svg.ts';
import { FLOAT } from '../../../characters/kit.ts';
import { printed } from '../../../characters/press.ts';
import { type FigureId } from '../../../characters/registry.ts';
import { THEMED_HALO } from './Figure.tsx';
import { type Floater, type HomeScene } from './home-scenes.ts';
import { Print } from './Print.tsx';

interface PersonProps extends FigureOptions {
  id: FigureId;
  at: string; // transform
}

export function Person({ id, at, ...options }: PersonProps) {
  return (
    <g transform={at}>
      <Print items={printedFigure(id, { ...options, halo: THEMED_HALO })} />
    </g>
  );
}

function Afloat({ who, at }: { who: Floater; at: string }) {
  const { id, startled, mood, posture = 'idle' } = who;
  const calm = { id, at, posture, ...(mood && { mood }) };
  if (!startled) return <Person {...calm} />;
  return (
    <>
      <g class="home-calm">
        <Person {...calm} />
      </g>
      <g class="home-startled">
        <Person {...calm} mood="worry" />
      </g>
    </>
  );
}

/** Everybody on the water, Quickfoot's float included: they sink with the level. */
export function OnTheWater({ scene }: { scene: HomeScene }) {
  const at = (x: number): string => `translate(${x},${scene.water - 2}) scale(${scene.scale})`;
  const { floaters, next, leaver } = scene;
  return (
    <>
      {floaters.map((who, index) => (
        <g key={who.id} class="home-bob" style={`animation-delay:-${(index * 7) % 10}00ms`}>
          <Afloat who={who} at={at(who.x)} />
        </g>
      ))}
      <g class="home-bob">
        <g class="home-next">
          <Afloat who={next} at={at(next.x)} />
        </g>
        <g class="home-next-sells">
          <Person id={next.id} at={at(next.x)} posture="sell" mood="worry" />
        </g>
      </g>
      <g class="home-seated">
        <Person id="always-sell" at={at(leaver.x)} />
      </g>
      <g class="home-rising">
        <Person id="always-sell" at={at(leaver.x)} posture="sell" />
      </g>
      <g class="home-empty" transform={at(leaver.x)}>
        <Print items={[...printed(FLOAT, 'halo', THEMED_HALO), ...printed(FLOAT, 'inks')]} />
      </g>
    </>
  );
}

/** Quickfoot over the wall and along the quay, bucket in hand. */
export function Leaver({ scene: { leaver, water, quay, scale } }: { scene: HomeScene }) {
  const up = quay - water - 9 * scale;
  const path = `--home-over:${leaver.over}px;--home-along:${leaver.along}px;--home-up:${up}px;--home-hop:${up - 70 * scale}px`;
  return (
    <g class="home-leaver" style={path}>
      <Person
        id="always-sell"
        at={`translate(${leaver.x},${water}) scale(${scale})`}
        posture="walk"
        mood="sly"
      />
    </g>
  );
}
