/** Names of persons by article, so that a story can be held against the spellings that other stories use. */
import type { Migration } from './migration.ts'

export const names: Migration = {
  version: 2,
  sql: `
    CREATE TABLE article_names (
      article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
      name TEXT NOT NULL,
      PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_names_by_name ON article_names (name);

    -- The state of the article that its names were read from. Saving knows nothing of it: an article that was
    -- saved since is read again when somebody asks for names.
    CREATE TABLE named_articles (
      article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
      modified_ms INTEGER NOT NULL
    ) STRICT;
  `,
}
