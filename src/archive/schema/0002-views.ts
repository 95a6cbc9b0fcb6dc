/** Views for common questions, to be used in "archive sql". */
export const sql = `
CREATE VIEW document_works AS
  SELECT c.document, w.work
  FROM claims c JOIN claim_works w USING (key)
  WHERE c.position = -1;
CREATE VIEW work_files AS
  SELECT d.work, f.path, f.document
  FROM document_works d JOIN files f USING (document);
CREATE VIEW cited_works AS
  SELECT c.document, c.citation, c.text, c.relation, c.pins, c.effective_on, c.extent, c.unit, c.line, c.page,
    c.sentence, w.work
  FROM citations c
  JOIN claims k ON k.document = c.document AND k.position = c.claim
  JOIN claim_works w USING (key);
CREATE VIEW missing AS
  SELECT w.*, count(DISTINCT e.source) AS cited_by
  FROM works w JOIN edges e ON e.target = w.work
  WHERE NOT w.present
  GROUP BY ALL;
CREATE VIEW bases AS
  SELECT e.source AS work, e.target AS basis, b.kind, b.number, b.date, b.title, b.present
  FROM edges e JOIN works b ON b.work = e.target
  WHERE e.relation = 'basis';
CREATE VIEW amendments AS
  SELECT e.target AS work, e.source AS by_work, e.relation, a.kind, a.number, a.date, a.title
  FROM edges e JOIN works a ON a.work = e.source
  WHERE e.relation IN ('amends', 'repeals');
CREATE VIEW task_list AS
  SELECT t.task, t.what, t.lead, t.helpers, t.due_text, t.due_from, t.due_until, t.every, t.product, t.unit, t.line,
    d.kind, d.number, d.issued_on, d.issuer, d.title, t.document
  FROM tasks t JOIN documents d USING (document);
`;
