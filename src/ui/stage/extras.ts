// What a picture with extras needs besides the pool's code, fetched as one.
export { filmWithExtras, withExtras } from '../../picture/extras/extras.ts';
export { extraWordsOf } from './extraWords.ts';
