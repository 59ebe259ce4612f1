import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Gate, type Scenario, type SeatView, type SeenRound } from '../../../store/types.ts';

const LETTERS = 'BCDE'; // the token that is played is A

interface ExtensionTableProps {
  scenario: Scenario;
  view: SeatView;
  allSell: boolean; // tell what the overhang shows
}

function stateOf({ to, vote, decided, shutNow }: Gate, round: number) {
  if (decided === 'open') return 'open';
  if (shutNow) return 'shut';
  if (round > to) return 'past';
  return vote && decided === 'pending' ? 'vote' : 'coming';
}

function Standing({ view, allSell }: Omit<ExtensionTableProps, 'scenario'>) {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const { clauses } = useLists();
  const { belief, gate, siblings, account, allTokens, depth, past } = view;
  return (
    <>
      {allSell && allTokens !== null && (
        <p>{t('pool.all-sell', { drop: numbers.percent(-Math.expm1(-allTokens / depth)) })}</p>
      )}
      {belief !== null && <p>{t('pool.belief', { share: numbers.percent(belief, 0) })}</p>}
      {gate !== null && (
        <p>
          {t(`pool.gate.${stateOf(gate, past.length + 1)}`, {
            from: numbers.number(gate.from),
            to: numbers.number(gate.to),
          })}
        </p>
      )}
      {siblings.length > 0 && view.you.role === 'holder' && (
        <p>
          {t('pool.others', {
            list: clauses(
              siblings.map(({ price }, i) =>
                t('pool.other', {
                  name: LETTERS[i],
                  count: account.siblings[i] ?? 0,
                  tokens: numbers.number(account.siblings[i] ?? 0, 1),
                  price: numbers.price(price),
                }),
              ),
            ),
          })}
        </p>
      )}
    </>
  );
}

interface RowProps {
  scenario: Scenario;
  round: SeenRound;
}

function Row({ scenario, round }: RowProps) {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const { quality, coordinator, siblings } = scenario;
  const { report, belief, gateShut, seized } = round;
  const figure = round.siblings?.correlation ?? null;
  return (
    <tr>
      <th scope="row">{numbers.number(round.round)}</th>
      {quality && <td>{report === null ? '' : t(`belief.report.${report}`)}</td>}
      {quality && <td>{belief === null ? '' : numbers.percent(belief, 0)}</td>}
      {coordinator && <td>{t(gateShut ? 'pool.shut' : 'pool.open')}</td>}
      {coordinator && <td>{numbers.number(seized, 1)}</td>}
      {siblings &&
        round.siblings?.prices.map((price, i) => <td key={i}>{numbers.price(price)}</td>)}
      {siblings && <td>{figure === null ? '' : numbers.number(figure, 2)}</td>}
    </tr>
  );
}

/** Reports, gate and further tokens in words and numbers, round by round. */
export function ExtensionTable({ scenario, view, allSell }: ExtensionTableProps) {
  const t = useTexts('extensions');
  const { quality, coordinator, siblings } = scenario;
  const heads = [
    t('pool.head.round'),
    ...(quality ? [t('pool.head.report'), t('pool.head.belief')] : []),
    ...(coordinator ? [t('pool.head.gate'), t('pool.head.seized')] : []),
    ...(siblings
      ? [
          ...view.siblings.map((_, i) => t('pool.head.other', { name: LETTERS[i] })),
          t('pool.head.correlation'),
        ]
      : []),
  ];
  return (
    <>
      <Standing view={view} allSell={allSell} />
      {heads.length > 1 && view.past.length > 0 && (
        <table>
          <caption>{t('pool.rounds')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.past.map((round) => (
              <Row key={round.round} scenario={scenario} round={round} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
