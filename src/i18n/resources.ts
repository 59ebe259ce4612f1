import type admin from '../../locales/en/admin/admin.json';
import type analysis from '../../locales/en/analysis.json';
import type characters from '../../locales/en/characters.json';
import type teach from '../../locales/en/class/class.json';
import type classErrors from '../../locales/en/class/class-errors.json';
import type homework from '../../locales/en/class/homework.json';
import type wall from '../../locales/en/class/wall.json';
import type classDebrief from '../../locales/en/class-debrief/class-debrief.json';
import type codebook from '../../locales/en/class-debrief/codebook.json';
import type common from '../../locales/en/common.json';
import type debrief from '../../locales/en/debrief.json';
import type embed from '../../locales/en/embed/embed.json';
import type errors from '../../locales/en/errors.json';
import type home from '../../locales/en/home.json';
import type fields from '../../locales/en/lab/fields.json';
import type lab from '../../locales/en/lab/lab.json';
import type labArena from '../../locales/en/lab/lab-arena.json';
import type labContagion from '../../locales/en/lab/lab-contagion.json';
import type labEvolution from '../../locales/en/lab/lab-evolution.json';
import type labMarket from '../../locales/en/lab/lab-market.json';
import type labRuns from '../../locales/en/lab/lab-runs.json';
import type library from '../../locales/en/library.json';
import type offline from '../../locales/en/offline/offline.json';
import type join from '../../locales/en/phone/join.json';
import type play from '../../locales/en/play.json';
import type replay from '../../locales/en/replay.json';
import type replays from '../../locales/en/replays/replays.json';
import type scenarios from '../../locales/en/scenarios.json';
import type share from '../../locales/en/share.json';
import type stage from '../../locales/en/stage.json';
import type arenaCast from '../../locales/en/story/arena-cast.json';
import type extensions from '../../locales/en/story/extensions.json';
import type futures from '../../locales/en/story/futures.json';
import type story from '../../locales/en/story/story.json';
import type workshop from '../../locales/en/workshop/workshop.json';

/** The English files are the types of the keys of all languages. */
interface Resources {
  admin: typeof admin;
  analysis: typeof analysis;
  'arena-cast': typeof arenaCast;
  characters: typeof characters;
  class: typeof teach;
  'class-debrief': typeof classDebrief;
  'class-errors': typeof classErrors;
  codebook: typeof codebook;
  common: typeof common;
  debrief: typeof debrief;
  embed: typeof embed;
  errors: typeof errors;
  extensions: typeof extensions;
  fields: typeof fields;
  futures: typeof futures;
  home: typeof home;
  homework: typeof homework;
  join: typeof join;
  lab: typeof lab;
  'lab-arena': typeof labArena;
  'lab-contagion': typeof labContagion;
  'lab-evolution': typeof labEvolution;
  'lab-market': typeof labMarket;
  'lab-runs': typeof labRuns;
  library: typeof library;
  offline: typeof offline;
  play: typeof play;
  replay: typeof replay;
  replays: typeof replays;
  scenarios: typeof scenarios;
  share: typeof share;
  stage: typeof stage;
  story: typeof story;
  wall: typeof wall;
  workshop: typeof workshop;
}

export type Namespace = keyof Resources;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    strictInterpolationChecks: false;
    resources: Resources;
  }
}
