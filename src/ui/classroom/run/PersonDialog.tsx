import { useState } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { Dialog } from '../../common/Dialog.tsx';
import { useNames } from '../common/useNames.ts';
import { type Person } from './people.ts';
import { StateMark } from './StateMark.tsx';

const LONGEST_NAME = 24; // characters

interface PersonProps {
  person: Person;
  view: TeacherView;
  store: TeacherStore;
  onClose(): void;
}

function Rename({ person, store, onClose }: PersonProps) {
  const t = useTexts('class');
  const call = useNames();
  const { line } = person;
  const [name, setName] = useState(() => call(line.name, line.language));
  const rename = (event: Event) => {
    event.preventDefault();
    store.rename(line.player, name);
    onClose();
  };
  return (
    <form class="rename" onSubmit={rename}>
      <label for="rename">{t('person.name')}</label>
      <div>
        <input
          id="rename"
          class="input"
          maxLength={LONGEST_NAME}
          autocomplete="off"
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {t('person.rename')}
        </button>
      </div>
    </form>
  );
}

/** Who makes the market, where the teacher chooses: for the next game. */
function RoleMark({ person: { line }, store }: PersonProps) {
  const t = useTexts('class');
  return (
    <fieldset class="segments">
      <legend>{t('person.role')}</legend>
      {(['holder', 'maker', null] as const).map((role) => (
        <label key={role}>
          <input
            type="radio"
            name="person-role"
            checked={line.role === role}
            onChange={() => store.mark(line.player, role)}
          />
          {t(`person.as-${role ?? 'any'}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** One student: rename, give the seat to a bot and back, take out and let in again. */
export function PersonDialog(props: PersonProps) {
  const { person, view, store, onClose } = props;
  const t = useKeyedTexts('class');
  const call = useNames();
  const { line, shown } = person;
  const isBetween = ['lobby', 'over'].includes(view.room.phase);
  const act = (deed: () => void) => () => {
    deed();
    onClose();
  };
  return (
    <Dialog title={call(line.name, line.language)} onClose={onClose}>
      <p class="person-state">
        <StateMark shown={shown} size={28} /> {t(`state-long.${shown}`)}
      </p>
      <Rename {...props} />
      {view.settings.roles === 'chosen' && isBetween && <RoleMark {...props} />}
      <div class="person-deeds">
        {shown === 'b' && (
          <button
            type="button"
            class="button"
            onClick={act(() => store.hand(line.player, 'player'))}
          >
            {t('person.back')}
          </button>
        )}
        {shown !== 'b' && shown !== 'r' && (
          <button type="button" class="button" onClick={act(() => store.hand(line.player, 'bot'))}>
            {t('person.to-bot')}
          </button>
        )}
        {shown === 'r' ? (
          <button type="button" class="button" onClick={act(() => store.restore(line.player))}>
            {t('person.restore')}
          </button>
        ) : (
          <button type="button" class="button" onClick={act(() => store.remove(line.player))}>
            {t('person.remove')}
          </button>
        )}
      </div>
      <p class="small">{t(shown === 'r' ? 'person.restore-note' : 'person.note')}</p>
    </Dialog>
  );
}
