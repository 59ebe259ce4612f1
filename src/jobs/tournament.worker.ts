import { tournament } from '../arena/tournament.ts';
import { serve } from './serve.ts';

serve(tournament);
