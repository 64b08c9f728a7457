/** The first form of the library: articles, their revisions and sources, pictures, decisions, receipts, search. */
import type { Migration } from './migration.ts'

export const library: Migration = {
  version: 1,
  sql: `
    -- What lists show lies in columns, so that no list reads an article's text. Times twice: as written, with
    -- their offset, and in ms for sorting.
    CREATE TABLE articles (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      headline TEXT NOT NULL,
      language TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('in-hand', 'ready', 'exported')),
      version INTEGER NOT NULL CHECK (version >= 1),
      words INTEGER NOT NULL,
      errors INTEGER,
      warnings INTEGER,
      infos INTEGER,
      created TEXT NOT NULL,
      modified TEXT NOT NULL,
      modified_ms INTEGER NOT NULL,
      binned TEXT,
      binned_ms INTEGER
    ) STRICT;
    CREATE INDEX articles_by_shelf ON articles (stage, modified_ms DESC, key DESC) WHERE binned IS NULL;
    CREATE INDEX articles_in_bin ON articles (binned_ms DESC, key DESC) WHERE binned IS NOT NULL;

    -- The newest (highest key) is the article as it stands, its content text; older ones are packed.
    CREATE TABLE revisions (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
      at TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      since_ms INTEGER NOT NULL,
      occasion TEXT NOT NULL,
      headline TEXT NOT NULL,
      words INTEGER NOT NULL,
      content ANY NOT NULL
    ) STRICT;
    CREATE INDEX revisions_by_article ON revisions (article, key DESC);

    -- The bytes as they came in, each once.
    CREATE TABLE originals (
      hash TEXT PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE sources (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL REFERENCES originals (hash),
      format TEXT NOT NULL,
      origin TEXT NOT NULL,
      name TEXT NOT NULL,
      received TEXT NOT NULL,
      size INTEGER NOT NULL,
      encoding TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sources_by_hash ON sources (hash);
    CREATE TABLE article_sources (
      key INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
      source INTEGER NOT NULL REFERENCES sources (key),
      role TEXT NOT NULL CHECK (role IN ('origin', 'paste')),
      removals TEXT NOT NULL,
      moves TEXT NOT NULL,
      lines ANY NOT NULL,
      UNIQUE (article, source)
    ) STRICT;
    CREATE INDEX article_sources_by_source ON article_sources (source);

    CREATE TABLE images (
      hash TEXT PRIMARY KEY,
      type TEXT NOT NULL,
      width INTEGER,
      height INTEGER,
      name TEXT NOT NULL,
      size INTEGER NOT NULL,
      added TEXT NOT NULL
    ) STRICT;

    CREATE TABLE dismissals (
      article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
      key TEXT NOT NULL,
      rule TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('aside', 'override')),
      text TEXT NOT NULL,
      name TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (article, key)
    ) STRICT;

    CREATE TABLE receipts (
      key INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
      at TEXT NOT NULL,
      folder TEXT NOT NULL,
      receipt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX receipts_by_article ON receipts (article, key DESC);

    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE styles (
      id TEXT PRIMARY KEY,
      active INTEGER NOT NULL,
      style TEXT NOT NULL
    ) STRICT;

    -- Saving must not wait for the index: an article whose text changed waits here until somebody searches.
    CREATE VIRTUAL TABLE article_search USING fts5 (
      headline, body, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TABLE search_pending (
      article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE
    ) STRICT;
  `,
}
