import { marketRuns } from '../study/lab/marketRuns.ts';
import { serve } from './serve.ts';

serve(marketRuns);
