/** Where a voice plays: its context, the way out, and when, in the context's seconds. */
export interface Desk {
  context: BaseAudioContext;
  out: AudioNode;
  at: number;
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
export function note({ context, out, at }: Desk, asked: Note): void {
  const { pitch, length, level = 1, type = 'sine', to, attack = 0.003 } = asked;
  const source = context.createOscillator();
  const gain = context.createGain();
  source.type = type;
  source.frequency.setValueAtTime(pitch, at);
  if (to !== undefined)
    source.frequency.exponentialRampToValueAtTime(Math.max(20, to), at + length);
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + attack);
  gain.gain.exponentialRampToValueAtTime(0.001, at + length);
  source.connect(gain).connect(out);
  source.start(at);
  source.stop(at + length + 0.02);
}

/** Filtered noise: water, reeds, a thud. */
export function hiss(
  { context, out, at }: Desk,
  asked: { length: number; from: number; to: number; level?: number; q?: number },
): void {
  const { length, from, to, level = 1, q = 1.2 } = asked;
  const frames = Math.ceil(context.sampleRate * length);
  const buffer = context.createBuffer(1, frames, context.sampleRate);
  const data = buffer.getChannelData(0);
  for (let i = 0; i < frames; i++) data[i] = Math.random() * 2 - 1;
  const source = context.createBufferSource();
  source.buffer = buffer;
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.Q.value = q;
  filter.frequency.setValueAtTime(from, at);
  filter.frequency.exponentialRampToValueAtTime(to, at + length);
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + length);
  source.connect(filter).connect(gain).connect(out);
  source.start(at);
}

/** A block of wood: a short note with a knock before it. */
export function wood(desk: Desk, pitch: number, length: number): void {
  note(desk, { pitch, length, type: 'triangle' });
  note(desk, { pitch: pitch * 2.7, length: length / 3, level: 0.4 });
  hiss(desk, { length: 0.02, from: pitch * 6, to: pitch * 3, level: 0.5 });
}

function later(desk: Desk, seconds: number): Desk {
  return { ...desk, at: desk.at + seconds };
}

const SEMITONE = 2 ** (1 / 12);
const OPENING_PITCH = 330; // Hz, of the game's first price
const PLUCKS = [392, 440, 523.25, 587.33, 659.25]; // a pentatonic scale

/** Each cue's sound (VISUAL.md §7). `amount` is as in a film's cue; `from` a log price against the opening. */
export const VOICES: Record<string, (desk: Desk, amount: number, from: number) => void> = {
  hold: (desk) => wood(desk, 196, 0.09),
  sell(desk) {
    note(desk, { pitch: 1244, length: 0.06, type: 'triangle', level: 0.5 });
    hiss(later(desk, 0.05), { length: 0.35, from: 1900, to: 500 });
  },
  reveal(desk) {
    wood(desk, 523, 0.11);
    wood(later(desk, 0.16), 659, 0.13);
  },
  level(desk, amount, from) {
    // Four octaves a unit of log price: one hears how far it fell.
    const bound = (log: number) => Math.min(Math.max(log, -1), 1);
    const pitch = OPENING_PITCH * 2 ** (4 * bound(from));
    const to = OPENING_PITCH * 2 ** (4 * bound(from + amount));
    note(desk, { pitch, to, length: 0.7, level: 0.6, attack: 0.05 });
  },
  wave(desk, amount) {
    const lower = SEMITONE ** -Math.min(amount, 24);
    wood(desk, 880 * lower, 0.04);
    note(later(desk, 0.07), { pitch: 110 * lower, to: 55 * lower, length: 0.18 });
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
