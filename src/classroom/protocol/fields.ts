import * as v from 'valibot';
import { PLEDGES } from '../../game/types.ts';
import { LANGUAGES } from '../../scenario/types.ts';
import { MOST_PLAYERS } from '../../session/settings.ts';
import { tidyCode } from './codes.ts';
import { LIMITS } from './messages.ts';

export const LANGUAGE = v.picklist(LANGUAGES);
export const PLEDGE = v.picklist(PLEDGES);
export const ROLE = v.picklist(['holder', 'maker']);
export const NOTHING = v.strictObject({});

export const ID = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
/** At least 128 bits in base64url or hexadecimal. */
export const SECRET = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));
export const NAME_KEY = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
/** Anything a person may type: whether it is known is for the server to say. */
export const CODE = v.pipe(v.string(), v.maxLength(40), v.transform(tidyCode));
export const SENT_NAME = v.pipe(v.string(), v.maxLength(LIMITS.sentName));

const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

export const COUNT = whole(0, 1_000_000);
export const PLAYER = whole(1, MOST_PLAYERS);
export const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const AMOUNT = v.pipe(v.number(), v.finite());
