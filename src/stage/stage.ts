import Phaser from 'phaser';
import { type CueAt, type Film, type Frame, type Picture } from '../picture/types.ts';
import { type Drawings } from './cast.ts';
import { type ExtraMaker } from './extra.ts';
import { StageSet } from './set.ts';
import { Textures } from './textures.ts';
import { type Words } from './words.ts';

export type { Drawing, DrawnPath } from './brush.ts';
export type { Drawings } from './cast.ts';
export type { ExtraMaker } from './extra.ts';
export type { Words } from './words.ts';

/** How a picture is to be shown. */
export interface Showing {
  words: Words;
  dark: boolean;
  motion: 'full' | 'reduced';
  extras?: ExtraMaker; // draws what the picture has besides the pool
}

export interface Playing {
  speed: number;
  from: number; // ms into the film
  onCue(cue: CueAt): void;
  onEnd(): void;
}

export interface Stage {
  /** Show a picture at rest; whatever was running is over. */
  show(picture: Picture, showing: Showing): void;
  /** Run a film on the picture shown last; `onEnd` is called once, at the end or when it is skipped. */
  play(film: Film, playing: Playing): void;
  /** Ms into the film that runs, null when none does. */
  position(): number | null;
  setSpeed(speed: number): void;
  /** End the film at once. */
  skip(): void;
  destroy(): void;
}

/** Whether a real graphics card draws WebGL: an emulated one is slower than Canvas (eight times, measured). */
export function hasFastWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const gl =
      canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) ??
      canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
    if (gl === null) return false;
    const name = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer = name ? String(gl.getParameter(name.UNMASKED_RENDERER_WEBGL)) : '';
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return !/swiftshader|llvmpipe|software|basic render/i.test(renderer);
  } catch {
    return false;
  }
}

const FADE = 120; // ms
const POSTURES = ['idle', 'hold', 'sell', 'walk', 'ashore'];

interface Running {
  film: Film;
  playing: Playing;
  at: number; // ms
  cued: number; // cues given so far
  part: number;
}

class Play extends Phaser.Scene {
  private sheets: Textures | undefined;
  private set: StageSet | undefined;
  private showing: Showing | undefined;
  private film: Running | undefined;
  private ahead: Generator<void> | undefined;
  private readonly drawings: Drawings;
  private readonly onReady: (play: Play) => void;

  constructor(drawings: Drawings, onReady: (play: Play) => void) {
    super('stage');
    this.drawings = drawings;
    this.onReady = onReady;
  }

  create(): void {
    this.sheets = new Textures(this.textures);
    this.cameras.main.setOrigin(0, 0);
    this.onReady(this);
  }

  show(picture: Picture, showing: Showing): void {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.max(1, Math.round(picture.size.width * ratio));
    const height = Math.max(1, Math.round(picture.size.height * ratio));
    const density = picture.zoom * ratio;
    if (this.scale.width !== width || this.scale.height !== height) {
      this.scale.resize(width, height);
      this.scale.setZoom(1 / ratio); // after the size: this is what styles the canvas
      this.sheets!.clear();
    }
    this.crossFade();
    this.film = undefined;
    this.set?.destroy();
    this.showing = showing;
    this.cameras.main.setZoom(density).setScroll(0, 0);
    this.set = new StageSet(this, this.sheets!, picture, showing.words, this.drawings, {
      dark: showing.dark,
      density,
      ...(showing.extras && { extras: showing.extras }),
    });
    this.ahead = this.set.prepare(POSTURES);
    this.set.draw(picture.rest, true, null);
    this.mark(picture.rest, 'rest');
    this.game.loop.wake();
  }

  play(film: Film, playing: Playing): void {
    const cued = film.cues.filter((cue) => cue.at < playing.from).length;
    this.film = { film, playing: { ...playing }, at: playing.from, cued, part: 0 };
    this.game.loop.wake();
  }

  position(): number | null {
    return this.film?.at ?? null;
  }

  setSpeed(speed: number): void {
    if (this.film) this.film.playing.speed = speed;
  }

