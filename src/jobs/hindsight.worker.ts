import { lookBack } from '../theory/hindsight.ts';
import { serve } from './serve.ts';

serve(lookBack);
