import { tournamentSpread } from '../arena/spread.ts';
import { serve } from './serve.ts';

serve(tournamentSpread);
