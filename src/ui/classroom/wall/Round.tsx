import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { type WallView } from '../../../store/classroom/types.ts';
import { Groups } from './Groups.tsx';
import { sayBots, sayFall, sayForced, sayMakers, sayPrice, sayQuestion } from './outcome.ts';
import { Progress } from './Progress.tsx';
import { hangingOf, lastHeld } from './pools.ts';
import { Say } from './Say.tsx';
import { Scene } from './Scene.tsx';
import { Tally } from './Tally.tsx';
import { TreatmentName } from './TreatmentName.tsx';
import { useTold } from './useTold.ts';

interface RoundProps {
  view: WallView;
  seconds: number | null;
  muted: boolean;
}

/** The outcome as it is told, once, to those who hear the wall. */
function WallNews({ view, told }: { view: WallView; told: boolean }) {
  const t = useTexts('wall');
  const numbers = useNumbers();
  const language = useLanguage();
  const { sentences } = useLists();
  const { room, pools, scenes } = view;
  const says = pools.map((pool) => {
    const scene = scenes.find((one) => one.treatment === pool.treatment) ?? null;
    const parts = [sayPrice(pool), sayFall(pool, scene), sayForced(pool), sayMakers(pool)];
    return sentences(...parts.map((say) => say(t, numbers, language)));
  });
  return (
    <div class="hidden-text" role="status">
      {room.phase === 'revealed' && told && says.map((text, at) => <p key={at}>{text}</p>)}
    </div>
  );
}

/** What is asked, how many have answered, what is left of the time. */
function Asks({ view, seconds }: Pick<RoundProps, 'view' | 'seconds'>) {
  return (
    <div class="wall-asks">
      <div role="status">
        <Say as="h2" class="question">
          {sayQuestion(view)}
        </Say>
      </div>
      <Progress room={view.room} seconds={seconds} />
      {view.room.round <= 1 && <Say class="muted">{sayBots(view)}</Say>}
    </div>
  );
}

interface PoolsProps extends RoundProps {
  told: boolean; // the films have come to their end
  settle(): void;
}

function waitFor(told: boolean): string {
  return told ? '' : 'waiting';
}

/** One pool, the question or who held beside it, and below what the sales did to the level. */
function OnePool({ view, seconds, muted, told, settle }: PoolsProps) {
  const [scene] = view.scenes;
  const pool = view.pools.find(({ treatment }) => treatment === scene!.treatment);
  const revealed = view.room.phase === 'revealed' && pool !== undefined;
  return (
    <>
      <Scene key={view.room.game} scene={scene!} muted={muted} onSettled={settle} />
      {revealed ? (
        <div class="wall-side">
          {lastHeld([pool]) && <Tally held={lastHeld([pool])} />}
          <Say class={`wall-price ${waitFor(told)}`}>{sayPrice(pool)}</Say>
        </div>
      ) : (
        <Asks view={view} seconds={seconds} />
      )}
      <div class={`wall-foot ${waitFor(told)}`}>
        {revealed && (
          <>
            <Say class="inline">{sayFall(pool, scene!)}</Say>
            <Say class="inline">{sayForced(pool)}</Say>
            <Say class="inline muted">{sayMakers(pool)}</Say>
          </>
        )}
      </div>
    </>
  );
}

/** Both pools of two treatments side by side, each with who held, and below what their prices did. */
function BothPools({ view, seconds, muted, told, settle }: PoolsProps) {
  const revealed = view.room.phase === 'revealed';
  const poolOf = (treatment: number) => view.pools.find((one) => one.treatment === treatment);
  return (
    <>
      {view.scenes.map((scene) => {
        const pool = poolOf(scene.treatment);
        return (
          <section key={`${scene.treatment} ${view.room.game}`} class="wall-pool">
            <header>
              <TreatmentName treatment={scene.treatment} />
              <Tally held={revealed && pool ? lastHeld([pool]) : null} />
            </header>
            <Scene scene={scene} muted={muted} onSettled={settle} />
          </section>
        );
      })}
      {revealed ? (
        view.scenes.map(({ treatment }) => {
          const pool = poolOf(treatment);
          return (
            pool && (
              <Say key={treatment} class={`wall-price ${waitFor(told)}`}>
                {sayPrice(pool)}
              </Say>
            )
          );
        })
      ) : (
        <Asks view={view} seconds={seconds} />
      )}
    </>
  );
}

/** A round from the question to its outcome. */
export function Round(props: RoundProps) {
  const { view, seconds } = props;
  const { told, settle } = useTold(view);
  const hanging = hangingOf(view);
  if (hanging !== 'scenes') {
    return (
      <main class="wall-round groups">
        <Groups view={view} hanging={hanging} />
        {view.room.phase !== 'revealed' && <Asks view={view} seconds={seconds} />}
        <WallNews view={view} told />
      </main>
    );
  }
  const Pools = view.scenes.length > 1 ? BothPools : OnePool;
  return (
    <main class={view.scenes.length > 1 ? 'wall-round both' : 'wall-round'}>
      <Pools {...props} told={told} settle={settle} />
      <WallNews view={view} told={told} />
    </main>
  );
}
