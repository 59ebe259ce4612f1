import { useLists } from '../../../../i18n/lists.ts';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Look } from '../../../../store/lab/market-look.ts';

/** So many equilibria are told one by one. */
const FEW = 6;

/** Every figure of the analysis, each in one sentence. */
export function Figures({ look }: { look: Look }) {
  const lines = useFigures(look);
  return (
    <ul class="game-figures">
      {lines.map((line) => (
        <li key={line.id}>{line.text}</li>
      ))}
    </ul>
  );
}

function useFigures(look: Look): { id: string; text: string }[] {
  const t = useTexts('lab-market');
  const debrief = useTexts('debrief');
  const numbers = useNumbers();
  const { sentences } = useLists();
  const { game, rough } = look;
  const seats = look.now.hold.length;
  const { number, percent } = numbers;
  const { pure, mixed } = game.equilibria;

  const greed = () => {
    if (game.greed === null || game.fear === null) return '';
    const pull = (key: 'greed' | 'fear', amount: number) =>
      debrief(amount > 0 ? `path.${key}` : `path.${key}-none`, {
        money: numbers.money(Math.abs(amount)),
      });
    return sentences(pull('greed', game.greed), pull('fear', game.fear));
  };
  const mass = () => {
    const k = game.criticalMass;
    if (k === null) return debrief('path.mass-none');
    if (k === 0) return debrief('path.mass-zero');
    return debrief('path.mass', { k: number(k), n: number(seats - 1) });
  };
  const balance = () => {
    if (pure === null) return t(rough ? 'figure.balance-wait' : 'figure.balance-unknown');
    const told =
      pure.length > FEW
        ? t('figure.between', { least: number(pure[0]!), most: number(pure.at(-1)!) })
        : numbers.list(pure.map((h) => number(h)));
    return sentences(
      pure.length === 0
        ? t('figure.balance-none')
        : t('figure.balance', { holding: told, seats: number(seats) }),
      ...(mixed ?? []).map(({ q, stable }) =>
        t(stable ? 'figure.stable' : 'figure.tipping', { share: percent(q) }),
      ),
    );
  };
  const delta = () => {
    const least = game.deltaStar;
    if (least === null) return debrief('delta.title-none');
    if (least === 0) return debrief('delta.title-zero');
    return sentences(
      t('figure.delta', { least: number(least, 3) }),
      game.warnings.length > 0 && debrief('delta.warning'),
    );
  };
  const basin = () => {
    const { basin: share } = game;
    if (share === null || look.delta >= 1) return [];
    const says =
      share >= 0.995 ? 'delta.says-one' : share <= 0.005 ? 'delta.says-zero' : 'delta.says';
    const told = { delta: number(look.delta, 2), basin: percent(share, 0) };
    return [{ id: 'basin', text: debrief(says, told) }];
  };
  const coalition = game.viableCoalition;
  return [
    { id: 'greed', text: greed() },
    ...(game.K === null ? [] : [{ id: 'K', text: t('figure.K', { K: number(game.K, 2) }) }]),
    { id: 'mass', text: mass() },
    { id: 'balance', text: balance() },
    {
      id: 'best',
      text: t('figure.best', {
        role: number(game.socialOptimum.role),
        all: number(game.socialOptimum.all),
        seats: number(seats),
      }),
    },
    ...(game.costOfAnarchy === null
      ? []
      : [{ id: 'anarchy', text: t('figure.anarchy', { cost: percent(game.costOfAnarchy, 1) }) }]),
    {
      id: 'coalition',
      text:
        coalition === null
          ? t('figure.coalition-none')
          : t('figure.coalition', { count: coalition, k: number(coalition) }),
    },
    { id: 'delta', text: delta() },
    ...basin(),
  ];
}
