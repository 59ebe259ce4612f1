import { useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { ARENA_LIMITS } from '../../../store/lab/arena.ts';
import { CAST, type Entrant } from '../../../store/lab/entrants.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { CastDialog } from '../contest/CastDialog.tsx';
import { EntrantLine } from '../contest/EntrantLine.tsx';
import { OwnDialog } from '../contest/OwnDialog.tsx';
import { useEntrantNames } from '../contest/useEntrantNames.ts';

interface PlayersCardProps {
  players: readonly Entrant[];
  onChange(players: readonly Entrant[]): void;
}

function countsOf(players: readonly Entrant[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of players) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Who plays: everybody with face and name, to be sent away or added to; rules of one's own to be changed. */
export function PlayersCard({ players, onChange }: PlayersCardProps) {
  const t = useTexts('lab-arena');
  const numbers = useNumbers();
  const id = useId();
  const namesOf = useEntrantNames();
  const [open, setOpen] = useState<'cast' | 'new' | number | null>(null);
  const names = namesOf(players);
  const full = players.length >= ARENA_LIMITS.players.max;
  const add = (entrant: Entrant) => !full && onChange([...players, entrant]);
  const finishOwn = (entrant: Entrant) => {
    if (typeof open === 'number') onChange(players.with(open, entrant));
    else add(entrant);
    setOpen(null);
  };
  return (
    <section class="card lab-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {t('players.title', { count: players.length, number: numbers.number(players.length) })}
      </h2>
      <ul class="players">
        {players.map((player, at) => (
          <li key={`${player.id} ${names[at]}`}>
            <Face strategy={player.id} />
            <EntrantLine
              id={player.id}
              name={names[at]!}
              onOpen={() => setOpen(at)}
              onRemove={() => onChange(players.filter((_, other) => other !== at))}
            />
          </li>
        ))}
      </ul>
      <div class="lab-buttons">
        <button type="button" class="button" onClick={() => setOpen('cast')}>
          {t('players.add')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={full}
          onClick={() => !full && setOpen('new')}
        >
          {t('players.own')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => onChange(CAST.map((one) => ({ id: one, name: null })))}
        >
          {t('players.all')}
        </button>
        <button type="button" class="button quiet" onClick={() => onChange([])}>
          {t('players.none')}
        </button>
      </div>
      {full && <p class="hint">{t('players.full', { number: numbers.number(players.length) })}</p>}
      {open === 'cast' && (
        <CastDialog
          counts={countsOf(players)}
          once={false}
          full={full}
          onAdd={(one) => add({ id: one, name: null })}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'new' || typeof open === 'number') && (
        <OwnDialog
          entrant={typeof open === 'number' ? players[open]! : null}
          onDone={finishOwn}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
