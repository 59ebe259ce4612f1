import { useId, useState } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { rolesOf } from '../../../store/setUp.ts';
import { type GameNow, type Role } from '../../../store/types.ts';
import { SchellingDiagram, SmallSchelling } from '../../play/SchellingDiagram.tsx';
import { tellMoment, tellRule } from '../../play/tellGame.ts';
import { useDraft } from '../editor/context.ts';
import { CornersGrid } from './CornersGrid.tsx';
import { useOpening } from './useOpening.ts';
import '../../common/games/games.css';
import '../../play/analysis.css';
import './live.css';

function Findings({ now, role }: { now: GameNow; role: Role }) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const { between, sentences } = useLists();
  if (now.class === null) return <p>{t('alone')}</p>;
  const moment = tellMoment(t, numbers, now, role);
  const rule = tellRule(t, numbers, now, role);
  return (
    <>
      <p class="live-gloss">{t(`gloss.${role}.${now.class}`)}</p>
      <figure class="diagram">
        <figcaption>{t(`schelling.title.${role}`)}</figcaption>
        <SchellingDiagram narrow now={now} role={role} finding={sentences(moment, rule)} />
      </figure>
      <p>
        <strong>{moment}</strong>
        {between}
        {rule}
      </p>
      <CornersGrid now={now} role={role} />
    </>
  );
}

/** What game these rules make in the first round: beside the form, on a phone in a bar that opens. */
export function Live() {
  const t = useTexts('workshop');
  const analysis = useTexts('analysis');
  const fields = useTexts('fields');
  const { scenario } = useDraft();
  const [chosen, choose] = useState<Role | null>(null);
  const [open, setOpen] = useState(false);
  const body = useId();
  const roles = rolesOf(scenario);
  const wanted = chosen ?? scenario.seats.you.role;
  const role = roles.includes(wanted) ? wanted : 'holder';
  const now = useOpening(scenario, role);
  const name = now.class === null ? analysis('alone-short') : analysis(`class.${now.class}`);
  return (
    <aside class="ws-live card" aria-label={t('live.label')}>
      <p class="hidden-text" role="status">
        {t('live.said', { name })}
      </p>
      <button
        type="button"
        class="live-bar"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {now.class !== null && <SmallSchelling now={now} />}
        <span>
          {analysis('question')} <strong>{name}</strong>
        </span>
      </button>
      <div id={body} class={open ? 'live-body open' : 'live-body'}>
        <h2 class={`plate-name ${now.class ?? ''}`}>{name}</h2>
        {roles.length > 1 && (
          <fieldset class="segments live-roles">
            <legend class="hidden-text">{t('live.role')}</legend>
            {roles.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={`${body}-role`}
                  checked={one === role}
                  onChange={() => choose(one)}
                />
                {fields(`choice.role.${one}`)}
              </label>
            ))}
          </fieldset>
        )}
        <Findings now={now} role={role} />
      </div>
    </aside>
  );
}
