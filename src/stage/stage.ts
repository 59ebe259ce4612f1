import Phaser from 'phaser';
import { type CueAt, type Film, type Frame, type Picture } from '../picture/types.ts';
import { type Drawings } from './cast.ts';
import { StageSet } from './set.ts';
import { Textures } from './textures.ts';
import { type Words } from './words.ts';

export type { Drawings } from './cast.ts';
export type { Drawing, DrawnPath } from './brush.ts';
export type { Words } from './words.ts';

/** How a picture is to be shown. */
export interface Showing {
  words: Words;
  dark: boolean;
  motion: 'full' | 'reduced';
}

export interface Playing {
  speed: number;
  onCue(cue: CueAt): void;
  onEnd(): void;
}

export interface Stage {
  /** Show a picture at rest; whatever was running is over. */
  show(picture: Picture, showing: Showing): void;
  /** Run a film on the picture shown last; `onEnd` is called once, at the end or when it is skipped. */
  play(film: Film, playing: Playing): void;
  setSpeed(speed: number): void;
  skip(): void;
  destroy(): void;
}

/** Whether a real graphics card draws WebGL: an emulated one is slower than Canvas (eight times, measured). */
export function hasFastWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) ??
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

class Play extends Phaser.Scene {
  private textures_: Textures | undefined;
  private set: StageSet | undefined;
  private showing: Showing | undefined;
  private film: (Film & { playing: Playing; at_: number; cued: number; part: number }) | undefined;
  private ahead: Generator<void> | undefined;
  private readonly drawings: Drawings;
  private readonly onReady: (play: Play) => void;

  constructor(drawings: Drawings, onReady: (play: Play) => void) {
    super('stage');
    this.drawings = drawings;
    this.onReady = onReady;
  }

  create(): void {
    this.textures_ = new Textures(this.textures);
    this.cameras.main.setOrigin(0, 0);
    this.onReady(this);
  }

  show(picture: Picture, showing: Showing): void {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.max(1, Math.round(picture.size.width * ratio));
    const height = Math.max(1, Math.round(picture.size.height * ratio));
    const density = picture.zoom * ratio;
    if (this.scale.width !== width || this.scale.height !== height) {
      this.scale.setZoom(1 / ratio);
      this.scale.resize(width, height);
      this.textures_!.clear();
    }
    this.crossFade();
    this.film = undefined;
    this.set?.destroy();
    this.showing = showing;
    this.cameras.main.setZoom(density).setScroll(0, 0);
    this.set = new StageSet(this, this.textures_!, picture, showing.words, this.drawings, {
      dark: showing.dark,
      density,
    });
    this.ahead = this.set.prepare(POSTURES);
    this.set.draw(picture.rest, true, null);
    this.mark(picture.rest, 'rest');
    this.game.loop.wake();
  }

  play(film: Film, playing: Playing): void {
    this.film = { ...film, at: film.at, playing, at_: 0, cued: 0, part: 0 };
    this.game.loop.wake();
  }

  setSpeed(speed: number): void {
    if (this.film) this.film.playing.speed = speed;
  }

  skip(): void {
    if (this.film) this.film.at_ = this.film.duration;
  }

  override update(now: number, delta: number): void {
    const { set, film, showing } = this;
    if (!set || !showing) return;
    if (!film) {
      if (!this.ahead?.next().done) return;
      if (showing.motion === 'full') set.bob(set.picture.rest, now);
      else this.game.loop.sleep();
      return;
    }
    film.at_ += Math.min(delta, 100) * film.playing.speed;
    const skipped = film.at_ >= film.duration;
    while (!skipped && film.cued < film.cues.length && film.cues[film.cued]!.at <= film.at_) {
      film.playing.onCue(film.cues[film.cued++]!);
    }
    const part = film.parts.findIndex((p) => film.at_ < p.to);
    if (part !== film.part && part > 0 && showing.motion === 'reduced') this.crossFade();
    film.part = part;
    const frame = film.at(Math.min(film.at_, film.duration));
    set.draw(frame, false, showing.motion === 'full' ? now : null);
    this.mark(frame, film.parts[part]?.name ?? 'rest');
    if (film.at_ >= film.duration) {
      this.film = undefined;
      film.playing.onEnd();
    }
  }

  /** What is drawn, for those who measure the canvas: CSS pixels and the part of the round. */
  private mark(frame: Frame, part: string): void {
    const { dataset } = this.game.canvas;
    const { zoom, gauge } = this.set!.picture;
    dataset['part'] = part;
    dataset['level'] = (frame.level * zoom).toFixed(2);
    dataset['unit'] = (gauge.unit * zoom).toFixed(3);
    if (gauge.tube) dataset['gauge'] = ((gauge.tube.left + gauge.tube.width * 0.75) * zoom).toFixed(1);
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
