import { easeInOut, mixed, through } from '../ease.ts';
import { type Film, type Frame, type Picture, type PictureInput } from '../types.ts';
import { boardOf } from './board.ts';
import { gateAt, gateOf, seizureAt } from './gate.ts';
import { overhangOf } from './overhang.ts';
import { siblingsAt, siblingsOf } from './siblings.ts';
import { type Extras, type ExtrasFrame } from './types.ts';
import { ballsOf, votesAt } from './votes.ts';

/** Reports that are on the board: the last one is pinned while the round settles. */
function papersAt(still: Extras, film: Film | null, ms: number): number {
  const count = still.board?.papers.length ?? 0;
  if (film === null || count === 0) return count;
  const settle = film.parts.find((part) => part.name === 'settle')!;
  return count - 1 + easeInOut(through(ms, settle.from, 400));
}

function beliefAt({ setting, view }: PictureInput, film: Film | null, ms: number): number | null {
  const now = view.belief ?? null;
  if (film === null || now === null) return now;
  const before = view.past.at(-2)?.belief ?? setting.quality?.prior ?? now;
  const settle = film.parts.find((part) => part.name === 'settle')!;
  return mixed(before, now, easeInOut(through(ms, settle.from + 400, 500)));
}

/** The curtain falls and opens while the water goes to where the truth puts it. */
function curtainAt(still: Extras, film: Film | null, ms: number): number {
  if (still.board === null || still.board.real === null) return 0;
  if (film === null) return 2;
  const settle = film.parts.find((part) => part.name === 'settle')!;
  return 2 * through(ms, settle.from, settle.to - settle.from);
}

function frameAt(
  input: PictureInput,
  picture: Picture,
  still: Extras,
  frame: Frame,
  film: Film | null,
  ms: number,
): ExtrasFrame {
  const votes = votesAt(input, film, ms);
  return {
    overhang: film === null ? 1 : 0,
    siblings: still.siblings ? siblingsAt(input, still.siblings, film, ms) : [],
    correlation: input.view.past.at(-1)?.siblings?.correlation ?? null,
    papers: papersAt(still, film, ms),
    belief: beliefAt(input, film, ms),
    curtain: curtainAt(still, film, ms),
    gate: gateAt(input, film, ms),
    ...seizureAt(input, picture, frame, film, ms),
    balls: votes ? ballsOf(votes, picture, frame) : [],
    votes,
  };
}

function stillOf(input: PictureInput, picture: Picture): Extras {
  return {
    overhang: overhangOf(input, picture),
    siblings: siblingsOf(input, picture),
    board: boardOf(input, picture),
    gate: gateOf(input, picture),
  };
}

/** The dominoes out of the way of the board and of the siblings' plate. */
function dominoesBeside({ dominoes }: Picture, still: Extras): Picture['dominoes'] {
  if (dominoes === null) return null;
  if (still.board) return { ...dominoes, top: still.board.box.top + still.board.box.height + 40 };
  return still.siblings ? { ...dominoes, top: dominoes.top - 36 } : dominoes;
}

/** The picture with what its scenario or chapter shows besides the pool. */
export function withExtras(input: PictureInput, picture: Picture): Picture {
  const extras = stillOf(input, picture);
  const rest = { ...picture.rest, extras: frameAt(input, picture, extras, picture.rest, null, 0) };
  return { ...picture, dominoes: dominoesBeside(picture, extras), extras, rest };
}

/** The film of a round whose frames carry the extras of `picture`. */
export function filmWithExtras(input: PictureInput, picture: Picture, film: Film): Film {
  const { extras } = picture;
  if (!extras) return film;
  return {
    ...film,
    at(ms) {
      const frame = film.at(ms);
      return { ...frame, extras: frameAt(input, picture, extras, frame, film, ms) };
    },
  };
}
