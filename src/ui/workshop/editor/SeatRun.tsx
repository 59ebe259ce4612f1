import { isCharacter } from '../../../characters/registry.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Role } from '../../../store/types.ts';
import { dropRun, raiseRun, recast } from '../../../store/workshop/changes.ts';
import { Figure } from '../../common/art/Figure.tsx';
import { CrossMark } from '../../common/marks.tsx';
import { FieldTrouble } from '../fields/FieldTrouble.tsx';
import { NumberEntry } from '../fields/NumberField.tsx';
import { idOf } from '../fields/useWrong.ts';
import { useEditor } from './context.ts';
import { StrategySelect } from './StrategySelect.tsx';

/** The number a strategy goes by, named and in its unit. */
function Parameter({ path, id, name }: { path: string; id: string; name: string }) {
  const t = useKeyedTexts('fields');
  const label = idOf(path);
  return (
    <div class="ws-parameter">
      <span id={`${label}-name`}>{t(`parameter.${id}-${name}.name`)}</span>
      <span class="ws-entry">
        <NumberEntry
          path={path}
          labelledBy={`${label}-name ${label}-unit`}
          describedBy={`${label}-wrong`}
        />
        <span id={`${label}-unit`} class="ws-unit">
          {t(`parameter.${id}-${name}.unit`)}
        </span>
      </span>
      <FieldTrouble path={path} />
    </div>
  );
}

interface SeatRunProps {
  role: Role;
  at: number; // in the list
  first: number; // its first seat, from 0
}

/** So many seats played by one strategy. */
export function SeatRun({ role, at, first }: SeatRunProps) {
  const t = useTexts('workshop');
  const characters = useKeyedTexts('characters');
  const { number } = useNumbers();
  const { draft, edit } = useEditor();
  const { count, spec } = draft.seating[role][at]!;
  const { you } = draft.scenario.seats;
  const yours = you.role === role && you.seat >= first && you.seat < first + count;
  const list = role === 'holder' ? 'seats.holders' : 'seats.makers';
  const path = `${list}[${at}]`;
  const { id } = spec;
  const row = number(at + 1);
  const from = number(first + 1);
  const range = count === 1 ? from : t('seats.range', { from, to: number(first + count) });
  return (
    <li class="ws-run">
      <Figure id={isCharacter(id) ? id : 'plain'} crop="bust" />
      <div class="ws-run-body">
        <div class="ws-run-line">
          <NumberEntry
            path={`${path}.count`}
            label={t('seats.count-of', { row })}
            describedBy={`${idOf(path)}.count-wrong`}
          />
          <span aria-hidden="true">×</span>
          <StrategySelect
            role={role}
            value={id}
            label={t('seats.strategy-of', { row })}
            onChoose={(next) => edit((now) => recast(now, role, at, next))}
          />
          <button
            type="button"
            class="button quiet"
            aria-label={t('seats.raise-of', { row })}
            disabled={at === 0}
            onClick={() => edit((now) => raiseRun(now, role, at))}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={t('seats.drop-of', { row })}
            disabled={draft.seating[role].length === 1}
            onClick={() => edit((now) => dropRun(now, role, at))}
          >
            <CrossMark />
          </button>
        </div>
        <FieldTrouble path={`${path}.count`} />
        {Object.keys(spec)
          .filter((name) => name !== 'id')
          .map((name) => (
            <Parameter key={name} path={`${path}.${name}`} id={id} name={name} />
          ))}
        <p class="ws-range">
          {t('seats.seats', { range })}
          {yours && <strong class="ws-you">{t('seats.you')}</strong>} {characters(`${id}.rule`)}
        </p>
      </div>
    </li>
  );
}
