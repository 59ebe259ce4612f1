import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { hrefOf } from '../../../store/routes.ts';
import { Notices } from '../../common/Notices.tsx';
import { Confirm } from '../common/Confirm.tsx';
import { leadLink } from '../common/links.ts';
import { ActionCard, MORE_SECONDS } from './ActionCard.tsx';
import { Debriefed } from './Debriefed.tsx';
import { DeskBar } from './DeskBar.tsx';
import { ElsewhereDialog } from './ElsewhereDialog.tsx';
import { FactsCard } from './FactsCard.tsx';
import { HeldCard } from './HeldBars.tsx';
import { JoinCard } from './JoinCard.tsx';
import { LineBanner } from './LineBanner.tsx';
import { MoreDialog } from './MoreDialog.tsx';
import { nextStepOf, type Step } from './nextStep.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { peopleOf } from './people.ts';
import { Roster } from './Roster.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { Undo } from './Undo.tsx';
import { useRunKeys } from './useRunKeys.ts';
import '../common/class.css';
import './run.css';

type Open = 'more' | 'elsewhere' | 'settings' | 'close' | { player: number } | null;

interface DeskProps {
  store: TeacherStore;
  view: TeacherView;
  secret: string; // the teacher's
}

/** The deed of each step that is one; the projector is a link, and closing is asked about first. */
const DEEDS: Record<Exclude<Step, 'project' | 'close'>, (store: TeacherStore) => void> = {
  start: (store) => store.start(),
  ask: (store) => store.start(),
  open: (store) => store.endPhase(),
  count: (store) => store.endPhase(),
  'close-round': (store) => store.endPhase(),
  next: (store) => store.next(),
  end: (store) => store.next(),
  resume: (store) => store.resume(),
};

/** The teacher's desk: who comes in, who has answered, what is next. */
export function Desk({ store, view, secret }: DeskProps) {
  const t = useTexts('class');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { phase, paused, left } = view.room;
  const wallHref =
    store.wall === null ? null : hrefOf({ page: 'wall', id: store.id, secret: store.wall });
  const step = nextStepOf(view);
  const take = (next: Step) => {
    if (next === 'close') setOpen('close');
    else if (next !== 'project') DEEDS[next](store);
  };
  useRunKeys({
    n: () => step !== null && take(step),
    p: () => (paused ? store.resume() : left !== null && store.pause()),
    m: () => left !== null && store.extend(MORE_SECONDS),
  });
  const isOver = phase === 'over' || phase === 'closed';
  const person =
    typeof open === 'object' && open !== null
      ? peopleOf(view).find(({ line }) => line.player === open.player)
      : undefined;
  return (
    <div class={`desk ${phase}`}>
      <DeskBar view={view} wallHref={wallHref} onMore={() => setOpen('more')} />
      <main class="desk-main">
        <Notices />
        <LineBanner store={store} />
        <div class="desk-act">
          <ActionCard store={store} view={view} wallHref={wallHref} onStep={take} />
          {phase === 'lobby' ? <FactsCard view={view} /> : !isOver && <HeldCard view={view} />}
        </div>
        <div class="desk-in">
          {phase !== 'closed' && <JoinCard store={store} />}
          {!isOver && phase !== 'lobby' && <FactsCard view={view} />}
        </div>
        <div class="desk-people">
          <Roster view={view} onOpen={(player) => setOpen({ player })} />
          <Undo store={store} view={view} />
        </div>
        {isOver && <Debriefed store={store} view={view} />}
      </main>
      {open === 'more' && (
        <MoreDialog
          store={store}
          view={view}
          onElsewhere={() => setOpen('elsewhere')}
          onChange={() => setOpen('settings')}
          onClose={close}
        />
      )}
      {open === 'elsewhere' && (
        <ElsewhereDialog
          link={leadLink(store.address ?? window.location.origin, store.id, secret)}
          onClose={close}
        />
      )}
      {open === 'settings' && <SettingsDialog store={store} view={view} onClose={close} />}
      {open === 'close' && (
        <Confirm
          title={t('ending.close')}
          says={t('ending.close-says')}
          does={t('ending.close')}
          onDo={() => store.end()}
          onClose={close}
        />
      )}
      {person !== undefined && (
        <PersonDialog person={person} view={view} store={store} onClose={close} />
      )}
    </div>
  );
}
