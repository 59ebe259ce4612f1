import { useState } from 'preact/hooks';
import { CHAPTERS } from '../../chapters/index.ts';
import { type Chapter } from '../../chapters/types.ts';
import { isCharacter } from '../../characters/registry.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import {
  type ChapterProgress,
  forgetProgress,
  noProgress,
  recallProgress,
} from '../../store/progress.ts';
import { hrefOf } from '../../store/routes.ts';
import { useApp } from '../common/app.ts';
import { Portrait } from '../common/art/Portrait.tsx';
import { PageFrame } from '../common/PageFrame.tsx';
import './map.css';
import { useTelling } from './useTelling.ts';

/** Signs of a wrong link that are said back. */
const MOST_SAID = 24;

interface ChapterCardProps {
  chapter: Chapter;
  progress: ChapterProgress | undefined;
}

function ChapterCard({ chapter, progress }: ChapterCardProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const telling = useTelling(chapter.id);
  const state = progress === undefined ? 'start' : progress.done ? 'done' : 'go-on';
  return (
    <li>
      <a
        class={`chapter-card card ${state}`}
        href={hrefOf({ page: 'chapter', number: String(chapter.number), step: null })}
      >
        {isCharacter(chapter.figure) && <Portrait id={chapter.figure} />}
        <span class="chapter-number">{numbers.number(chapter.number)}</span>
        {state !== 'start' && <span class={`stamp ${state}`}>{t(`map.${state}`)}</span>}
        <h2>{telling.text('title')}</h2>
        <p>{telling.text('idea')}</p>
      </a>
    </li>
  );
}

/** The map of the story: every chapter, what was read, and where to go on. */
export function StoryPage({ lost }: { lost?: string }) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const { device } = useApp();
  const [{ progress, damaged }, setKept] = useState(() => recallProgress(device));
  const [sure, setSure] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const read = progress.chapters;
  const done = CHAPTERS.filter(({ id }) => read[id]?.done === true).length;
  const forget = () => {
    if (!sure) return setSure(true);
    forgetProgress(device);
    setKept({ progress: noProgress(), damaged: false });
    setForgotten(true);
  };
  return (
    <PageFrame title={t('map.title')}>
      {lost !== undefined && (
        <p class="notice" role="alert">
          {t('map.no-chapter', {
            given: lost.length > MOST_SAID ? `${lost.slice(0, MOST_SAID)}…` : lost,
            first: numbers.number(CHAPTERS[0]!.number),
            last: numbers.number(CHAPTERS.at(-1)!.number),
          })}
        </p>
      )}
      {damaged && (
        <p class="notice" role="alert">
          {t('map.damaged')}
        </p>
      )}
      <p class="lead">{t('map.lead')}</p>
      {Object.keys(read).length > 0 && (
        <p class="story-progress">
          {t('map.progress', { count: CHAPTERS.length, done: numbers.number(done) })}
        </p>
      )}
      <ol class="chapters">
        {CHAPTERS.map((chapter) => (
          <ChapterCard key={chapter.id} chapter={chapter} progress={read[chapter.id]} />
        ))}
      </ol>
      {Object.keys(read).length > 0 && (
        <button type="button" class="button quiet" onClick={forget}>
          {t(sure ? 'map.forget-sure' : 'map.forget')}
        </button>
      )}
      <p role="status">{forgotten ? t('map.forgotten') : ''}</p>
    </PageFrame>
  );
}
