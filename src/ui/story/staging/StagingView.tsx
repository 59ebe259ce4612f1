import { type ComponentType } from 'preact';
import { Suspense } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { type Chapter, type Staging, type Told } from '../../../chapters/types.ts';
import { endingStill, openingNow, openingStill } from '../../../store/staging.ts';
import { later } from '../../common/later.ts';
import { MissingPart } from '../../common/MissingPart.tsx';
import { PIECES } from '../pieces/index.ts';
import { type PieceProps } from '../pieces/props.ts';
import { Cast } from './Cast.tsx';
import { CornersTable } from './CornersTable.tsx';
import { Course } from './Course.tsx';
import { Pool } from './Pool.tsx';
import { Schedule } from './Schedule.tsx';

interface StagingViewProps {
  chapter: Chapter;
  staging: Staging;
  told: Told;
}

const drawn = new Map<string, ComponentType<PieceProps>>();

function pieceOf(name: string): ComponentType<PieceProps> | null {
  const load = PIECES[name];
  if (load === undefined) return null;
  const known = drawn.get(name) ?? later(load, MissingPart);
  drawn.set(name, known);
  return known;
}

function PoolStaging({ staging, told }: { staging: Staging; told: Told }) {
  const still = useMemo(() => {
    if (staging.show === 'opening') return openingStill(staging.scenario);
    if (staging.show !== 'ending') return null;
    const games = told.games(staging.step);
    return endingStill(games[staging.game ?? games.length - 1]!);
  }, [staging, told]);
  const overhang = 'overhang' in staging && staging.overhang === true;
  return still && <Pool still={still} overhang={overhang} />;
}

/** What stands beside a text: the pool, a small chart, people, or a picture of the chapter's own. */
export function StagingView({ chapter, staging, told }: StagingViewProps) {
  switch (staging.show) {
    case 'opening':
    case 'ending':
      return <PoolStaging staging={staging} told={told} />;
    case 'course': {
      const games = told.games(staging.step);
      return <Course game={games[staging.game ?? games.length - 1]!} />;
    }
    case 'corners':
      return (
        <CornersTable
          now={openingNow(staging.scenario, staging.role)}
          unnamed={staging.unnamed === true}
        />
      );
    case 'schedule':
      return <Schedule now={openingNow(staging.scenario, staging.role)} />;
    case 'cast':
      return <Cast who={staging.who} arena={staging.arena === true} />;
    case 'piece': {
      const Piece = pieceOf(staging.piece);
      return (
        Piece && (
          <Suspense fallback={null}>
            <Piece chapter={chapter} told={told} step={staging.step ?? null} />
          </Suspense>
        )
      );
    }
  }
}
