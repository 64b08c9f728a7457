import { expect, it } from 'vitest'
import { all, closeDatabase, one, openWritable, run } from '../database.ts'
import { migrate, versionOf } from '../migrate.ts'
import { library } from './001_library.ts'

it('makes an empty library out of nothing, with every table typed', () => {
  const db = openWritable(':memory:')
  expect(migrate(db, () => expect.unreachable(), [library])).toBe(0)
  expect(versionOf(db)).toBe(1)
  const loose = all(
    db,
    `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0
     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'article_search%'`,
  )
  expect(loose).toEqual([])
  expect(() => run(db, `INSERT INTO images VALUES ('h', 't', 'wide', 1, 'n', 1, 'now')`)).toThrow()
  expect(one(db, 'SELECT count(*) AS n FROM articles')).toEqual({ n: 0 })
  closeDatabase(db)
})
