import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Path relative to the repository, with forward slashes, and the text. */
export interface SourceFile {
  path: string
  text: string
}

const repository = path.resolve(import.meta.dirname, '../..')
const source = /\.(ts|tsx)$/

/** All TypeScript files below these folders (a file name is fine too). A folder that is not there holds none. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(repository, { recursive: false }).some((entry) => folder.split('/')[0] === entry) ? below(folder) : [],
  )
}

function below(folder: string): SourceFile[] {
  return readdirSync(path.join(repository, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && source.test(entry.name))
    .map((entry) => {
      const absolute = path.join(entry.parentPath, entry.name)
      return {
        path: path.relative(repository, absolute).split(path.sep).join('/'),
        text: readFileSync(absolute, 'utf8'),
      }
    })
}
