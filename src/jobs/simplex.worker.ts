import { simplex } from '../arena/simplex.ts';
import { serve } from './serve.ts';

serve(simplex);
