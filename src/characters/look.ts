import { type Skin } from './inks.ts';
import { type Arms, type Mood } from './kit.ts';
import { type Mark } from './marks.ts';

/** How one person looks: what is put on the body kit (VISUAL.md §5). Units of the kit, float at (0, 1). */
export interface Look {
  role: 'holder' | 'maker';
  skin: Skin;
  coat: string;
  sleeves?: string; // the coat's colour when left out
  mood: Mood; // at rest
  lean?: number; // degrees, to the right
  gaze?: readonly [x: number, y: number]; // the face turned by so much
  hair?: readonly Mark[]; // behind the head
  dress?: readonly Mark[]; // on the coat
  beard?: readonly Mark[]; // on the face
  hat: readonly Mark[];
  behind?: readonly Mark[]; // always carried behind the body
  below?: readonly Mark[]; // hangs from the float into the water
  arms: Arms; // in the signature pose
  crossed?: true; // the arms lie over what they hold
  legs?: readonly Mark[]; // of the signature pose, before the float
  prop?: readonly Mark[]; // in the hands of the signature pose
  stowed?: readonly Mark[]; // the prop behind the body while the hands are busy
  worn?: readonly Mark[]; // the prop before the body while the hands are busy
}
