import { useEffect, useMemo, useState } from 'preact/hooks';
import { chapterOf } from '../../chapters/index.ts';
import { stepOf } from '../../chapters/steps.ts';
import { type Chapter } from '../../chapters/types.ts';
import { openReading } from '../../store/reading.ts';
import { hrefOf } from '../../store/routes.ts';
import { useApp, useStore } from '../common/app.ts';
import { ChapterScreen } from './ChapterScreen.tsx';
import { StoryPage } from './StoryPage.tsx';
import './ask.css';
import './story.css';
import './large.css';

interface OpenChapterProps {
  chapter: Chapter;
  step: string | null;
}

/** A chapter at the step of the address; without one, where this device left it. */
function OpenChapter({ chapter, step: given }: OpenChapterProps) {
  const app = useApp();
  const store = useMemo(() => openReading(app, chapter), [chapter]);
  const reading = useStore(store);
  const [lost, setLost] = useState(false);
  const step = given === null ? undefined : stepOf(chapter, given);
  useEffect(() => {
    if (step !== undefined) {
      store.getState().arrive(step.id);
      if (step !== chapter.steps[0]) setLost(false);
      return;
    }
    setLost(given !== null);
    const at = given === null ? reading.progress.at : chapter.steps[0]!.id;
    const number = String(chapter.number);
    window.location.replace(hrefOf({ page: 'chapter', number, step: at }));
  }, [given]);
  if (step === undefined) return null;
  return <ChapterScreen reading={reading} step={step} lost={lost} />;
}

/** A chapter by the number of its link; a number there is no chapter for leads to the map. */
export function ChapterPage({ number, step }: { number: string; step: string | null }) {
  const chapter = chapterOf(number);
  if (chapter === undefined) return <StoryPage lost={number} />;
  return <OpenChapter chapter={chapter} step={step} />;
}
