import { type Direction, directions } from './directions'
import { importsOf } from './importsOf'
import type { SourceFile } from './sourceFiles'

/** One sentence per import that the list of directions does not allow, and per file that no part holds. */
export function forbiddenEdges(files: SourceFile[], allowed: Direction[] = directions): string[] {
  return files.flatMap((file) => {
    const own = partOf(stem(file.path), allowed)
    if (!own) return [`${file.path} belongs to no part`]
    return importsOf(file)
      .filter(({ kind, target, typeOnly }) => {
        if (typeOnly && own.typesOf?.some((name) => covers(name, target))) return false
        if (kind === 'package') return !own.packages.some((name) => covers(name, target))
        const other = partOf(target, allowed)
        if (!other) return true
        return other.part !== own.part && !own.parts.some((part) => covers(part, other.part))
      })
      .map(({ target, typeOnly }) => `${file.path} may not import ${typeOnly ? 'types of ' : ''}${target}`)
  })
}

function stem(file: string): string {
  return file.replace(/\.(tsx?|jsx?|mjs)$/, '')
}

/** The part with the longest path that holds this file. */
function partOf(target: string, allowed: Direction[]): Direction | undefined {
  return allowed
    .filter(({ part }) => covers(part, target))
    .toSorted((a, b) => b.part.length - a.part.length)
    .at(0)
}

function covers(part: string, target: string): boolean {
  if (part.endsWith(':*')) return target.startsWith(part.slice(0, -1))
  return target === part || target.startsWith(`${part}/`)
}
