/** How many works cite a work is put down where the works are: asked of all edges it takes too long in large stores. */
export const sql = `
ALTER TABLE works ADD COLUMN cited_by BIGINT; -- works that cite it
UPDATE works SET cited_by = c.count
FROM (SELECT target, count(DISTINCT source) AS count FROM edges GROUP BY target) c WHERE c.target = works.work;
CREATE OR REPLACE VIEW missing AS SELECT * FROM works WHERE NOT present AND cited_by > 0;
CREATE OR REPLACE VIEW work_files AS
  SELECT c.work, f.path, f.document FROM copies c JOIN files f USING (document) WHERE c.why <> 'text';
`;
