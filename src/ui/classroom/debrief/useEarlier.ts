import { useEffect, useMemo } from 'preact/hooks';
import {
  bandOf,
  type ClassFindings,
  likenessOfClass,
  type Recorded,
} from '../../../store/classroom/debrief.ts';
import { type EarlierClass, earlierThan, keepClass } from '../../../store/classroom/earlier.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { useApp } from '../../common/app.ts';

interface Compared {
  now: EarlierClass[]; // this class, one a treatment
  earlier: EarlierClass[]; // classes before it that played the same, newest first
}

const NOTHING: Compared = { now: [], earlier: [] };

interface Given {
  recorded: Recorded;
  record: SessionRecord | null;
  findings: ClassFindings | null;
  keep: boolean;
}

/** This class's totals and those of earlier ones kept on this device; its own are kept when it is asked for. */
export function useEarlier({ recorded, record, findings, keep }: Given): Compared {
  const { device } = useApp();
  const compared = useMemo(() => {
    if (!findings || !record) return NOTHING;
    const { session } = recorded;
    const now = findings.treatments.map(({ treatment, players, overall, band }) => ({
      id: record.id,
      game: findings.options.game,
      at: session.openedAt,
      likeness: likenessOfClass(session, treatment),
      treatment,
      players,
      share: overall.share,
      ...bandOf({ ...overall, band }),
    }));
    const likenesses = [...new Set(now.map(({ likeness }) => likeness))];
    const earlier = likenesses.flatMap((likeness) =>
      earlierThan(device, { id: record.id, likeness }),
    );
    return { now, earlier };
  }, [recorded, record, findings]);
  const counted = findings !== null && !findings.options.bots;
  useEffect(() => {
    if (keep && counted && compared.now.length > 0) keepClass(device, compared.now);
  }, [compared, keep, counted]);
  return compared;
}
