import { winRates } from '../arena/win-rates.ts';
import { serve } from './serve.ts';

serve(winRates);