  skip(): void {
    const running = this.film;
    if (!running || !this.set) return;
    this.film = undefined;
    this.crossFade();
    this.set.draw(this.set.picture.rest, true, null);
    this.mark(this.set.picture.rest, 'rest');
    running.playing.onEnd();
  }

  /** A drawing that fails ends the film, never the game. */
  override update(now: number, delta: number): void {
    try {
      this.step(now, delta);
    } catch (error) {
      const running = this.film;
      this.film = undefined;
      console.error(error);
      this.game.loop.sleep();
      running?.playing.onEnd();
    }
  }

  private step(now: number, delta: number): void {
    const { set, showing } = this;
    if (!set || !showing) return;
    if (this.film) this.advance(this.film, set, showing, now, delta);
    else if (showing.motion === 'full') {
      this.ahead?.next();
      set.bob(set.picture.rest, now);
    } else if (this.ahead?.next().done) this.game.loop.sleep();
  }

  private advance(
    running: Running,
    set: StageSet,
    showing: Showing,
    now: number,
    delta: number,
  ): void {
    const { film, playing } = running;
    running.at += Math.min(delta, 100) * playing.speed;
    if (running.at >= film.duration) {
      this.skip();
      return;
    }
    while (running.cued < film.cues.length && film.cues[running.cued]!.at <= running.at) {
      playing.onCue(film.cues[running.cued++]!);
    }
    const part = film.parts.findIndex((p) => running.at < p.to);
    if (part !== running.part && showing.motion === 'reduced') this.crossFade();
    running.part = part;
    const frame = film.at(running.at);
    set.draw(frame, false, showing.motion === 'full' ? now : null);
    this.mark(frame, film.parts[part]?.name ?? 'rest');
  }

  /** What is drawn, for those who measure the canvas: CSS pixels and the part of the round. */
  private mark(frame: Frame, part: string): void {
    const { dataset } = this.game.canvas;
    const { zoom, gauge } = this.set!.picture;
    dataset['part'] = part;
    dataset['zoom'] = zoom.toFixed(4);
    dataset['level'] = (frame.level * zoom).toFixed(2);
    dataset['unit'] = (gauge.unit * zoom).toFixed(3);
    dataset['gauge'] = gauge.tube
      ? ((gauge.tube.left + gauge.tube.width * 0.75) * zoom).toFixed(1)
      : '';
  }

  /** With motion reduced the old picture fades over the new one. */
  private crossFade(): void {
    const { canvas } = this.game;
    const holder = canvas.parentElement;
    if (this.showing?.motion !== 'reduced' || !this.set || !holder) return;
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    copy.getContext('2d')?.drawImage(canvas, 0, 0);
    copy.style.cssText = `position:absolute;inset:0;width:${canvas.style.width};height:${canvas.style.height};transition:opacity ${FADE}ms linear;pointer-events:none`;
    holder.append(copy);
    requestAnimationFrame(() => requestAnimationFrame(() => (copy.style.opacity = '0')));
    setTimeout(() => copy.remove(), FADE + 80);
  }
}

/** Open a stage in `parent`. Rejects when Phaser cannot start here. */
export function openStage(
  parent: HTMLElement,
  drawings: Drawings,
  renderer?: 'canvas' | 'webgl',
): Promise<Stage> {
  return new Promise((resolve, reject) => {
    const webgl = renderer === undefined ? hasFastWebGL() : renderer === 'webgl';
    try {
      const game = new Phaser.Game({
        type: webgl ? Phaser.WEBGL : Phaser.CANVAS,
        parent,
        width: 16,
        height: 16,
        transparent: true,
        banner: false,
        disableContextMenu: false,
        input: { mouse: false, touch: false, keyboard: false, gamepad: false },
        scale: { mode: Phaser.Scale.NONE },
        audio: { noAudio: true },
        render: { preserveDrawingBuffer: true, powerPreference: 'low-power' },
        scene: new Play(drawings, (play) => {
          game.canvas.setAttribute('aria-hidden', 'true');
          resolve({
            show: (picture, showing) => play.show(picture, showing),
            play: (film, playing) => play.play(film, playing),
            position: () => play.position(),
            setSpeed: (speed) => play.setSpeed(speed),
            skip: () => play.skip(),
            destroy: () => game.destroy(true),
          });
        }),
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
