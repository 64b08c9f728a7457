import { expect, it } from 'vitest'
import { closeDatabase, one, openWritable, run } from '../database.ts'
import { migrate, versionOf } from '../migrate.ts'
import { library } from './001_library.ts'
import { names } from './002_names.ts'

it('keeps the articles of a first library, and none of them is read for names yet', () => {
  const db = openWritable(':memory:')
  migrate(db, () => {}, [library])
  run(
    db,
    `INSERT INTO articles (id, headline, language, stage, version, words, created, modified, modified_ms)
     VALUES ('urn:uuid:1', 'Ferry is back', 'en-US', 'in-hand', 1, 3, 'then', 'then', 1)`,
  )
  expect(migrate(db, () => {}, [library, names])).toBe(1)
  expect(versionOf(db)).toBe(2)
  expect(one(db, 'SELECT headline FROM articles')).toEqual({ headline: 'Ferry is back' })
  expect(one(db, 'SELECT count(*) AS n FROM named_articles')).toEqual({ n: 0 })
  run(db, `INSERT INTO article_names VALUES (1, 'Marta Kell')`)
  run(db, 'DELETE FROM articles')
  expect(one(db, 'SELECT count(*) AS n FROM article_names')).toEqual({ n: 0 })
  closeDatabase(db)
})
