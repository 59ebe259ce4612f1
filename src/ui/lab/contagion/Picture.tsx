import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { useSettings } from '../../common/app.ts';
import { pixelsOf } from './inks.ts';
import { type Brush, handsAt, type Spot, spotAt, wayBetween } from './planting.ts';
import { type Bench, type OnCells } from './useContagion.ts';

const DARK = '(prefers-color-scheme: dark)';
const PAGE = 10; // rows of the page keys

/** Writes cells as pixels, one each. */
function painterOn(canvas: HTMLCanvasElement): OnCells {
  const pixels = pixelsOf(canvas.parentElement!);
  const pen = canvas.getContext('2d')!;
  let image = pen.createImageData(1, 1);
  let words = new Uint32Array(image.data.buffer);
  return (cells, size, step) => {
    if (image.width !== size) {
      canvas.width = size;
      canvas.height = size;
      image = pen.createImageData(size, size);
      words = new Uint32Array(image.data.buffer);
    }
    for (let at = 0; at < cells.length; at++) words[at] = pixels[cells[at]!]!;
    pen.putImageData(image, 0, 0);
    canvas.dataset['step'] = String(step);
  };
}

const MOVES: Record<string, (spot: Spot, size: number) => Spot> = {
  ArrowLeft: ({ x, y }) => ({ x: x - 1, y }),
  ArrowRight: ({ x, y }) => ({ x: x + 1, y }),
  ArrowUp: ({ x, y }) => ({ x, y: y - 1 }),
  ArrowDown: ({ x, y }) => ({ x, y: y + 1 }),
  PageUp: ({ x, y }) => ({ x, y: y - PAGE }),
  PageDown: ({ x, y }) => ({ x, y: y + PAGE }),
  Home: ({ y }) => ({ x: 0, y }),
  End: ({ y }, size) => ({ x: size - 1, y }),
};

function within({ x, y }: Spot, size: number): Spot {
  const held = (place: number) => Math.min(size - 1, Math.max(0, place));
  return { x: held(x), y: held(y) };
}

/** The cell that the keyboard is at. */
function Cursor({ spot, size }: { spot: Spot; size: number }) {
  const share = 100 / size;
  const style = `--x:${(spot.x + 0.5) * share}%;--y:${(spot.y + 0.5) * share}%;--cell:${share}%`;
  return <span class="contagion-cursor" style={style} aria-hidden="true" />;
}

interface PictureProps {
  bench: Bench;
  brush: Brush;
  canvas: RefObject<HTMLCanvasElement | null>;
  label: string; // what it shows, in a sentence
  onPlanted(said: string): void;
}

/** The picture, to look at and to plant on: by mouse or finger, or by arrows and Enter. */
export function Picture({ bench, brush, canvas, label, onPlanted }: PictureProps) {
  const t = useTexts('lab-contagion');
  const { theme } = useSettings();
  const { size } = bench.setUp;
  const middle = Math.floor(size / 2);
  const [spot, setSpot] = useState<Spot>({ x: middle, y: middle });
  const last = useRef<Spot | null>(null);
  useEffect(() => setSpot({ x: middle, y: middle }), [size]);
  useEffect(() => {
    const look = window.matchMedia(DARK);
    const paint = () => bench.show(painterOn(canvas.current!));
    paint();
    // The page wears a new theme only after this.
    const worn = requestAnimationFrame(paint);
    look.addEventListener('change', paint);
    return () => {
      cancelAnimationFrame(worn);
      look.removeEventListener('change', paint);
    };
  }, [theme]);
  const where = ({ x, y }: Spot) => ({ column: x + 1, row: y + 1 });
  const plant = (spots: readonly Spot[], { shiftKey }: { shiftKey: boolean }) => {
    const sells = shiftKey ? !brush.sells : brush.sells;
    bench.act(handsAt(spots, { ...brush, sells }, size));
    onPlanted(t(sells ? 'planted.seller' : 'planted.holder', where(spots.at(-1)!)));
  };
  const under = (event: PointerEvent) =>
    spotAt(event, canvas.current!.getBoundingClientRect(), size);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const isPlanting = event.key === 'Enter' || event.key === ' ';
    if (event.ctrlKey || event.metaKey || event.altKey || (!move && !isPlanting)) return;
    event.preventDefault();
    if (!move) return plant([spot], event);
    const next = within(move(spot, size), size);
    setSpot(next);
    const does = bench.sellsAt(next.y * size + next.x) ? 'at.sells' : 'at.holds';
    onPlanted(t(does, where(next)));
  };
  return (
    <div
      class="contagion-picture"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard plants here too
      tabIndex={0}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <canvas
        ref={canvas}
        width={1}
        height={1}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = under(event);
          setSpot(last.current);
          plant([last.current], event);
        }}
        onPointerMove={(event) => {
          if (last.current === null) return;
          const next = under(event);
          if (next.x === last.current.x && next.y === last.current.y) return;
          plant(wayBetween(last.current, next).slice(1), event);
          last.current = next;
        }}
        onPointerUp={() => {
          last.current = null;
        }}
        onPointerCancel={() => {
          last.current = null;
        }}
      />
      <Cursor spot={spot} size={size} />
    </div>
  );
}
