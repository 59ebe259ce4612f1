import { type PoolView, type WallScene, type WallView } from '../../../store/classroom/types.ts';
import { lastChange } from './pools.ts';
import { type Saying } from './Say.tsx';

const LEAST = 0.0005; // of the price: less reads as nothing

/** What the class is asked to do now. */
export function sayQuestion({ room: { phase }, scenes }: WallView): Saying {
  const gate = scenes[0]?.view.gate ?? null;
  return (t, { number }) => {
    if (phase === 'predicting') return t('predict');
    if (phase === 'voting' && gate !== null) {
      const rounds = { from: number(gate.from), to: number(gate.to) };
      return t(gate.from === gate.to ? 'vote.round' : 'vote.rounds', rounds);
    }
    return t(gate?.shutNow ? 'shut' : 'choose');
  };
}

/** How many of all seats bots play; nothing where it is not told, or none are. */
export function sayBots({ pools }: WallView): Saying {
  return (t, { number }) => {
    const seats = pools.flatMap((pool) => [pool.seats.holder, pool.seats.maker]);
    const sum = (count: (one: (typeof seats)[number]) => number) =>
      seats.reduce((so, one) => so + count(one), 0);
    const bots = sum((one) => one.bots ?? 0);
    if (bots === 0) return '';
    return t('bots', { count: bots, n: number(bots), all: number(sum((one) => one.all)) });
  };
}

/** What the price did in the last round; nothing before the first. */
export function sayPrice(pool: PoolView): Saying {
  return (t, { percent, price }) => {
    const change = lastChange(pool);
    if (change === null) return '';
    const way = Math.abs(change) < LEAST ? 'flat' : change > 0 ? 'up' : 'down';
    const values = { change: percent(Math.abs(change)), price: price(pool.rounds.at(-1)!.price) };
    return t(`outcome.${way}`, values);
  };
}

/** Sellers, and the share Q/D of the level that their sales alone took; nothing where counts are hidden. */
export function sayFall(pool: PoolView, scene: WallScene | null): Saying {
  return (t, { number, percent }) => {
    const held = pool.rounds.at(-1)?.holders ?? null;
    const seen = scene?.view.past.at(-1);
    if (held === null) return pool.rounds.length > 0 ? t('hidden') : '';
    if (held.sell === 0) return t('none-sold');
    if (seen === undefined) return '';
    const drop = percent(-Math.expm1(-seen.flow / seen.depth));
    return t('fall', { count: held.sell, sold: number(held.sell), drop });
  };
}

/** Who was sold out in the last round; nothing where nobody was. */
export function sayForced(pool: PoolView): Saying {
  return (t, { number }) => {
    const forced = pool.rounds.at(-1)?.forced ?? 0;
    return forced === 0 ? '' : t('forced', { count: forced, n: number(forced) });
  };
}

/** Makers who stayed in the last round; nothing where there are none, or it is hidden. */
export function sayMakers(pool: PoolView): Saying {
  return (t, { number }) => {
    const makers = pool.rounds.at(-1)?.makers;
    if (!makers || makers.hold + makers.sell === 0) return '';
    return t('makers', { hold: number(makers.hold), all: number(makers.hold + makers.sell) });
  };
}
