import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
  SETTING_RANGES,
  type SessionSettings,
} from '../../../store/classroom/types.ts';
import { Choice, Count, Switch } from '../common/fields.tsx';

/** A field whose number cannot be taken as it stands. */
export type CountField = 'groupSize' | 'timer' | 'reveal' | 'games';

interface PartProps {
  settings: SessionSettings;
  onChange(part: Partial<SessionSettings>): void;
  onWrong(field: CountField, wrong: boolean): void;
}

/** Labels and meanings of the values of a setting: `set.<name>.<value>` and `…-means`. */
function useOptions() {
  const t = useKeyedTexts('class');
  return <V extends string>(name: string, values: readonly V[]) =>
    values.map((value) => ({
      value,
      label: t(`set.${name}.${value}`),
      means: t(`set.${name}.${value}-means`),
    }));
}

const GROUP = 4; // students a group, until told otherwise
const TIMER = 40; // s
const REVEAL = 15; // s

function Groups({ settings, onChange, onWrong }: PartProps) {
  const t = useTexts('class');
  const options = useOptions();
  const { groupSize } = settings;
  const regroup = (to: 'whole' | 'groups') => {
    onWrong('groupSize', false);
    onChange({ groupSize: to === 'whole' ? null : GROUP });
  };
  return (
    <section>
      <Choice
        title={t('set.groups.title')}
        value={groupSize === null ? 'whole' : 'groups'}
        options={options('groups', ['whole', 'groups'] as const)}
        onChange={regroup}
      />
      {groupSize !== null && (
        <div class="then">
          <Count
            label={t('set.groups.size')}
            value={groupSize}
            range={SETTING_RANGES.groupSize}
            onChange={(size) => {
              onWrong('groupSize', size === null);
              if (size !== null) onChange({ groupSize: size });
            }}
          />
          <Choice
            title={t('set.remainder.title')}
            value={settings.remainder}
            options={options('remainder', REMAINDERS)}
            onChange={(remainder) => onChange({ remainder })}
          />
          <Choice
            title={t('set.partners.title')}
            value={settings.partners}
            options={options('partners', PARTNERS)}
            onChange={(partners) => onChange({ partners })}
          />
        </div>
      )}
    </section>
  );
}

type Pace = 'timed' | 'by-itself' | 'own';

function paceOf({ timer, reveal }: SessionSettings): Pace {
  if (timer === null) return 'own';
  return reveal === null ? 'timed' : 'by-itself';
}

function PaceChoice({ settings, onChange, onWrong }: PartProps) {
  const t = useTexts('class');
  const options = useOptions();
  const { timer, reveal } = settings;
  const change = (pace: Pace) => {
    onWrong('timer', false);
    onWrong('reveal', false);
    onChange({
      timer: pace === 'own' ? null : (timer ?? TIMER),
      reveal: pace === 'by-itself' ? (reveal ?? REVEAL) : null,
    });
  };
  return (
    <section>
      <Choice
        title={t('set.pace.title')}
        value={paceOf(settings)}
        options={options('pace', ['timed', 'by-itself', 'own'] as const)}
        onChange={change}
      />
      {timer !== null && (
        <div class="then">
          <Count
            label={t('set.pace.timer')}
            unit={t('seconds')}
            step={5}
            value={timer}
            range={SETTING_RANGES.timer}
            onChange={(seconds) => {
              onWrong('timer', seconds === null);
              if (seconds !== null) onChange({ timer: seconds });
            }}
          />
          {reveal !== null && (
            <Count
              label={t('set.pace.reveal')}
              unit={t('seconds')}
              step={5}
              value={reveal}
              range={SETTING_RANGES.reveal}
              onChange={(seconds) => {
                onWrong('reveal', seconds === null);
                if (seconds !== null) onChange({ reveal: seconds });
              }}
            />
          )}
          <Choice
            title={t('set.absent.title')}
            value={settings.absent}
            options={options('absent', ABSENT_RULES)}
            onChange={(absent) => onChange({ absent })}
          />
        </div>
      )}
    </section>
  );
}

function Bots({ settings, onChange }: PartProps) {
  const t = useTexts('class');
  return (
    <section class="switches">
      <h3>{t('set.bots.title')}</h3>
      <Switch
        label={t('set.fill.label')}
        means={t('set.fill.means')}
        value={settings.fill}
        onChange={(fill) => onChange({ fill })}
      />
      {settings.fill && (
        <Switch
          label={t('set.told.label')}
          means={t('set.told.means')}
          value={settings.botsTold}
          onChange={(botsTold) => onChange({ botsTold })}
        />
      )}
    </section>
  );
}

function Talk({ settings, onChange, onWrong }: PartProps) {
  const t = useTexts('class');
  const { number } = useNumbers();
  return (
    <section class="switches">
      <h3>{t('set.course.title')}</h3>
      <Switch
        label={t('set.predict.label')}
        means={t('set.predict.means')}
        value={settings.predict}
        onChange={(predict) => onChange({ predict })}
      />
      <Switch
        label={t('set.pledges.label')}
        means={t('set.pledges.means')}
        value={settings.pledges}
        onChange={(pledges) => onChange({ pledges })}
      />
      <Switch
        label={t('set.ending.label')}
        means={t('set.ending.means', {
          rounds: number(Math.max(...settings.treatments.map(({ rounds }) => rounds))),
        })}
        value={settings.endingTold}
        onChange={(endingTold) => onChange({ endingTold })}
      />
      <Count
        label={t('set.games.label')}
        value={settings.games}
        range={SETTING_RANGES.games}
        onChange={(games) => {
          onWrong('games', games === null);
          if (games !== null) onChange({ games });
        }}
      />
    </section>
  );
}

/** Everything about how it is played but the scenario. */
export function MoreSettings(props: PartProps) {
  const { settings, onChange } = props;
  const t = useTexts('class');
  const options = useOptions();
  const hasMakers = settings.treatments.some(({ makers }) => makers > 0);
  return (
    <div class="more-settings">
      <PaceChoice {...props} />
      <Groups {...props} />
      <Talk {...props} />
      <Bots {...props} />
      {hasMakers && (
        <section>
          <Choice
            title={t('set.roles.title')}
            value={settings.roles}
            options={options('roles', ROLE_RULES)}
            onChange={(roles) => onChange({ roles })}
          />
        </section>
      )}
      <section>
        <Choice
          title={t('set.names.title')}
          value={settings.names}
          options={options('names', NAME_RULES)}
          onChange={(names) => onChange({ names })}
        />
      </section>
    </div>
  );
}
