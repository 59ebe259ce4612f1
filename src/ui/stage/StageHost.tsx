import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { filmOf, stillsOf } from '../../picture/film.ts';
import { pictureOf } from '../../picture/picture.ts';
import { type PictureInput, type Show } from '../../picture/types.ts';
import type { Stage } from '../../stage/stage.ts'; // no trace of it must stay in the page's code
import { type Scenario, type SeatView } from '../../store/types.ts';
import { drawingOf } from './drawings.ts';
import { fontsFor, useDark, useSize } from './surroundings.ts';
import { useExtras } from './useExtras.ts';
import { useStageSound } from './useStageSound.ts';
import { speechIn, wordsOf } from './words.ts';
import './stage.css';

export interface StageHostProps {
  scenario: Scenario;
  view: SeatView;
  speed: 1 | 2 | 4;
  motion: 'full' | 'reduced';
  muted: boolean;
  skip: number; // bump = skip the running animation
  show?: Show; // what a chapter shows besides
  spare?: boolean; // on a wall: no words that cannot be read from the back row
  onSettled(round: number): void;
}

/** Words that a wall leaves to the page around it. */
const SPARED = { captured: '', lost: '', outside: '', each: null, ashore: () => '' };

/** What of a view is drawn: another view with the same key is the same picture. */
function keyOf(view: SeatView): string {
  const { past, pledges, account, myDrop, you, gate } = view;
  return JSON.stringify([past.length, past.at(-1), pledges, account, myDrop, you, gate]);
}

/** Fetch the stage's code; ahead of the first game where there is time. */
export function fetchStage() {
  return import('../../stage/stage.ts');
}

/** Fetch what draws the extras of a picture. */
function fetchExtras() {
  return Promise.all([import('./extras.ts'), import('../../stage/extras/extras.ts')]);
}

/**
 * The pool, drawn. Only a mirror of the state: it is hidden from screen readers, takes no input, and when
 * it cannot be drawn every round is settled at once.
 */
export function StageHost(props: StageHostProps) {
  const { scenario, view, speed, motion, skip, show } = props;
  const t = useTexts('stage');
  const plays = useTexts('play');
  const numbers = useNumbers();
  const language = useLanguage();
  const dark = useDark();
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const [stage, setStage] = useState<Stage | null>(null);
  const [fonts, setFonts] = useState(0); // counts font loads, so that texts are painted again
  const latest = useRef(props);
  latest.current = props;
  const darkNow = useRef(dark);
  darkNow.current = dark;
  const shown = useRef({ rounds: view.past.length, around: '', running: false, late: false });
  const [over, setOver] = useState(0); // counts films during which the view changed
  const sound = useStageSound(props.muted, view);
  const key = useMemo(() => keyOf(view), [view]);
  const rounds = view.past.length;
  const extras = useExtras(view, show, fetchExtras);
  const showKey = JSON.stringify(show);

  useEffect(() => {
    let opened: Stage | null = null;
    let closed = false;
    fetchStage()
      .then(({ openStage }) =>
        closed ? null : openStage(holder.current!, (name) => drawingOf(name, darkNow.current)),
      )
      .then((made) => {
        opened = made;
        if (closed) made?.destroy();
        else setStage(made);
      })
      .catch(() => {}); // the page says everything the stage shows
    return () => {
      closed = true;
      opened?.destroy();
    };
  }, []);

  useEffect(() => {
    const family = holder.current ? getComputedStyle(holder.current).fontFamily : 'sans-serif';
    const texts = [
      t('bucket'),
      t('captured'),
      t('lost'),
      t('redLine'),
      t('base'),
      '$0123456789−%',
      extras.texts,
    ];
    let gone = false;
    fontsFor(family, texts.join('')).then(() => !gone && setFonts((n) => n + 1));
    return () => {
      gone = true;
    };
  }, [language, extras.texts]);

  useEffect(() => {
    const was = shown.current;
    const grown = rounds === was.rounds + 1;
    const changed = rounds !== was.rounds;
    const settle = () => rounds > 0 && latest.current.onSettled(rounds);
    if (!stage || extras.pending || size.width < 40 || size.height < 40) {
      was.rounds = rounds;
      if (changed) settle();
      return;
    }
    const around = `${size.width}×${size.height} ${language} ${dark}`;
    if (was.running && !changed && was.around === around) {
      was.late = true;
      return;
    }
    const input: PictureInput = { setting: scenario, view, size, ...(show && { show }) };
    try {
      const from = was.running && !changed ? stage.position() : null;
      const picture = extras.with(input, pictureOf(input));
      const font = getComputedStyle(holder.current!).fontFamily;
      const all = wordsOf(t, numbers, scenario, view, picture, font);
      const said = { ...all, speech: speechIn(plays) };
      const words = latest.current.spare ? { ...said, ...SPARED } : said;
      stage.show(picture, { words, dark, motion, ...extras.maker(picture) });
      was.running = false;
      const plain = grown || from !== null ? filmOf(input) : null;
      if (plain) {
        const film = extras.film(input, picture, plain);
        was.running = true;
        const shownFilm = motion === 'reduced' ? stillsOf(film) : film;
        stage.play(shownFilm, {
          speed: latest.current.speed,
          from: from ?? 0,
          onCue: ({ cue, amount, from: open = 0 }) =>
            sound.current?.play(cue, { amount, from: open }),
          onEnd() {
            was.running = false;
            if (was.late) setOver((n) => n + 1);
            was.late = false;
            settle();
          },
        });
      } else if (changed) settle();
    } catch (error) {
      console.error(error);
      stage.destroy();
      setStage(null);
      if (changed || was.running) settle();
      was.running = false;
    }
    was.rounds = rounds;
    was.around = around;
  }, [stage, key, scenario, size, language, dark, motion, fonts, over, extras, showKey]);

  useEffect(() => stage?.setSpeed(speed), [stage, speed]);
  useEffect(() => {
    if (skip > 0) stage?.skip();
  }, [skip]);
  useEffect(() => {
    const leave = () => document.hidden && stage?.skip();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [stage]);

  return <div ref={holder} class="stage-canvas" aria-hidden="true" />;
}
