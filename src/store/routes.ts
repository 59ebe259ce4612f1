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
  | { page: 'unknown' };

const WITH_CODE = { s: 'shared', play: 'play', replay: 'replay', debrief: 'debrief' } as const;

function isWithCode(name: string): name is keyof typeof WITH_CODE {
  return Object.hasOwn(WITH_CODE, name);
}

function storyRoute(rest: string): Route {
  if (rest === '') return { page: 'story' };
  const [number, step] = rest.split('/');
  return { page: 'chapter', number: number!, step: step || null };
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
  if (rest !== '' && isWithCode(name)) return { page: WITH_CODE[name], code: rest };
  return { page: 'unknown' };
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
    case 'preset':
      return `#/library/${route.id}`;
    case 'shared':
      return `#/s/${route.code}`;
    default:
      return `#/${route.page}/${route.code}`;
  }
}
