// Files of scenarios, for the pages.
export { readScenarioFile } from '../scenario/file.ts';
