import { useMemo } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Bench } from '../../../store/lab/market.ts';
import { isLever } from '../../../store/lab/market-levers.ts';
import { type Look, lookAt } from '../../../store/lab/market-look.ts';
import { differencesOf, settingOf } from '../../../store/lab/market-turn.ts';
import { type Scenario } from '../../../store/types.ts';
import { useStore } from '../../common/app.ts';
import { SmallSchelling } from '../../play/SchellingDiagram.tsx';
import { useLeverWords } from './levers/useLeverWords.ts';
import { useStill } from './useStill.ts';

/** Two settings side by side: one put aside, and the one on the bench. */
export function Compare({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const pinned = useStore(bench, (state) => state.pinned);
  return (
    <section class="market-compare">
      {pinned === null ? (
        <>
          <button type="button" class="button" onClick={() => bench.getState().pin()}>
            {t('compare.pin')}
          </button>
          <p class="lever-means">{t('compare.means')}</p>
        </>
      ) : (
        <Both bench={bench} pinned={pinned} />
      )}
    </section>
  );
}

function Both({ bench, pinned }: { bench: Bench; pinned: Scenario }) {
  const t = useTexts('lab-market');
  const now = useStore(bench, (state) => state.look);
  const still = useStill(bench);
  const then = useMemo(() => lookAt(pinned), [pinned]);
  const fields = useMemo(() => differencesOf(pinned, still), [pinned, still]);
  return (
    <>
      <h2>{t('compare.title')}</h2>
      <div class="compare-games">
        <Side letter="A" look={then} />
        <Side letter="B" look={now} />
      </div>
      <Differences a={pinned} b={still} fields={fields} />
      <div class="market-ways">
        <button type="button" class="button" onClick={() => bench.getState().swap()}>
          {t('compare.swap')}
        </button>
        <button type="button" class="button" onClick={() => bench.getState().pin()}>
          {t('compare.again')}
        </button>
        <button type="button" class="button" onClick={() => bench.getState().unpin()}>
          {t('compare.end')}
        </button>
      </div>
    </>
  );
}

function Side({ letter, look }: { letter: 'A' | 'B'; look: Look }) {
  const t = useTexts('lab-market');
  const names = useTexts('analysis');
  const numbers = useNumbers();
  const { corners, class: found } = look.now;
  return (
    <article
      class="compare-side card"
      aria-label={t('compare.side', { letter: t(`letter.${letter}`) })}
    >
      <p class="compare-head">
        <span class="compare-letter">{t(`letter.${letter}`)}</span>
        <strong class={`plate-name ${found ?? ''}`}>
          {found === null ? names('alone-short') : names(`class.${found}`)}
        </strong>
      </p>
      <SmallSchelling now={look.now} />
      {corners && (
        <dl class="compare-corners">
          {(['T', 'R', 'P', 'S'] as const).map((corner) => (
            <div key={corner}>
              <dt>{t(`corner.${corner}`)}</dt>
              <dd>{numbers.signedMoney(corners[corner])}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

interface DifferencesProps {
  a: Scenario;
  b: Scenario;
  fields: readonly string[];
}

function Differences({ a, b, fields }: DifferencesProps) {
  const t = useTexts('lab-market');
  const words = useLeverWords();
  const texts = useKeyedTexts('fields');
  if (fields.length === 0) return <p>{t('compare.same')}</p>;
  const told = (scenario: Scenario, path: string) =>
    words.setting(path, settingOf(scenario, path), { on: t('on'), off: t('off') });
  const role = ({ seats }: Scenario) => words.option('role', seats.you.role);
  const name = (path: string) => (path === 'events' ? texts('group.events') : words.name(path));
  return (
    <table class="compare-fields">
      <caption>{t('compare.fields')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('letter.A')}</th>
          <th scope="col">{t('letter.B')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((path) => (
          <tr key={path}>
            <th scope="row">{name(path)}</th>
            {isLever(path) ? (
              <>
                <td>{told(a, path)}</td>
                <td>{told(b, path)}</td>
              </>
            ) : path === 'seats.you.role' ? (
              <>
                <td>{role(a)}</td>
                <td>{role(b)}</td>
              </>
            ) : (
              <td colSpan={2}>{t('compare.differs')}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
