import { type ComponentChildren } from 'preact';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';
import { useSettings } from '../common/app.ts';
import { Icon } from '../common/art/Icon.tsx';
import { LanguageSwitch } from '../common/LanguageSwitch.tsx';
import { HornMark } from '../common/marks.tsx';
import { useArrival } from '../common/useArrival.ts';

/** Most rounds shown as dots: in a story the tools need more of the line, and the news must have its own. */
const MOST_DOTS = { alone: 12, inStory: 6 };

function Dots({ view, most }: { view: SeatView; most: number }) {
  if (view.rounds > most) return null;
  const now = view.phase === 'over' ? view.rounds + 1 : view.round;
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: view.rounds }, (_, i) => (
        <span key={i} class={i + 1 < now ? 'past' : i + 1 === now ? 'now' : ''} />
      ))}
    </span>
  );
}

interface TopBarProps {
  scenario: Scenario;
  title: string;
  place?: string; // of the game among others: before the title, and alone where it is narrow
  tools?: ComponentChildren; // of the place the game stands in
  news: string;
  view: SeatView;
  onOpen(dialog: 'menu' | 'help'): void;
  onSkipToChoice(): void;
}

/** Title, round, the line of news, and the tools. */
export function TopBar(props: TopBarProps) {
  const { scenario, title, place, tools, news, view, onOpen, onSkipToChoice } = props;
  const t = useTexts('play');
  const numbers = useNumbers();
  const settings = useSettings();
  const heading = useArrival(title);
  const round = { round: numbers.number(view.round), rounds: numbers.number(view.rounds) };
  return (
    <header class="play-top">
      <button type="button" class="skip button" onClick={onSkipToChoice}>
        {t('skip-to-choice')}
      </button>
      <h1 class="seal" ref={heading} tabIndex={-1}>
        {place === undefined ? (
          <span>{title}</span>
        ) : (
          <span>
            {place}
            <span class="after-place"> · {title}</span>
          </span>
        )}
      </h1>
      <p class="round">
        <Dots view={view} most={place === undefined ? MOST_DOTS.alone : MOST_DOTS.inStory} />
        {t(scenario.continuation < 1 ? 'round-at-most' : 'round', round)}
      </p>
      <p class="ticker">
        <HornMark />
        <span>{news}</span>
      </p>
      <div class="tools">
        {tools}
        <LanguageSwitch short />
        <button
          type="button"
          class="button quiet mute"
          aria-pressed={settings.muted}
          onClick={() => settings.change({ muted: !settings.muted })}
        >
          {t('mute')}
        </button>
        {(['help', 'menu'] as const).map((dialog) => (
          <button
            key={dialog}
            type="button"
            class={`button quiet ${dialog}`}
            aria-haspopup="dialog"
            onClick={() => onOpen(dialog)}
          >
            {dialog === 'menu' && <Icon name="gear" size={24} />}
            <span class="tool-name">{t(`tools.${dialog}`)}</span>
          </button>
        ))}
      </div>
    </header>
  );
}
