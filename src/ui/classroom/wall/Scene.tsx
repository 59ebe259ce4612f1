import { useMemo } from 'preact/hooks';
import { crowdOf } from '../../../picture/crowd.ts';
import { type WallScene } from '../../../store/classroom/types.ts';
import { useMotion } from '../../common/useMotion.ts';
import { StageHost } from '../../stage/StageHost.tsx';
import { Say } from './Say.tsx';

interface SceneProps {
  scene: WallScene;
  muted: boolean;
  onSettled(): void;
}

/** The scenario as long as it says the same, with nobody's character: in a class people have plain hair. */
function usePlain({ scenario }: WallScene): WallScene['scenario'] {
  return useMemo(
    () => ({ ...scenario, seats: { ...scenario.seats, holders: [], makers: [] } }),
    [JSON.stringify(scenario)],
  );
}

/** One pool as the stage draws it, and how many a figure stands for. */
export function Scene({ scene, muted, onSettled }: SceneProps) {
  const { view } = scene;
  const scenario = usePlain(scene);
  const motion = useMotion();
  const size = { width: 0, height: 0 }; // whom a figure stands for does not depend on it
  const { each } = crowdOf({ setting: scenario, view, size });
  return (
    <div class="wall-scene">
      <StageHost
        scenario={scenario}
        view={view}
        speed={2}
        motion={motion}
        muted={muted}
        skip={0}
        spare
        onSettled={onSettled}
      />
      {each > 1 && <Say class="each">{(t, { number }) => t('figure', { n: number(each) })}</Say>}
    </div>
  );
}
