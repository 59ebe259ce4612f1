import { type WallLink } from '../../store/classroom/links.ts';
import { readAnswer } from '../protocol/answers.ts';
import { WALL_ATTACHED, WALL_VIEW } from '../protocol/wall-answers.ts';
import { askFor, isPassing } from './asks.ts';
import { openLink } from './link.ts';

/** A projector's tie to the server whose pages lie at `base`, an absolute address. */
export function openWallLink(base: string): WallLink {
  let key: { id: string; secret: string } | null = null;
  const { wire, link, tellView, tellGone } = openLink(base, 'wall', WALL_VIEW, {
    view: (view) => view,
    gone() {
      key = null;
    },
  });

  wire.greetWith(async (patience) => {
    if (key === null) return true;
    const answer = await wire.ask('watch', key, patience);
    if (answer === undefined) return false;
    const watched = readAnswer(WALL_ATTACHED, answer);
    if (watched.ok) tellView(watched.value.view);
    else if (isPassing(watched.refusal)) return false;
    else tellGone(watched.refusal.code);
    return true;
  });

  return {
    ...link,
    async watch(id, secret) {
      const message = { id, secret };
      const ask = { event: 'watch', message, shape: WALL_ATTACHED, repeat: 'again' } as const;
      const watched = await askFor(wire, ask);
      if (watched.ok) key = message;
      return watched;
    },
  };
}
