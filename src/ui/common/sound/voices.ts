export type SoundCue = 'hold' | 'sell' | 'reveal' | 'level' | 'wave' | 'blind' | 'rain' | 'end';

/** Where a voice plays: its context, the way out, and when, in the context's seconds. */
export interface Desk {
  context: BaseAudioContext;
  out: AudioNode;
  at: number;
}

const LOUDNESS = 0.25; // −12 dB: the loudest a cue may be
const SILENCE = 0.003; // −50 dB: where a voice is over
const FADE = 0.005; // s, from there to nothing

/** The way out for all voices: a voice at level 1 is as loud as a cue may be. */
export function openDesk(context: BaseAudioContext): Omit<Desk, 'at'> {
  const out = context.createGain();
  out.gain.value = LOUDNESS;
  out.connect(context.destination);
  return { context, out };
}

/** A gain that swells to `level` in `attack` and has died away after `length`, all in seconds. */
function swell({ context, out, at }: Desk, level: number, attack: number, length: number) {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + attack);
  gain.gain.exponentialRampToValueAtTime(level * SILENCE, at + length);
  gain.gain.linearRampToValueAtTime(0, at + length + FADE);
  gain.connect(out);
  return gain;
}

interface Note {
  pitch: number; // Hz
  length: number; // s
  level?: number; // 0–1
  type?: OscillatorType;
  to?: number; // Hz, where it glides
  attack?: number; // s
}

/** One struck or blown note that dies away. */
function note(desk: Desk, asked: Note): void {
  const { context, at } = desk;
  const { pitch, length, level = 1, type = 'sine', to, attack = 0.003 } = asked;
  const source = context.createOscillator();
  source.type = type;
  source.frequency.setValueAtTime(pitch, at);
  if (to !== undefined) source.frequency.exponentialRampToValueAtTime(to, at + length);
  source.connect(swell(desk, level, attack, length));
  source.start(at);
  source.stop(at + length + FADE);
}

/** White noise in −1…1, the same every time: so is how loud it gets. */
function noise(context: BaseAudioContext, seconds: number): AudioBuffer {
  const frames = Math.ceil(context.sampleRate * seconds);
  const buffer = context.createBuffer(1, frames, context.sampleRate);
  const data = buffer.getChannelData(0);
  let seed = 1;
  for (let i = 0; i < frames; i++) {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    data[i] = seed / 2 ** 31 - 1;
  }
  return buffer;
}

interface Hiss {
  length: number; // s
  from: number; // Hz, the middle of its band
  to: number; // Hz, where that glides
  level: number;
  attack?: number; // s
}

/** Filtered noise: water, reeds, a thud. */
function hiss(desk: Desk, { length, from, to, level, attack = 0.02 }: Hiss): void {
  const { context, at } = desk;
  const source = context.createBufferSource();
  source.buffer = noise(context, length + FADE);
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.Q.value = 1.2;
  filter.frequency.setValueAtTime(from, at);
  filter.frequency.exponentialRampToValueAtTime(to, at + length);
  source.connect(filter).connect(swell(desk, level, attack, length));
  source.start(at);
}

/** A block of wood: a short note with a knock before it. */
function wood(desk: Desk, pitch: number, length: number): void {
  note(desk, { pitch, length, type: 'triangle', level: 0.66 });
  note(desk, { pitch: pitch * 2.7, length: length / 3, level: 0.26 });
  hiss(desk, { length: 0.02, from: pitch * 6, to: pitch * 3, level: 0.35, attack: 0.002 });
}

function later(desk: Desk, seconds: number): Desk {
  return { ...desk, at: desk.at + seconds };
}

const SEMITONE = 2 ** (1 / 12);
const OCTAVES = 4; // a unit of log price
const OPENING_PITCH = 660; // Hz, of the game's first price
const LOWEST = -1; // log price at 41 Hz, the lowest that is heard
const HIGHEST = 0.75; // log price at 5280 Hz
const PLUCKS = [392, 440, 523.25, 587.33, 659.25]; // a pentatonic scale

/** Pitches of two log prices, Hz: their distance is kept where one of them could not be heard. */
function pitchesOf(from: number, to: number): { pitch: number; to: number } {
  const under = Math.max(0, LOWEST - Math.min(from, to));
  const over = Math.max(0, Math.max(from, to) - HIGHEST);
  const pitch = (log: number) => {
    const heard = Math.min(Math.max(log + under - over, LOWEST), HIGHEST);
    return OPENING_PITCH * 2 ** (OCTAVES * heard);
  };
  return { pitch: pitch(from), to: pitch(to) };
}

/** Each cue's sound (VISUAL.md §7). `amount` is as in a film's cue; `from` a log price against the opening. */
export const VOICES: Record<SoundCue, (desk: Desk, amount: number, from: number) => void> = {
  hold: (desk) => wood(desk, 196, 0.09),
  sell(desk) {
    note(desk, { pitch: 1244, length: 0.06, type: 'triangle', level: 0.5 });
    hiss(later(desk, 0.05), { length: 0.33, from: 1900, to: 500, level: 1.6 });
  },
  reveal(desk) {
    wood(later(desk, 0.12), 523, 0.11); // after my own choice's
    wood(later(desk, 0.28), 659, 0.13);
  },
  level(desk, amount, from) {
    const glide = pitchesOf(from, from + amount);
    note(desk, { ...glide, length: 0.7, type: 'triangle', level: 0.6, attack: 0.05 });
  },
  wave(desk, amount) {
    const lower = SEMITONE ** -Math.min(amount, 24);
    wood(desk, 880 * lower, 0.04);
    note(later(desk, 0.07), { pitch: 110 * lower, to: 55 * lower, length: 0.18, level: 0.85 });
  },
  blind(desk) {
    for (let i = 0; i < 8; i++) wood(later(desk, 0.1 + i * 0.05), 700 + (i % 3) * 130, 0.035);
  },
  rain(desk, amount) {
    const count = Math.max(1, Math.min(5, Math.ceil(amount * 5)));
    for (let i = 0; i < count; i++) {
      note(later(desk, i * 0.11), { pitch: PLUCKS[i]!, length: 0.3, type: 'triangle', level: 0.5 });
    }
  },
  end(desk) {
    for (const [ratio, level] of [
      [1, 0.7],
      [2.76, 0.25],
      [5.4, 0.1],
    ] as const) {
      note(desk, { pitch: 262 * ratio, length: 1.2, level, attack: 0.01 });
    }
  },
};
