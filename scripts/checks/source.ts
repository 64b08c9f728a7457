import { type ParseResult, parseSync, Visitor } from 'oxc-parser'

export interface Import {
  readonly from: string
  /** Offset in the file, in UTF-16 units. */
  readonly at: number
  /** Gone when the types are stripped. */
  readonly typeOnly: boolean
}

/** A use of something that only some rooms may use. */
export interface Use {
  readonly what: 'window.copydesk' | 'Date.now()' | 'new Date()' | 'Math.random()'
  readonly at: number
}

export interface Source {
  readonly imports: readonly Import[]
  readonly uses: readonly Use[]
  /** What the parser could not read. */
  readonly broken: readonly string[]
}

/** Reads what a TypeScript file imports and which of the watched names it uses. */
export function readSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  return {
    imports: importsOf(parsed, text),
    uses: usesOf(parsed),
    broken: parsed.errors.map((error) => error.message),
  }
}

function importsOf({ module }: ParseResult, text: string): Import[] {
  const found: Import[] = []
  for (const { moduleRequest, entries } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType)
    found.push({ from: moduleRequest.value, at: moduleRequest.start, typeOnly })
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (!moduleRequest) continue
      found.push({ from: moduleRequest.value, at: moduleRequest.start, typeOnly: isType })
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (literal?.[2]) found.push({ from: literal[2], at: moduleRequest.start, typeOnly: false })
  }
  return found
}

function usesOf({ program }: ParseResult): Use[] {
  const uses: Use[] = []
  const windows = new Set(['window', 'globalThis', 'self'])
  new Visitor({
    MemberExpression(node) {
      const { object, property } = node
      const name =
        property.type === 'Identifier'
          ? property.name
          : property.type === 'Literal'
            ? property.value
            : ''
      if (object.type !== 'Identifier') return
      if (windows.has(object.name) && name === 'copydesk') {
        uses.push({ what: 'window.copydesk', at: node.start })
      }
      if (object.name === 'Date' && name === 'now')
        uses.push({ what: 'Date.now()', at: node.start })
      if (object.name === 'Math' && name === 'random') {
        uses.push({ what: 'Math.random()', at: node.start })
      }
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier') return
      if (!windows.has(init.name)) return
      for (const property of id.properties) {
        const key = property.type === 'Property' ? property.key : undefined
        if (key?.type === 'Identifier' && key.name === 'copydesk') {
          uses.push({ what: 'window.copydesk', at: property.start })
        }
      }
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) {
        uses.push({ what: 'new Date()', at: start })
      }
    },
  }).visit(program)
  return uses
}
