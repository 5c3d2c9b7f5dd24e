/**
 * Every relative link of every Markdown file leads somewhere: the file exists, and so does the heading behind `#`.
 * Links to other sites are not asked for: a check that needs the network fails for reasons of its own.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { root } from './runCommand.mjs'

// tracked and new files alike, but nothing that .gitignore names
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '*.md'], { cwd: root })
  .toString()
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(root, file)))

function withoutCode(markdown) {
  return markdown.replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1\s*$/gm, '').replace(/`[^`\n]+`/g, '')
}

/** Anchors as GitHub makes them: lower case, punctuation dropped, spaces to hyphens, repeats numbered. */
function anchorsOf(markdown) {
  const seen = new Map()
  const anchors = new Set()
  const text = markdown.replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
  for (const [, heading] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = heading
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    anchors.add(times === 0 ? slug : `${slug}-${times}`)
  }
  for (const [, id] of text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(id)
  return anchors
}

function linksOf(markdown) {
  const text = withoutCode(markdown)
  return [
    ...[...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(([, target]) => target),
    ...[...text.matchAll(/^\[[^\]]+\]:\s+<?(\S+?)>?\s*$/gm)].map(([, target]) => target),
    ...[...text.matchAll(/<(?:img|a|source)\b[^>]*?\b(?:src|href|srcset)="([^"]+)"/g)].map(([, target]) => target),
  ]
}

/** Why this link leads nowhere, or `null`. */
function problemOf(link, from) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return null
  const [target, anchor] = link.split('#', 2)
  const file = target === '' ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(target))
  if (target.startsWith('/')) return 'is absolute: write it relative to this file'
  if (file.startsWith('..')) return 'leads out of the repository'
  const absolute = path.join(root, file)
  if (!existsSync(absolute)) return 'no such file'
  if (!anchor || statSync(absolute).isDirectory() || !file.endsWith('.md')) return null
  return anchorsOf(readFileSync(absolute, 'utf8')).has(decodeURIComponent(anchor)) ? null : `no such heading in ${file}`
}

let links = 0
const problems = []
for (const file of files)
  for (const link of linksOf(readFileSync(path.join(root, file), 'utf8'))) {
    links++
    const problem = problemOf(link, file)
    if (problem) problems.push(`${file}: ${link}: ${problem}`)
  }

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`${links} links in ${files.length} Markdown files lead somewhere`)
