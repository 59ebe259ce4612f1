/** Where one can be. Everything stands after `#`, so no server sees it. */
export type Route =
  | { page: 'home' }
  | { page: 'library' }
  | { page: 'preset'; id: string }
  | { page: 'shared'; code: string }
  | { page: 'play'; code: string }
  | { page: 'replay'; code: string }
  | { page: 'debrief'; code: string }
  | { page: 'story' }
  | { page: 'chapter'; number: string; step: string | null } // as given, known or not
  | { page: 'class' } // the teacher's way in
  | { page: 'class-new'; code: string | null } // of a scenario
  | { page: 'class-run'; id: string; secret: string | null } // the teacher's; taken out of the address at once
  | { page: 'wall'; id: string; secret: string | null }
  | { page: 'homework' } // the teacher's
  | { page: 'task'; code: string; label: string } // a student's homework
  | { page: 'lab'; tab: LabTab; settings: string | null } // a tab's settings, in its own grammar
  | { page: 'workshop'; code: string | null } // of a scenario to work on; null: the shelf
  | { page: 'beat'; code: string; answer: string | null } // of a replay to do better than, and of who tried
  | { page: 'compare'; codes: string[] } // of replays, side by side
  | { page: 'offline' } // what this device keeps
  | { page: 'admin'; secret: string | null } // how the server does; the secret is taken out at once
  | { page: 'unknown' };

export const LAB_TABS = ['market', 'arena', 'evolution', 'contagion'] as const;
export type LabTab = (typeof LAB_TABS)[number];
/** Between the codes of several replays: no code has one in it. */
const BETWEEN = '.';

const WITH_CODE = {
  s: 'shared',
  play: 'play',
  replay: 'replay',
  debrief: 'debrief',
} as const;

function isWithCode(name: string): name is keyof typeof WITH_CODE {
  return Object.hasOwn(WITH_CODE, name);
}

function storyRoute(rest: string): Route {
  if (rest === '') return { page: 'story' };
  const [number, step] = rest.split('/');
  return { page: 'chapter', number: number!, step: step || null };
}

function classRoute(rest: string): Route {
  const [id, ...more] = rest.split('/');
  if (id === '' || id === undefined) return { page: 'class' };
  const last = more.join('/') || null;
  if (id === 'new') return { page: 'class-new', code: last };
  return { page: 'class-run', id, secret: last };
}

function wallRoute(rest: string): Route {
  const [id, ...more] = rest.split('/');
  return id ? { page: 'wall', id, secret: more.join('/') || null } : { page: 'unknown' };
}

function taskRoute(rest: string): Route {
  const [code, ...label] = rest.split('/');
  return code ? { page: 'task', code, label: readLabel(label.join('/')) } : { page: 'unknown' };
}

/** A label as it was typed; one that was cut on its way is taken as it came. */
function readLabel(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function labRoute(rest: string): Route {
  const [name, ...more] = rest.split('/');
  const tab = name === '' ? 'market' : LAB_TABS.find((one) => one === name);
  if (tab === undefined) return { page: 'unknown' };
  return { page: 'lab', tab, settings: more.join('/') || null };
}

function beatRoute(rest: string): Route {
  const [code, answer] = rest.split(BETWEEN);
  return code ? { page: 'beat', code, answer: answer || null } : { page: 'unknown' };
}

/** The route of a hash with or without its `#`. What no grammar knows is `unknown`, never an error. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, '').replace(/^\//, '');
  if (path === '') return { page: 'home' };
  const cut = path.indexOf('/');
  const name = cut === -1 ? path : path.slice(0, cut);
  const rest = cut === -1 ? '' : path.slice(cut + 1);
  if (name === 'library') return rest === '' ? { page: 'library' } : { page: 'preset', id: rest };
  if (name === 'story') return storyRoute(rest);
  if (name === 'class') return classRoute(rest);
  if (name === 'wall') return wallRoute(rest);
  if (name === 'admin') return { page: 'admin', secret: rest || null };
  if (name === 'task') return taskRoute(rest);
  if (name === 'lab') return labRoute(rest);
  if (name === 'workshop') return { page: 'workshop', code: rest || null };
  if (name === 'beat') return beatRoute(rest);
  if (name === 'compare') return { page: 'compare', codes: rest.split(BETWEEN).filter(Boolean) };
  if (path === 'homework' || path === 'offline') return { page: path };
  if (rest !== '' && isWithCode(name)) return { page: WITH_CODE[name], code: rest };
  return { page: 'unknown' };
}

function join(start: string, more: string | null): string {
  return more === null ? start : `${start}/${more}`;
}

/** The address of a route, from `#` on. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'unknown':
      return '#/';
    case 'library':
      return '#/library';
    case 'story':
      return '#/story';
    case 'chapter':
      return `#/story/${route.number}${route.step === null ? '' : `/${route.step}`}`;
    case 'class':
      return '#/class';
    case 'class-new':
      return join('#/class/new', route.code);
    case 'class-run':
      return join(`#/class/${route.id}`, route.secret);
    case 'admin':
      return join('#/admin', route.secret);
    case 'wall':
      return join(`#/wall/${route.id}`, route.secret);
    case 'homework':
    case 'offline':
      return `#/${route.page}`;
    case 'task':
      return `#/task/${route.code}/${encodeURIComponent(route.label.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
    case 'lab':
      return join(`#/lab/${route.tab}`, route.settings);
    case 'workshop':
      return join('#/workshop', route.code);
    case 'beat':
      return `#/beat/${[route.code, ...(route.answer === null ? [] : [route.answer])].join(BETWEEN)}`;
    case 'compare':
      return `#/compare/${route.codes.join(BETWEEN)}`;
    case 'preset':
      return `#/library/${route.id}`;
    case 'shared':
      return `#/s/${route.code}`;
    default:
      return `#/${route.page}/${route.code}`;
  }
}
