/**
 * How many works cite a work is put down where the works are: asked of all edges it takes too long in large stores. It is
 * counted as works are found, which those of a store of the version before are anew.
 */
export const sql = `
ALTER TABLE works ADD COLUMN cited_by BIGINT; -- works that cite it
CREATE OR REPLACE VIEW missing AS SELECT * FROM works WHERE NOT present AND cited_by > 0;
CREATE OR REPLACE VIEW work_files AS
  SELECT c.work, f.path, f.document FROM copies c JOIN files f USING (document) WHERE c.why <> 'text';
`;
