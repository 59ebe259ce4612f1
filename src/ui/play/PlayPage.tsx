import { useMemo, useState } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { debriefHref } from '../../store/finish.ts';
import { openSitting, sitDown } from '../../store/openSitting.ts';
import { type Sitting } from '../../store/types.ts';
import { useApp } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { RefusedPage } from '../common/RefusedPage.tsx';
import './play.css';
import './dock.css';
import './dock-small.css';
import './analysis.css';
import { useScenarioTitle } from '../common/useScenarioTitle.ts';
import { fetchStage } from '../stage/StageHost.tsx';
import { PlayTable } from './PlayTable.tsx';

export { fetchStage };

interface QuestionProps {
  scenario: Sitting['scenario'];
  moves: Sitting['moves'];
  onAnswer(moves: Sitting['moves']): void;
}

/** A saved game of this very scenario: go on with it, or start over. */
function ContinueQuestion({ scenario, moves, onAnswer }: QuestionProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const round = numbers.number(moves.length + 1);
  return (
    <PageFrame title={useScenarioTitle(scenario)}>
      <section class="card question-card">
        <p>{t('saved.found', { round, rounds: numbers.number(scenario.rounds) })}</p>
        <div class="ways">
          <button type="button" class="button primary" onClick={() => onAnswer(moves)}>
            {t('saved.go-on')}
          </button>
          <button type="button" class="button" onClick={() => onAnswer([])}>
            {t('saved.start-over')}
          </button>
        </div>
      </section>
    </PageFrame>
  );
}

/** The game of a scenario's code. */
export function PlayPage({ code }: { code: string }) {
  const app = useApp();
  const opened = useMemo(() => openSitting(app, code), [code]);
  const [answered, setAnswered] = useState<StoreApi<Sitting> | null>(null);
  if (!opened.ok) return <RefusedPage refusal={opened.refusal} />;
  const { value } = opened;
  const store = value.at === 'game' ? value.sitting : answered;
  const finish = ({ game }: Sitting) => {
    app.current.sitting = null; // whoever comes back here plays anew
    app.current.finished = debriefHref(game);
    window.location.hash = app.current.finished;
  };
  if (store !== null) return <PlayTable store={store} onOver={finish} />;
  if (value.at === 'game') return null;
  const { scenario, moves } = value;
  return (
    <ContinueQuestion
      scenario={scenario}
      moves={moves}
      onAnswer={(kept) => setAnswered(sitDown(app, code, scenario, kept))}
    />
  );
}
