import { evolution } from '../arena/evolution.ts';
import { serve } from './serve.ts';

serve(evolution);
