import { useState } from 'preact/hooks';
import { scenarioOf } from '../../../chapters/scenario.ts';
import { type PlayStep } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { hrefOf } from '../../../store/routes.ts';
import { createSitting } from '../../../store/sitting.ts';
import { Icon } from '../../common/art/Icon.tsx';
import { PlayTable } from '../../play/PlayTable.tsx';
import '../../play/play.css';
import '../../play/dock.css';
import '../../play/dock-small.css';
import '../../play/analysis.css';
import { placeOf } from '../places.ts';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import { AfterGame } from './AfterGame.tsx';

/** The game that is to be played now: the first that is not finished. */
function firstOpen({ progress }: StepProps['reading'], step: PlayStep): number {
  const kept = progress.games[step.id] ?? [];
  const open = step.games.findIndex((input, index) => {
    const moves = kept[index] ?? [];
    const scenario = scenarioOf(input);
    return createSitting(scenario, '', moves, () => {}).getState().phase !== 'over';
  });
  return open === -1 ? step.games.length : open;
}

/** The ways out of a game within a chapter; on a phone only their signs are seen. */
function StoryTools({ back, next }: { back: string | null; next: string | null }) {
  const t = useTexts('story');
  const ways = [
    {
      href: hrefOf({ page: 'story' }),
      icon: 'story',
      text: t('bar.to-map'),
      kind: 'sign wide-only',
    },
    { href: back, icon: 'back', text: t('bar.back'), kind: 'sign' },
    { href: next, icon: 'forward', text: t('play.skip'), kind: 'word' },
  ] as const;
  return (
    <span class="kept story-tools">
      {ways.map(
        ({ href, icon, text, kind }) =>
          href !== null && (
            <a
              key={icon}
              class={`button quiet ${kind}`}
              title={text}
              href={href}
              data-next={icon === 'forward' || undefined}
            >
              <Icon name={icon} size={24} />
              <span class="tool-name">{text}</span>
            </a>
          ),
      )}
    </span>
  );
}

interface OneGameProps extends StepProps<PlayStep> {
  index: number;
  onOver(): void;
}

function OneGame({ reading, step, index, onOver }: OneGameProps) {
  const numbers = useNumbers();
  const telling = useTelling(reading.chapter.id);
  const { back, next } = placeOf(reading, step);
  const [store] = useState(() => {
    const moves = reading.progress.games[step.id]?.[index] ?? [];
    return createSitting(scenarioOf(step.games[index]!), '', moves, (sitting) =>
      reading.record(step.id, index, sitting.moves),
    );
  });
  return (
    <div class="story-game" data-step={step.id} data-kind="play">
      <PlayTable
        store={store}
        title={telling.text('title')}
        place={numbers.number(reading.chapter.number)}
        show={{ overhang: step.overhang === true }}
        onOver={onOver}
        unnamed={step.unnamed === true}
        tools={<StoryTools back={back} next={next} />}
      />
    </div>
  );
}

/** The games of a step, one after the other, on the whole screen. */
export function PlayStepView({ reading, step }: StepProps<PlayStep>) {
  const [index, setIndex] = useState(() => firstOpen(reading, step));
  const [ended, setEnded] = useState<number | null>(index === step.games.length ? index - 1 : null);
  if (ended !== null) {
    const onNext = () => {
      setIndex(ended + 1);
      setEnded(null);
    };
    const again = {
      ...reading,
      replay: (id: string) => {
        reading.replay(id);
        setIndex(0);
        setEnded(null);
      },
    };
    return <AfterGame reading={again} step={step} index={ended} onNext={onNext} />;
  }
  return (
    <OneGame
      key={index}
      reading={reading}
      step={step}
      index={index}
      onOver={() => setEnded(index)}
    />
  );
}
