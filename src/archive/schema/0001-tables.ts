/**
 * The tables of a store. Those up to `effects` hold what was read in documents, row by row; those from `works` on, what
 * follows from all documents together, which is updated when documents have changed.
 *
 * Dates are ISO dates as written, which may lack day and month. They are stored as text, which sorts like dates.
 */
export const sql = `
CREATE TABLE documents (
  document BIGINT NOT NULL,      -- numbered in the order in which documents were added
  sha256 VARCHAR NOT NULL,       -- of the bytes: no two documents have the same
  program VARCHAR NOT NULL,      -- version of the program that read it
  lang VARCHAR NOT NULL,         -- language of the messages
  format VARCHAR NOT NULL,
  encoding VARCHAR,
  bytes BIGINT,
  kind VARCHAR,
  number VARCHAR,
  issued_on VARCHAR,
  issuer VARCHAR,
  place VARCHAR,
  title VARCHAR,
  effective_on VARCHAR,
  expires_on VARCHAR,
  field VARCHAR,
  urgency VARCHAR,
  secrecy VARCHAR,
  urn VARCHAR,
  addressees VARCHAR[],
  recipients VARCHAR[],
  signers JSON,                  -- [{name, position, authority}]
  effect JSON,                   -- from when to when it says that it is in force, in the form of the graph
  words INTEGER,                 -- syllables and other words of its text
  sketch UINTEGER[]              -- smallest hashes of its word sequences, to compare texts by
);
CREATE TABLE files (
  absolute VARCHAR NOT NULL,     -- the path from the root: no two rows have the same
  path VARCHAR NOT NULL,         -- the path as it was given
  bytes BIGINT NOT NULL,
  modified DOUBLE NOT NULL,      -- milliseconds since 1970
  sha256 VARCHAR NOT NULL,
  document BIGINT NOT NULL
);
CREATE TABLE failures (
  absolute VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  message VARCHAR NOT NULL
);
CREATE TABLE units (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,     -- in reading order; 0 is everything outside units
  type VARCHAR NOT NULL,
  labels VARCHAR[] NOT NULL,     -- from the root
  label VARCHAR,
  heading VARCHAR,
  text VARCHAR NOT NULL,         -- its own words, without those of the units below it
  line INTEGER NOT NULL,         -- in the text as read, from 1
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL
);
CREATE TABLE citations (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,     -- in reading order, from 0
  citation VARCHAR NOT NULL,     -- its id within the document: c1
  text VARCHAR NOT NULL,         -- as written
  kind VARCHAR,
  number VARCHAR,
  date VARCHAR,
  name VARCHAR,
  issuer VARCHAR,
  subject VARCHAR,
  pins JSON NOT NULL,            -- the provisions: [{article, clause, point …}]
  relation VARCHAR NOT NULL,
  within VARCHAR,                -- id of the citation whose title it is in
  effective_on VARCHAR,
  extent VARCHAR,
  claim INTEGER NOT NULL,        -- the row of claims that it is counted in
  unit VARCHAR[] NOT NULL,       -- labels of the unit that it is in
  line INTEGER NOT NULL,
  page INTEGER,
  paragraph INTEGER,
  start_offset INTEGER NOT NULL,
  sentence VARCHAR               -- around it; NULL if that gives no relation
);
CREATE TABLE claims (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,     -- among the works that it cites, from 0; -1 is the document itself
  key VARCHAR NOT NULL,          -- what identifies the work, as far as the document describes it
  sort VARCHAR NOT NULL,         -- full, short, named, alone: how much of it is given
  shorts VARCHAR[] NOT NULL,     -- numbers without letters by which it may be meant
  title_key VARCHAR,             -- its own title, folded
  mentions INTEGER NOT NULL,
  urn VARCHAR,
  number VARCHAR,
  name VARCHAR,
  kind VARCHAR,
  issuer VARCHAR,
  date VARCHAR,
  title VARCHAR,
  also JSON                      -- what single mentions say in addition: [[field, value]]
);
CREATE TABLE relations (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,
  source INTEGER NOT NULL,       -- position of the claim
  target INTEGER NOT NULL,
  relation VARCHAR NOT NULL,
  mentions VARCHAR[] NOT NULL    -- ids of the citations that say so
);
CREATE TABLE operations (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,
  body JSON NOT NULL             -- a change to the text of another document, as in the document's JSON
);
CREATE TABLE tasks (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,
  task VARCHAR NOT NULL,
  what VARCHAR NOT NULL,
  lead VARCHAR[] NOT NULL,
  helpers VARCHAR[] NOT NULL,
  due_text VARCHAR,
  due_from VARCHAR,
  due_until VARCHAR,
  every VARCHAR,
  product VARCHAR,
  unit VARCHAR[] NOT NULL,
  line INTEGER NOT NULL,
  body JSON NOT NULL             -- the task as plan-parse tasks prints it
);
CREATE TABLE findings (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  severity VARCHAR NOT NULL,
  message VARCHAR NOT NULL,
  line INTEGER NOT NULL,
  page INTEGER
);
CREATE TABLE effects (
  document BIGINT NOT NULL,
  position INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  of_citation VARCHAR,                 -- id of the citation whose document's provisions these are
  provisions JSON NOT NULL,
  first_day VARCHAR,
  last_day VARCHAR,
  unit VARCHAR[] NOT NULL,
  line INTEGER NOT NULL
);
CREATE TABLE works (
  work VARCHAR NOT NULL,         -- the URN, or what is known about it if it has none: the id of the graph's node
  urn VARCHAR,
  kind VARCHAR,
  number VARCHAR,
  date VARCHAR,
  issuer VARCHAR,
  title VARCHAR,
  name VARCHAR,
  rank INTEGER,                  -- place in the hierarchy of legal force, from 1 down
  present BOOLEAN NOT NULL,      -- whether one of its documents was read
  mentions BIGINT NOT NULL,
  effect JSON
);
CREATE TABLE claim_works (
  key VARCHAR NOT NULL,          -- of claims
  work VARCHAR NOT NULL
);
CREATE TABLE aliases (
  work VARCHAR NOT NULL,
  type VARCHAR NOT NULL,         -- id, number, name, title
  alias VARCHAR NOT NULL,        -- as some document writes it
  folded VARCHAR NOT NULL        -- without accents, in lower case; numbers in upper case, without leading zeros
);
CREATE TABLE edges (
  source VARCHAR NOT NULL,       -- works
  target VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  count BIGINT NOT NULL,         -- mentions that say so
  documents BIGINT NOT NULL      -- documents that say so
);
CREATE TABLE conflicts (
  work VARCHAR NOT NULL,
  field VARCHAR NOT NULL,        -- date, kind, issuer
  position INTEGER NOT NULL,     -- the most frequent first
  value VARCHAR NOT NULL,
  count BIGINT NOT NULL,
  said_by VARCHAR[] NOT NULL     -- works whose documents say so
);
CREATE TABLE copies (
  work VARCHAR NOT NULL,
  document BIGINT NOT NULL,      -- one of the work's documents, or a draft of it
  likeness DOUBLE,               -- of its text to that of the main document of the work, from 0 to 1
  why VARCHAR NOT NULL,          -- main, identity, text
  differs VARCHAR[] NOT NULL     -- in what it differs: text, number, date, issuer, title
);
CREATE TABLE marks (
  name VARCHAR NOT NULL,
  value BIGINT NOT NULL
);
INSERT INTO marks VALUES ('changed', 0), ('resolved', 0);
`;
