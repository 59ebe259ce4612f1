import { Suspense } from 'preact/compat';
import { type TextPart } from '../i18n/languages.ts';
import { needTexts } from '../i18n/start.ts';
import { useTexts } from '../i18n/useTexts.ts';
import { type Route } from '../store/routes.ts';
import { useApp, useStore } from './common/app.ts';
import { later } from './common/later.ts';
import { useLook } from './common/useLook.ts';
import { HomePage } from './home/HomePage.tsx';

const LibraryPage = later(() => import('./library/LibraryPage.tsx').then((m) => m.LibraryPage));
const SetUpPage = later(() => import('./library/SetUpPage.tsx').then((m) => m.SetUpPage));
const PlayPage = later(() => import('./play/PlayPage.tsx').then((m) => m.PlayPage));
const DebriefPage = later(() => import('./debrief/DebriefPage.tsx').then((m) => m.DebriefPage));
const withTexts = <M,>(part: TextPart, load: () => Promise<M>): Promise<M> =>
  Promise.all([load(), needTexts(part)]).then(([module]) => module);
const StoryPage = later(() =>
  withTexts('story', () => import('./story/StoryPage.tsx')).then((m) => m.StoryPage),
);
const ChapterPage = later(() =>
  withTexts('story', () => import('./story/ChapterPage.tsx')).then((m) => m.ChapterPage),
);
const ClassPage = later(() =>
  withTexts('class', () => import('./classroom/landing/ClassPage.tsx')).then((m) => m.ClassPage),
);
const ClassSetUpPage = later(() =>
  withTexts('class', () => import('./classroom/setup/ClassSetUpPage.tsx')).then(
    (m) => m.ClassSetUpPage,
  ),
);
const RunPage = later(() =>
  withTexts('class', () => import('./classroom/run/RunPage.tsx')).then((m) => m.RunPage),
);
const WallPage = later(() =>
  withTexts('class', () => import('./classroom/wall/WallPage.tsx')).then((m) => m.WallPage),
);
const HomeworkPage = later(() =>
  withTexts('class', () => import('./homework/HomeworkPage.tsx')).then((m) => m.HomeworkPage),
);
const TaskPage = later(() =>
  withTexts('class', () => import('./homework/TaskPage.tsx')).then((m) => m.TaskPage),
);
const ReplayPage = later(() =>
  withTexts('replays', () => import('./replay/ReplayPage.tsx')).then((m) => m.ReplayPage),
);
const BeatPage = later(() =>
  withTexts('replays', () => import('./replay/BeatPage.tsx')).then((m) => m.BeatPage),
);
const ComparePage = later(() =>
  withTexts('replays', () => import('./replay/ComparePage.tsx')).then((m) => m.ComparePage),
);
const LabPage = later(() =>
  withTexts('lab', () => import('./lab/LabPage.tsx')).then((m) => m.LabPage),
);
const WorkshopPage = later(() =>
  withTexts('workshop', () => import('./workshop/WorkshopPage.tsx')).then((m) => m.WorkshopPage),
);
const OfflinePage = later(() =>
  withTexts('offline', () => import('./offline/OfflinePage.tsx')).then((m) => m.OfflinePage),
);
const AdminPage = later(() =>
  withTexts('admin', () => import('./admin/AdminPage.tsx')).then((m) => m.AdminPage),
);

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'library':
      return <LibraryPage />;
    case 'unknown':
      return <LibraryPage lost />;
    case 'preset':
      return <SetUpPage key={route.id} preset={route.id} />;
    case 'shared':
      return <SetUpPage key={route.code} code={route.code} />;
    case 'play':
      return <PlayPage key={route.code} code={route.code} />;
    case 'debrief':
      return <DebriefPage key={route.code} code={route.code} />;
    case 'story':
      return <StoryPage />;
    case 'chapter':
      return <ChapterPage key={route.number} number={route.number} step={route.step} />;
    case 'class':
      return <ClassPage />;
    case 'class-new':
      return <ClassSetUpPage key={route.code} code={route.code} />;
    case 'class-run':
      return <RunPage key={route.id} id={route.id} secret={route.secret} />;
    case 'wall':
      return <WallPage key={route.id} id={route.id} secret={route.secret} />;
    case 'admin':
      return <AdminPage secret={route.secret} />;
    case 'homework':
      return <HomeworkPage />;
    case 'task':
      return (
        <TaskPage key={`${route.code}/${route.label}`} code={route.code} label={route.label} />
      );
    case 'replay':
      return <ReplayPage key={route.code} code={route.code} />;
    case 'beat':
      return <BeatPage key={route.code} code={route.code} answer={route.answer} />;
    case 'compare':
      return <ComparePage codes={route.codes} />;
    case 'offline':
      return <OfflinePage />;
    case 'lab':
      return <LabPage tab={route.tab} settings={route.settings} />;
    case 'workshop':
      return <WorkshopPage code={route.code} />;
  }
}

/** The whole page: language and theme on the document, and the screen of the route. */
export function Shell() {
  const t = useTexts('common');
  const route = useStore(useApp().navigation, (state) => state.route);
  useLook();
  return (
    <Suspense fallback={<p class="loading">{t('loading')}</p>}>
      <Page route={route} />
    </Suspense>
  );
}
