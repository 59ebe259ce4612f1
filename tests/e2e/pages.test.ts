import { lookAt } from './harness/lookAt.ts';
import { PAGES } from './harness/screens.ts';

lookAt(PAGES);
