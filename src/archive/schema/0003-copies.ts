/**
 * A view of the files of one work. In a store of the previous version all works are resolved again: it has no copies.
 */
export const sql = `
CREATE VIEW work_copies AS
  WITH several AS (SELECT work FROM copies GROUP BY work HAVING count(*) > 1)
  SELECT c.work, w.kind, w.number, w.date, f.path, d.format, c.likeness, c.why, c.differs, c.document
  FROM copies c JOIN several USING (work) JOIN works w USING (work) JOIN documents d USING (document)
  JOIN files f USING (document);
UPDATE marks SET value = -1 WHERE name = 'resolved' AND EXISTS (FROM documents);
`;
