import { lookAt } from './harness/lookAt.ts';
import { GAME } from './harness/screens.ts';

lookAt(GAME);
