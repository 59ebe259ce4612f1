import { manyRuns } from '../study/manyRuns.ts';
import { serve } from './serve.ts';

serve(manyRuns);
