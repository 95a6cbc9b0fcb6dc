export { flatHeads, productWords, repeatingCells, type TaskColumn, taskColumns } from './columns.js';
export { commonDoers, quantifiers, singleDoers, wordsOfReports } from './heads.js';
export { chaptersWithoutTasks, kindsWithoutOrders, type Particular, particularLabels, wordsOfWork } from './labels.js';
export { orderVerbs, verbsInNames, wordsBeforeNouns, workVerbs } from './verbs.js';
