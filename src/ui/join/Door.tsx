import { useState } from 'preact/hooks';
import type { Peek } from '../../store/classroom/links.ts';
import { Afloat } from './Afloat.tsx';
import { Languages } from './Languages.tsx';
import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';
import { useName } from './useName.ts';
import { useSays } from './useSays.ts';

const LONGEST = 24; // characters of an own name

/** Why an own name will not be taken, as a code; null while it may be. */
function wrongWith(own: string): string | null {
  const name = own.trim();
  if (name === '') return 'class.name-empty';
  return [...name].length > LONGEST ? 'class.name-too-long' : null;
}

/** A made-up name, and the others that may be had instead. */
function MadeName({ peek }: { peek: Peek }) {
  const t = useTexts();
  const nameOf = useName();
  const { wished, rename } = useStudent();
  const key = wished !== null && 'key' in wished ? wished.key : null;
  if (key === null) return null;
  const of = peek.suggestions.length;
  return (
    <>
      <p>{t('door.today')}</p>
      <p class="name" aria-live="polite">
        {nameOf({ made: { key, twin: 1 } })}
      </p>
      {of > 1 && (
        <button type="button" class="small-button" onClick={rename}>
          {t('door.other-name', { at: peek.suggestions.indexOf(key) + 1, of })}
        </button>
      )}
    </>
  );
}

/** A name of one's own, where the teacher allows it: text, whatever signs it holds. */
function OwnName({ own, wrong }: { own: string; wrong: string }) {
  const t = useTexts();
  const { wish } = useStudent();
  return (
    <div class="own">
      <label for="own">{t('door.own-label')}</label>
      <input
        id="own"
        dir="auto"
        value={own}
        autoComplete="off"
        enterkeyhint="done"
        aria-invalid={wrong !== ''}
        aria-describedby="own-hint own-wrong"
        onInput={(event) => wish({ own: event.currentTarget.value })}
      />
      <p id="own-hint">{t('door.own-hint', { count: LONGEST })}</p>
      <p id="own-wrong" class="wrong" role="alert">
        {wrong}
      </p>
    </div>
  );
}

/** What is worth knowing of the class before one takes a seat. */
function ClassNow({ peek }: { peek: Peek }) {
  const t = useTexts();
  const { players, phase } = peek;
  return (
    <p class="aside">
      {players > 0 && <span>{t('door.here', { count: players })}</span>}{' '}
      <span>{t(phase === 'lobby' ? 'door.note' : 'door.playing')}</span>
    </p>
  );
}

/** The class is known, and no seat is taken before a tap on join: chat apps open links, too. */
export function Door({ peek }: { peek: Peek }) {
  const t = useTexts();
  const says = useSays();
  const { place, wished, wish, rename, join, leave, refusal, code } = useStudent();
  const [tried, setTried] = useState(false);
  const own = wished !== null && 'own' in wished ? wished.own : null;
  const wrongCode = own === null ? null : wrongWith(own);
  const told = refusal ?? (tried && wrongCode !== null ? { code: wrongCode } : null);
  const wrong = told === null ? '' : says(told);
  const toOwn = () => {
    setTried(false);
    if (own === null) wish({ own: '' });
    else rename();
  };
  return (
    <main class="screen door">
      <header class="named">
        <h1>{t('door.class', { code })}</h1>
        <button type="button" class="quiet" onClick={leave}>
          {t('door.other-code')}
        </button>
      </header>
      <div class="who">
        {peek.rule === 'off' && <p>{t('door.numbered')}</p>}
        {own === null ? <MadeName peek={peek} /> : <OwnName own={own} wrong={wrong} />}
        {peek.rule === 'own' && (
          <button type="button" class="small-button" onClick={toOwn}>
            {t(own === null ? 'door.own' : 'door.made')}
          </button>
        )}
        {own === null && wrong !== '' && (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        )}
      </div>
      <Afloat>
        <button
          type="button"
          class="go big"
          aria-disabled={place === 'joining'}
          onClick={() => {
            setTried(true);
            if (wrongCode === null) join();
          }}
        >
          {t(place === 'joining' ? 'door.joining' : 'door.join')}
        </button>
      </Afloat>
      <ClassNow peek={peek} />
      <Languages />
    </main>
  );
}
