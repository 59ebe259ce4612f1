import { arenaViewOf, printedArenaFigure } from '../../../characters/arena/drawing.ts';
import { type ArenaPosture } from '../../../characters/arena/pose.ts';
import {
  type ArenaFigureId,
  arenaLookOf,
  isArenaCharacter,
} from '../../../characters/arena/registry.ts';
import { type Mood } from '../../../characters/kit.ts';
import { isOwnRule } from '../../../store/lab/entrants.ts';
import { THEMED_HALO } from '../art/Figure.tsx';
import { Print } from '../art/Print.tsx';
import './arena.css';

/** The figure of a strategy: you for a rule of your own, a plain one where nobody has been drawn for it. */
export function figureOf(strategy: string): ArenaFigureId {
  if (isArenaCharacter(strategy)) return strategy;
  return isOwnRule(strategy) ? 'you' : 'plain';
}

/** The colour by which a strategy is known: its coat. */
export function coatOf(strategy: string): string {
  return arenaLookOf(figureOf(strategy)).coat;
}

/** The head of a strategy's character, for a line or a cell. Its name stands beside it, or in `label`. */
export function Face({ strategy, label }: { strategy: string; label?: string }) {
  const id = figureOf(strategy);
  return (
    <svg
      class="arena-face"
      viewBox={arenaViewOf(id, 'bust').join(' ')}
      focusable="false"
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <Print items={printedArenaFigure(id, { halo: THEMED_HALO })} />
    </svg>
  );
}

interface StandingProps {
  strategy: string;
  posture?: ArenaPosture;
  mood?: Mood;
  facing?: 'left' | 'right';
}

/** A strategy's character inside another drawing; the feet stand at y = 8. */
export function Standing({ strategy, mood, ...pose }: StandingProps) {
  const options = { ...pose, halo: THEMED_HALO, ...(mood === undefined ? {} : { mood }) };
  return <Print items={printedArenaFigure(figureOf(strategy), options)} />;
}
