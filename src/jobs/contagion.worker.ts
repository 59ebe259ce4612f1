import { contagion } from '../arena/contagion/contagion.ts';
import { serve } from './serve.ts';

serve(contagion);
