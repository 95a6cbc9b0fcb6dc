/**
 * What is used of the package of the database. The command has this file as a bundle of its own, with the package's
 * hundred files in it, which one by one take as long to load as all else that a question needs. What they call, the
 * database itself, stays in the package that users install.
 */
export {
  BIGINT,
  DuckDBArrayValue,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBMapValue,
  type DuckDBPreparedStatement,
  type DuckDBResult,
  DuckDBStructValue,
  type DuckDBType,
  DuckDBUnionValue,
  type DuckDBValue,
} from '@duckdb/node-api';
