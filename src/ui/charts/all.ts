export { barsChart } from './barsChart.ts';
export { basinChart } from './basinChart.ts';
export { flipsChart } from './flipsChart.ts';
export { planeChart } from './planeChart.ts';
export { priceChart } from './priceChart.ts';
export { rollChart } from './rollChart.ts';
export { scheduleChart } from './scheduleChart.ts';
export { wealthChart } from './wealthChart.ts';
