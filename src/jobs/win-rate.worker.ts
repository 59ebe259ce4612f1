import { winRate } from '../arena/evolution.ts';
import { serve } from './serve.ts';

serve(winRate);
