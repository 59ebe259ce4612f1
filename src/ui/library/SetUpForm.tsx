import { useId, useMemo, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { freshSeed } from '../../store/seed.ts';
import {
  changeHref,
  classHref,
  openingGame,
  playAs,
  playHref,
  rolesOf,
  seatStrategy,
} from '../../store/setUp.ts';
import { type Scenario } from '../../store/types.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { TypedInput } from '../common/TypedInput.tsx';
import { useScenarioStory, useScenarioTitle } from '../common/useScenarioTitle.ts';
import { hasExtensions, useExtensions } from '../play/useExtensions.ts';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { Opponents } from './Opponents.tsx';

const MOST_SEED = 2 ** 32 - 1;

interface PartProps {
  scenario: Scenario;
  onChange(scenario: Scenario): void;
}

function RoleChoice({ scenario, onChange }: PartProps) {
  const t = useTexts('library');
  const roles = rolesOf(scenario);
  if (roles.length < 2) return null;
  return (
    <fieldset class="segments">
      <legend>{t('role.label')}</legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="radio"
            name="role"
            checked={scenario.seats.you.role === role}
            onChange={() => onChange(playAs(scenario, role))}
          />
          {t(`role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}

function SeedField({ scenario, onChange }: PartProps) {
  const t = useTexts('library');
  const id = useId();
  return (
    <div class="field seed">
      <label for={id}>{t('seed.label')}</label>
      <div class="seed-row">
        <TypedInput
          id={id}
          inputMode="numeric"
          written={String(scenario.seed)}
          aria-describedby={`${id}-note`}
          onSettle={(typed) => {
            const seed = Number(typed);
            const fits = /^\d+$/.test(typed.trim()) && seed <= MOST_SEED;
            if (fits) onChange({ ...scenario, seed });
            return String(fits ? seed : scenario.seed);
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => onChange({ ...scenario, seed: freshSeed() })}
        >
          {t('seed.fresh')}
        </button>
      </div>
      <p id={`${id}-note`} class="small">
        {t('seed.note')}
      </p>
    </div>
  );
}

/** The set-up of one scenario: its story, my role, the others, the seed, and play. */
export function SetUpForm({ given, shared = false }: { given: Scenario; shared?: boolean }) {
  const t = useTexts('library');
  const analysis = useTexts('analysis');
  const [scenario, setScenario] = useState(given);
  const [sharing, setSharing] = useState(false);
  const title = useScenarioTitle(given);
  const story = useScenarioStory(given);
  const more = useExtensions(hasExtensions(scenario));
  const { class: name } = useMemo(() => openingGame(scenario), [scenario]);
  return (
    <PageFrame title={title}>
      {shared && <p class="lead">{t('shared')}</p>}
      {story !== null && <p class="lead">{story}</p>}
      <div class="set-up-me">
        <RoleChoice scenario={scenario} onChange={setScenario} />
        <a class="button primary" href={playHref(scenario)}>
          {t('play')}
        </a>
        <a class="button" href={classHref(scenario)}>
          {t('with-class')}
        </a>
        <button type="button" class="button" onClick={() => setSharing(true)}>
          {t('share')}
        </button>
        <a class="button" href={changeHref(scenario)}>
          {t('change')}
        </a>
      </div>
      {name !== null && (
        <p class="facts">
          <span class="badge">{analysis(`class.${name}`)}</span>
          <span>{analysis(`gloss.${scenario.seats.you.role}.${name}`)}</span>
        </p>
      )}
      {more !== null && more !== 'missing' && <more.RuleSentences scenario={scenario} />}
      <details class="set-up">
        <summary class="button">{t('more')}</summary>
        <SeedField scenario={scenario} onChange={setScenario} />
        <Opponents
          scenario={scenario}
          onSeat={(role, seat, id) => setScenario(seatStrategy(scenario, role, seat, id))}
        />
      </details>
      {sharing && <ShareDialog scenario={scenario} onClose={() => setSharing(false)} />}
    </PageFrame>
  );
}
