import { useState } from 'preact/hooks';
import { type EndMessage, encodeScenario, endMessage } from '../../store/framed.ts';
import { sitDown } from '../../store/openSitting.ts';
import { type Game, type Scenario } from '../../store/types.ts';
import { useApp } from '../common/app.ts';
import { PlayTable } from '../play/PlayTable.tsx';
import { FrameEnd } from './FrameEnd.tsx';
import '../play/play.css';
import '../play/dock.css';
import '../play/dock-small.css';
import '../play/analysis.css';

interface FrameGameProps {
  scenario: Scenario;
  onEnd(told: EndMessage): void;
  onAgain(): void;
}

/** One game in a frame: choices to the end, then what came of it. */
export function FrameGame({ scenario, onEnd, onAgain }: FrameGameProps) {
  const app = useApp();
  const [store] = useState(() => sitDown(app, encodeScenario(scenario), scenario, []));
  const [end, setEnd] = useState<{ game: Game; told: EndMessage } | null>(null);
  const finish = ({ game }: { game: Game }) => {
    const told = endMessage(game);
    onEnd(told);
    setEnd({ game, told });
  };
  if (end !== null) return <FrameEnd {...end} onAgain={onAgain} />;
  return <PlayTable store={store} onOver={finish} />;
}
