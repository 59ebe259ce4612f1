import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Result, refuse } from '../../model/result.ts';
import { type Scenario } from '../../scenario/types.ts';
import {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
  SETTING_RANGES,
  type SessionSettings,
} from '../../session/settings.ts';
import { keepSecret, noteSession } from './keys.ts';
import { type OwnSession, type TeacherLink } from './links.ts';
import { type ClassMeans } from './means.ts';
import { type DraftStore } from './teacher-types.ts';

const NAME = 'class/settings';

type Rules = Omit<SessionSettings, 'treatments'>;

/** What a class is set up with by a teacher who changes nothing. */
export const DEFAULT_RULES: Rules = {
  groupSize: null,
  remainder: 'spread',
  partners: 'fixed',
  roles: 'holders',
  fill: true,
  botsTold: true,
  timer: 40,
  reveal: null,
  absent: 'repeat',
  pledges: false,
  names: 'made',
  games: 1,
  endingTold: true,
  predict: false,
};

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

function within(name: keyof typeof SETTING_RANGES, value: unknown, otherwise: number): number {
  const { min, max } = SETTING_RANGES[name];
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return fits ? value : otherwise;
}

function withinOrNone(
  name: 'groupSize' | 'timer' | 'reveal',
  value: unknown,
  otherwise: number | null,
): number | null {
  if (value === null) return null;
  return within(name, value, 0) || otherwise;
}

/** Rules from whatever was kept; fields that are missing or wrong take their defaults. */
export function readRules(kept: unknown): Rules {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Rules>;
  const yes = (name: 'fill' | 'botsTold' | 'pledges' | 'endingTold' | 'predict') =>
    typeof given[name] === 'boolean' ? given[name] : DEFAULT_RULES[name];
  return {
    groupSize: withinOrNone('groupSize', given.groupSize, DEFAULT_RULES.groupSize),
    remainder: oneOf(REMAINDERS, given.remainder, DEFAULT_RULES.remainder),
    partners: oneOf(PARTNERS, given.partners, DEFAULT_RULES.partners),
    roles: oneOf(ROLE_RULES, given.roles, DEFAULT_RULES.roles),
    fill: yes('fill'),
    botsTold: yes('botsTold'),
    timer: withinOrNone('timer', given.timer, DEFAULT_RULES.timer),
    reveal: withinOrNone('reveal', given.reveal, DEFAULT_RULES.reveal),
    absent: oneOf(ABSENT_RULES, given.absent, DEFAULT_RULES.absent),
    pledges: yes('pledges'),
    names: oneOf(NAME_RULES, given.names, DEFAULT_RULES.names),
    games: within('games', given.games, DEFAULT_RULES.games),
    endingTold: yes('endingTold'),
    predict: yes('predict'),
  };
}

function rulesOf({ treatments: _scenarios, ...rules }: SessionSettings): Rules {
  return rules;
}

/** A class to be set up with these scenarios (one, or two to compare), as this device last set one up. */
export function openDraft(means: ClassMeans, treatments: Scenario[]): StoreApi<DraftStore> {
  const { device } = means;
  const rules = device.recall(NAME, readRules) ?? DEFAULT_RULES;
  let link: TeacherLink | null = null;

  const create = async (settings: SessionSettings): Promise<Result<OwnSession>> => {
    const classroom = link ? null : await means.classroom().catch(() => null);
    link ??= classroom?.openTeacher() ?? null;
    if (link === null) return refuse({ code: 'class.unreachable' });
    const created = await link.create(settings);
    if (!created.ok) return created;
    const { id, code, teacher, wall } = created.value;
    keepSecret(means, 'class', id, teacher);
    keepSecret(means, 'wall', id, wall);
    const titles = settings.treatments.map(({ title }) => Object.values(title ?? {})[0] ?? '');
    noteSession(means, { id, code, openedAt: means.clock.now(), titles });
    return created;
  };

  return createStore<DraftStore>()((set, get) => ({
    settings: { ...rules, treatments },
    creating: false,
    refusal: null,
    change(part) {
      const settings = { ...get().settings, ...part };
      device.keep(NAME, rulesOf(settings));
      set({ settings, refusal: null });
    },
    async create() {
      set({ creating: true, refusal: null });
      const created = await create(get().settings);
      set({ creating: false, refusal: created.ok ? null : created.refusal });
      return created;
    },
    stop: () => link?.close(),
  }));
}
