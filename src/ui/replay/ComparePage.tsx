import { useMemo, useState } from 'preact/hooks';
import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { compare, MOST_COMPARED, type Placed } from '../../store/comparing.ts';
import { hrefOf } from '../../store/routes.ts';
import { useApp } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { useRefusal } from '../common/useRefusal.ts';
import { copyText } from '../share/clipboard.ts';
import { AddGame } from './AddGame.tsx';
import { ChoicesTable } from './ChoicesTable.tsx';
import { ComparedGame } from './ComparedGame.tsx';
import { PathsBoard } from './PathsBoard.tsx';
import './compare.css';

/** Up to five finished games in one chart; the address is the list. */
export function ComparePage({ codes }: { codes: readonly string[] }) {
  const t = useTexts('replays');
  const app = useApp();
  const tell = useRefusal();
  const { sentences } = useLists();
  const { games, refused, beyond, alike } = useMemo(() => compare(codes), [codes.join('.')]);
  const [said, say] = useState('');
  const show = (next: readonly string[]) =>
    app.replaceAddress(hrefOf({ page: 'compare', codes: [...next] }));
  const remove = (place: number) => {
    show(codes.filter((_, at) => at !== place - 1));
    say(t('compare.removed', { sign: place }));
  };
  const copy = async () => {
    say(t((await copyText(window.location.href)) ? 'compare.copied' : 'compare.by-hand'));
  };
  const likeness = alike === 'all' ? 'alike' : alike === 'rules' ? 'other-luck' : 'unlike';
  return (
    <div class="compare-page">
      <PageFrame title={t('compare.title')}>
        <p class="lead">
          {sentences(
            t('compare.how'),
            games.length === 1 && t('compare.alone'),
            games.length > 1 && t(`compare.${likeness}`),
          )}
        </p>
        {refused.map(({ place, refusal }) => (
          <p key={place} class="refused" role="alert">
            <span>{t('compare.refused', { place, why: tell(refusal) })}</span>
            <button type="button" class="button" onClick={() => remove(place)}>
              {t('compare.remove-short')}
            </button>
          </p>
        ))}
        {beyond > 0 && <p role="alert">{t('compare.beyond', { count: beyond })}</p>}
        <p role="status" class="said">
          {said}
        </p>
        {games.length > 0 && <Shown games={games} onRemove={remove} onCopy={copy} />}
        <AddGame
          codes={codes.slice(0, MOST_COMPARED)}
          onAdd={(next) => {
            show(next);
            say(t('compare.added', { sign: next.length }));
          }}
        />
      </PageFrame>
    </div>
  );
}

interface ShownProps {
  games: readonly Placed[];
  onRemove(place: number): void;
  onCopy(): void;
}

function most(games: readonly Placed[], of: 'prices' | 'wealth'): Placed {
  return games.reduce((a, b) => (b[of].at(-1)! > a[of].at(-1)! ? b : a));
}

/** The games as cards, their paths, and the choices of their players. */
function Shown({ games, onRemove, onCopy }: ShownProps) {
  const t = useTexts('replays');
  const { money, price } = useNumbers();
  const first = games[0]!;
  const alone = games.length === 1;
  const [dear, rich] = [most(games, 'prices'), most(games, 'wealth')];
  return (
    <>
      <ol class="games">
        {games.map((game) => (
          <ComparedGame key={game.place} game={game} onRemove={() => onRemove(game.place)} />
        ))}
      </ol>
      <PathsBoard
        games={games.map((game) => ({
          ...game,
          sign: String(game.place),
          name: t('compare.game', { sign: game.place }),
        }))}
        price={
          alone
            ? t('compare.price-one', {
                from: price(first.prices[0]!),
                to: price(first.prices.at(-1)!),
              })
            : t('compare.price', { sign: dear.place, price: price(dear.prices.at(-1)!) })
        }
        wealth={
          alone
            ? t('compare.wealth-one', { money: money(first.wealth.at(-1)!) })
            : t('compare.wealth', { sign: rich.place, money: money(rich.wealth.at(-1)!) })
        }
      />
      <section class="card chosen">
        <h2>{t('choices.title')}</h2>
        <ChoicesTable
          rows={games.map(({ game, place, choices }) => ({
            name: t('compare.game', { sign: place }),
            role: game.scenario.seats.you.role,
            choices,
          }))}
        />
      </section>
      <p>
        <button type="button" class="button" onClick={onCopy}>
          {t('compare.copy')}
        </button>
      </p>
    </>
  );
}
