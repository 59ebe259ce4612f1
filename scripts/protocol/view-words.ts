import { STUDENT_SHAPES } from './student-words.ts';
import { TEACHER_SHAPES } from './teacher-words.ts';
import { type Told } from './words.ts';

/** What each shape with a table of its own is, and its fields. */
export const SHAPE_WORDS: Record<string, Told> = { ...STUDENT_SHAPES, ...TEACHER_SHAPES };

/** Shapes that need no table. */
export const SENTENCES: Record<string, string> = {
  Name:
    '`{"made":{"key":"…","twin":1}}`: a made-up name by its key in `locales/*/names.json`; who bear the same are told ' +
    'apart by `twin`, from 2 on. `{"own":"…"}`: own text, never markup. `{"number":4}`: names are off.',
  Words:
    'Own text in one or more of the languages: `{"en":"…","vi":"…","zh":"…"}`. Of several the reader’s own, else any.',
  Scenario: 'As in a file: see [scenario.md](scenario.md).',
  WholeSettings: 'As [Settings](#settings), with each scenario written out in place of its code.',
  Entry:
    '`{"at":…,"intent":{"type":…}}`: when, in ms since 1970 by the server’s clock, and what. The types are those of ' +
    '`src/session/types.ts`; more may be added, so who reads a journal takes what it does not know as an error.',
};

/** When each refusal comes. */
export const REFUSAL_WORDS: Record<string, string> = {
  'class.bad-message':
    'the message is unknown, or what it carries is not as described; `path` says where',
  'class.too-large': 'the message is larger than `allowed` bytes',
  'class.too-many':
    'messages, wrong codes or new classes beyond what is allowed; later it goes again',
  'class.busy':
    'the server is going, or the class is being read; ask again, on a new connection if it closes this',
  'class.storage':
    'it is not sure to be written to the disk; ask again: a choice that was written all the same is not written twice',
  'class.not-attached': 'this connection is in no class: `attach` first',
  'class.not-teacher': 'this connection does not lead the class',
  'class.unknown-code': 'no class has this code',
  'class.unknown-session': 'there is no class of this id, or no more',
  'class.wrong-secret': 'the secret does not fit, or the seat is not there',
  'class.full': 'the class has as many players as it may; `allowed` says how many',
  'class.over': 'the class has ended, or no game is left',
  'class.names-given': 'own names are not allowed in this class',
  'class.name-empty': 'nothing is left of the name',
  'class.name-too-long': 'longer than `allowed` characters',
  'class.name-taken': 'somebody in the class is called so',
  'class.no-seat': 'nobody has this number, or the player has no seat in this game',
  'class.removed': 'the teacher has taken this player out',
  'class.handed': 'a bot plays this seat',
  'class.round-closed':
    'meant for a turn that is not the open one: it comes too late, or from a copy that is gone',
  'class.not-asked': 'nothing of this kind is awaited now',
  'class.still-playing': 'only between games',
  'class.too-few': 'a pool would have fewer than two holders',
  'class.too-many-sessions': 'the server holds as many classes as it may; `allowed` says how many',
  'class.elsewhere': 'unasked: the seat is open on another connection',
  'class.deleted': 'the class was deleted; also unasked',
  'class.newer-server': 'at the door: the page is older than the server, and is to be loaded anew',
  'class.older-server': 'at the door: the page is newer than the server',
  'class.server-full': 'at the door: the server has as many connections as it may',
  'class.network-full': 'at the door: this address has as many connections as it may',
  'class.cut-off': 'never sent: counted where a connection was ended for flooding',
  'game.gate-shut': 'a holder cannot sell in a blocked round',
  'game.no-pledges': 'pledges are off',
};
