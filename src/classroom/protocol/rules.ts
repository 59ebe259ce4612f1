import * as v from 'valibot';
import {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
} from '../../session/settings.ts';
import { AMOUNT, COUNT } from './fields.ts';

/** How a class is played, but for its scenarios: the same in a message and in a journal. */
export const RULES = {
  groupSize: v.nullable(COUNT),
  remainder: v.picklist(REMAINDERS),
  partners: v.picklist(PARTNERS),
  roles: v.picklist(ROLE_RULES),
  fill: v.boolean(),
  botsTold: v.boolean(),
  timer: v.nullable(AMOUNT),
  reveal: v.nullable(AMOUNT),
  absent: v.picklist(ABSENT_RULES),
  pledges: v.boolean(),
  names: v.picklist(NAME_RULES),
  games: COUNT,
  endingTold: v.boolean(),
  predict: v.boolean(),
} as const;
