export { flatHeads, productWords, repeatingCells, type TaskColumn, taskColumns } from './columns.js';
export { commonDoers, quantifiers, singleDoers, wordsOfReports } from './heads.js';
export { chaptersWithoutTasks, type Particular, particularLabels, wordsOfWork } from './labels.js';
export { orderVerbs, verbsInNames, workVerbs } from './verbs.js';
