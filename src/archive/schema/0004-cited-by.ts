/**
 * Stores with each work how many works cite it, since counting all edges for a question takes too long in large stores.
 * It is counted when works are resolved, which those of a store of the previous version are again.
 */
export const sql = `
ALTER TABLE works ADD COLUMN cited_by BIGINT; -- works that cite it
CREATE OR REPLACE VIEW missing AS SELECT * FROM works WHERE NOT present AND cited_by > 0;
CREATE OR REPLACE VIEW work_files AS
  SELECT c.work, f.path, f.document FROM copies c JOIN files f USING (document) WHERE c.why <> 'text';
`;
