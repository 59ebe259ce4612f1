import { leaning, person, RAISED, signature } from '../figure.ts';
import { arm, legs, type Mood } from '../kit.ts';
import { type Mark, moved } from '../marks.ts';
import { type ArenaLook } from './look.ts';
import { held, PEACH } from './props.ts';

export const ARENA_POSTURES = ['idle', 'cooperate', 'defect'] as const;
/** On the log: at rest, holding out a peach to the other, or keeping it. */
export type ArenaPosture = (typeof ARENA_POSTURES)[number];

const POSES = {
  cooperate: {
    near: 'M12,-26Q25,-24 38,-31',
    gift: held(39, -40, 0, PEACH),
    lean: 6,
    gaze: [4, 0],
    mood: 'smile',
  },
  defect: {
    near: 'M13,-25Q27,-9 7,-13',
    gift: held(0, -20, 0, PEACH),
    lean: -9,
    gaze: [-4, -1],
    mood: 'sly',
  },
} as const;

const UPENDED = 'translate(0,-71) scale(1,-1)';

/** Marks of somebody standing on a log, from back to front; the feet end at FIGURE.feet. */
export function arenaMarks(look: ArenaLook, posture: ArenaPosture, mood?: Mood): Mark[] {
  const marks = posture === 'idle' ? resting(look, mood) : choosing(look, posture, mood);
  const standing = [...(look.legs ?? legs(0)), moved(`translate(0,${-RAISED})`, ...marks)];
  return look.upended ? [moved(UPENDED, ...standing)] : standing;
}

function resting(look: ArenaLook, mood: Mood = look.mood): Mark[] {
  if (!look.hidden) return leaning(look, signature(look, mood));
  const { left, right } = look.arms;
  return leaning(look, [
    ...sleeve(look, left),
    ...person(look, mood),
    ...sleeve(look, right),
    ...(look.prop ?? []),
  ]);
}

function choosing(look: ArenaLook, posture: keyof typeof POSES, mood?: Mood): Mark[] {
  const { near, gift, lean, gaze, mood: usual } = POSES[posture];
  const far = sleeve(look, look.far ?? look.arms.left);
  const carried = look.carried ?? look.prop ?? [];
  const prop = look.crossed ? [...carried, ...far] : [...far, ...carried];
  const before = look.hidden ? [] : prop;
  return leaning({ ...look, lean: look.grounded ? lean / 3 : lean }, [
    ...(look.hidden ? prop : []),
    ...person({ ...look, gaze }, mood ?? usual),
    ...before,
    ...(posture === 'defect' ? [gift, ...sleeve(look, near)] : [...sleeve(look, near), gift]),
  ]);
}

function sleeve(look: ArenaLook, path: string): Mark[] {
  return arm(path, look.sleeves ?? look.coat, look.skin);
}
