import { useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Entrant } from '../../../store/lab/entrants.ts';
import { ARENA_LIMITS, playersIn, type Settlers } from '../../../store/lab/evolution.ts';
import { readNumber } from '../../../store/workshop/typed.ts';
import { coatOf, Face } from '../../common/arena/ArenaFigure.tsx';
import { TypedInput } from '../../common/TypedInput.tsx';
import { CastDialog } from '../contest/CastDialog.tsx';
import { EntrantLine } from '../contest/EntrantLine.tsx';
import { OwnDialog } from '../contest/OwnDialog.tsx';
import { useEntrantNames } from '../contest/useEntrantNames.ts';

interface PopulationCardProps {
  population: readonly Settlers[];
  onChange(population: readonly Settlers[]): void;
}

const FIRST = 5; // of a kind that comes in
const PLAIN = { percent: false, comma: false };

interface StepperProps {
  name: string;
  count: number;
  most: number; // it may have
  onChange(count: number): void;
}

/** How many of a kind: one less, the number itself, one more. */
function Stepper({ name, count, most, onChange }: StepperProps) {
  const t = useTexts('lab-evolution');
  const set = (wanted: number) => {
    const fits = Number.isInteger(wanted) && wanted >= 0 && wanted <= most;
    if (fits) onChange(wanted);
    return fits;
  };
  return (
    <span class="settler-stepper">
      <button
        type="button"
        class="button quiet"
        aria-label={t('population.fewer', { name })}
        aria-disabled={count === 0}
        onClick={() => set(count - 1)}
      >
        −
      </button>
      <TypedInput
        inputMode="numeric"
        written={String(count)}
        aria-label={t('population.count', { name })}
        onSettle={(typed) => {
          const wanted = readNumber(typed, PLAIN) ?? count;
          return set(wanted) ? String(wanted) : String(count);
        }}
      />
      <button
        type="button"
        class="button quiet"
        aria-label={t('population.more', { name })}
        aria-disabled={count >= most}
        onClick={() => set(count + 1)}
      >
        +
      </button>
    </span>
  );
}

/** Who lives here at the beginning, and how many of each. */
export function PopulationCard({ population, onChange }: PopulationCardProps) {
  const t = useTexts('lab-evolution');
  const arena = useTexts('lab-arena');
  const numbers = useNumbers();
  const id = useId();
  const namesOf = useEntrantNames();
  const [open, setOpen] = useState<'cast' | 'new' | number | null>(null);
  const names = namesOf(population);
  const players = playersIn({ population });
  const room = ARENA_LIMITS.population.max - players;
  const add = (entrant: Entrant) => {
    const here = population.findIndex((one) => one.id === entrant.id);
    const count = Math.min(FIRST, room);
    if (here === -1) onChange([...population, { ...entrant, count }]);
    else onChange(population.with(here, { ...population[here]!, name: entrant.name }));
  };
  const finishOwn = (entrant: Entrant) => {
    setOpen(null);
    if (typeof open !== 'number') return add(entrant);
    const twin = population.findIndex((one, at) => at !== open && one.id === entrant.id);
    const changed = population.with(open, { ...entrant, count: population[open]!.count });
    onChange(twin === -1 ? changed : changed.filter((_, at) => at !== twin));
  };
  return (
    <section class="card lab-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {t('population.title', { count: players, number: numbers.number(players) })}
      </h2>
      <ul class="settlers">
        {population.map((one, at) => {
          const name = names[at]!;
          const change = (count: number) => onChange(population.with(at, { ...one, count }));
          return (
            <li key={one.id}>
              <span class="kind-face" style={{ background: coatOf(one.id) }}>
                <Face strategy={one.id} />
              </span>
              <EntrantLine
                id={one.id}
                name={name}
                onOpen={() => setOpen(at)}
                onRemove={() => onChange(population.filter((_, other) => other !== at))}
              >
                <Stepper name={name} count={one.count} most={one.count + room} onChange={change} />
              </EntrantLine>
            </li>
          );
        })}
      </ul>
      <div class="lab-buttons">
        <button type="button" class="button" onClick={() => setOpen('cast')}>
          {arena('players.add')}
        </button>
        <button type="button" class="button" onClick={() => setOpen('new')}>
          {arena('players.own')}
        </button>
      </div>
      {room === 0 && (
        <p class="hint">{t('population.full', { number: numbers.number(players) })}</p>
      )}
      {open === 'cast' && (
        <CastDialog
          counts={new Map(population.map((one) => [one.id, one.count || 1]))}
          once
          full={room === 0}
          onAdd={(one) => add({ id: one, name: null })}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'new' || typeof open === 'number') && (
        <OwnDialog
          entrant={typeof open === 'number' ? population[open]! : null}
          onDone={finishOwn}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
