import { useState } from 'preact/hooks';
import { LOCALES } from '../../../i18n/languages.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { useNames } from '../common/useNames.ts';
import { Mosaic } from './Mosaic.tsx';
import { countStates, densityOf, isAsking, type Person, peopleOf } from './people.ts';
import { type Shown, StateMark } from './StateMark.tsx';
import './roster.css';

const MOST_LISTED = 60; // in a dense roster; beyond, one searches

const SIZES = { few: 72, roomy: 46, close: 24, dense: 24 }; // px of a mark

interface OneProps {
  person: Person;
  size: number;
  onOpen(player: number): void;
}

function One({ person: { line, shown }, size, onOpen }: OneProps) {
  const t = useKeyedTexts('class');
  const call = useNames();
  return (
    <li>
      <button type="button" class={`person ${shown}`} onClick={() => onOpen(line.player)}>
        <StateMark shown={shown} size={size} />
        <span class="name" lang={LOCALES[line.language]} dir="auto">
          {call(line.name, line.language)}
        </span>
        <span class="hidden-text">{t(`state.${shown}`)}</span>
      </button>
    </li>
  );
}

interface LegendProps {
  people: Person[];
  only: Shown | null;
  onOnly(shown: Shown | null): void;
}

/** How many stand how; pressed, only they are shown. */
function Legend({ people, only, onOnly }: LegendProps) {
  const t = useKeyedTexts('class');
  const { number } = useNumbers();
  return (
    <ul class="roster-legend">
      {countStates(people).map(({ shown, count }) => (
        <li key={shown}>
          <button
            type="button"
            class="button quiet"
            aria-pressed={only === shown}
            onClick={() => onOnly(only === shown ? null : shown)}
          >
            <StateMark shown={shown} size={24} />
            {t(`count.${shown}`, { count, number: number(count) })}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface RosterProps {
  view: TeacherView;
  onOpen(player: number): void;
}

/** Everybody who joined and how they stand; never what they chose. */
export function Roster({ view, onOpen }: RosterProps) {
  const t = useTexts('class');
  const call = useNames();
  const { number } = useNumbers();
  const [only, setOnly] = useState<Shown | null>(null);
  const [sought, seek] = useState('');
  const people = peopleOf(view);
  const isOver = view.room.phase === 'over' || view.room.phase === 'closed';
  const density = isOver && people.length <= 120 ? 'close' : densityOf(people.length);
  const has = only !== null && people.some(({ shown }) => shown === only);
  const wanted = sought.trim().toLocaleLowerCase();
  const listed = people.filter(
    ({ line, shown }) =>
      (!has || shown === only) &&
      (wanted === '' || call(line.name, line.language).toLocaleLowerCase().includes(wanted)),
  );
  const shownNow = density === 'dense' ? listed.slice(0, MOST_LISTED) : listed;
  const asks = isAsking(view.room.phase);
  return (
    <section class={`card roster ${density}`} aria-labelledby="roster-title">
      <div class="roster-top">
        <h2 id="roster-title">{t(asks ? 'roster.title' : 'roster.here')}</h2>
        <p>{t(asks ? 'roster.note' : 'roster.here-note')}</p>
        {(density === 'close' || density === 'dense') && (
          <input
            class="input seek"
            type="search"
            aria-label={t('roster.seek')}
            placeholder={t('roster.seek')}
            value={sought}
            onInput={(event) => seek(event.currentTarget.value)}
          />
        )}
      </div>
      <div class="roster-body">
        {people.length === 0 && <p class="roster-empty">{t('roster.empty')}</p>}
        {density === 'dense' && <Mosaic people={people} only={has ? only : null} />}
        <ul class="people">
          {shownNow.map((person) => (
            <One key={person.line.player} person={person} size={SIZES[density]} onOpen={onOpen} />
          ))}
        </ul>
        {listed.length > shownNow.length && (
          <p class="roster-more">
            {t('roster.more', { number: number(listed.length - shownNow.length) })}
          </p>
        )}
      </div>
      <Legend people={people} only={only} onOnly={setOnly} />
    </section>
  );
}
