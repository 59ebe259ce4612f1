import Phaser from 'phaser';
import { filmOf } from '../../src/picture/film.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { openStage } from '../../src/stage/stage.ts';
import { drawingOf } from '../../src/ui/stage/drawings.ts';
import { played } from '../../tests/picture/played.ts';

const FIGURES = 200;
const FRAMES = 240;
const WARM_UP = 60;
const SIZE = { width: 1280, height: 540 };

let times: number[] = [];
const nextFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) =>
  nextFrame((now) => {
    const started = performance.now();
    callback(now);
    times.push(performance.now() - started);
  });

/** Script time of a frame, ms: the median over FRAMES frames after some to warm up. */
async function timeFrames(): Promise<number> {
  times = [];
  while (times.length < FRAMES + WARM_UP) await new Promise((resolve) => setTimeout(resolve, 50));
  const kept = times.slice(WARM_UP, WARM_UP + FRAMES).sort((a, b) => a - b);
  return kept[FRAMES / 2]!;
}

function holder(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `width:${SIZE.width}px;height:${SIZE.height}px`;
  document.body.append(element);
  return element;
}

/** The least that moving so many sprites costs: 200 images of a figure's size, each moved every frame. */
function bareScene(): Promise<{ game: Phaser.Game }> {
  return new Promise((resolve) => {
    const images: Phaser.GameObjects.Image[] = [];
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      parent: holder(),
      ...SIZE,
      banner: false,
      audio: { noAudio: true },
      scene: {
        create(this: Phaser.Scene) {
          const canvas = document.createElement('canvas');
          canvas.width = 64;
          canvas.height = 64;
          canvas.getContext('2d')!.fillRect(8, 8, 48, 48);
          this.textures.addImage('sprite', canvas as unknown as HTMLImageElement);
          for (let i = 0; i < FIGURES; i++) {
            images.push(this.add.image((i % 20) * 60 + 40, Math.floor(i / 20) * 50 + 40, 'sprite'));
          }
          resolve({ game });
        },
        update(now: number) {
          for (const [i, image] of images.entries()) image.y += Math.sin(now / 500 + i);
        },
      },
    });
  });
}

/** Words enough to paint every sign. */
function words() {
  const text = () => 'price';
  return {
    font: 'sans-serif',
    you: 'You',
    price: text,
    value: text,
    valueName: 'value',
    priceName: 'price',
    mark: text,
    captured: '20%',
    lost: '80%',
    base: 'base',
    bay: text,
    bucket: '−2%',
    outside: '+4%',
    ashore: text,
    each: null,
    slip: '',
    redLine: '',
    forced: '',
    wave: text,
    speech: text,
  };
}

async function measure(): Promise<{ floor: number; rest: number; round: number }> {
  const bare = await bareScene();
  const floor = await timeFrames();
  bare.game.destroy(true);
  const depth = { base: 11000, perMaker: 11000 };
  const sellers = Array.from({ length: 60 }, (_, i) => 3 * i);
  const game = played({ holders: FIGURES, depth }, [{ sell: sellers }], SIZE);
  const input = { ...game, crowd: FIGURES };
  const stage = await openStage(holder(), (key) => drawingOf(key, false), 'canvas');
  stage.show(pictureOf(input), { words: words(), dark: false, motion: 'full' });
  const rest = await timeFrames();
  const film = filmOf(input)!;
  stage.play(film, { speed: 0.7, from: 0, onCue() {}, onEnd() {} });
  const round = await timeFrames();
  stage.destroy();
  return { floor, rest, round };
}

Object.assign(window, { measure });
