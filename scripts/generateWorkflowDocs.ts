/** Writes the generated part of docs/workflow.md from the workflow table; `--check` says whether it is fresh. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import {
  automaticTransitions,
  transitionNames,
  transitionNamed,
  type Transition,
} from '../src/domain/workflow/transitions'
import { states } from '../src/domain/workflow/states'

const file = new URL('../docs/workflow.md', import.meta.url)
const begin = '<!-- generated from src/domain/workflow/transitions.ts: npm run generate -->'
const end = '<!-- end of the generated part -->'

function targets(transition: Transition, from: string): string[] {
  if (transition.to === 'same') return [from]
  return typeof transition.to === 'string' ? [transition.to] : [...transition.to.either]
}

function diagram(): string {
  const edges = new Map<string, string[]>()
  for (const name of transitionNames) {
    const transition = transitionNamed(name)
    // withdraw works from any state and would hide the rest: it is told in a sentence below
    if (name === 'withdraw') continue
    for (const from of transition.from)
      for (const to of targets(transition, from)) {
        const key = `${from} --> ${to}`
        edges.set(key, [...(edges.get(key) ?? []), name])
      }
  }
  const { dependencyChanged } = automaticTransitions
  for (const from of dependencyChanged.from) {
    const key = `${from} --> ${dependencyChanged.to}`
    edges.set(key, [...(edges.get(key) ?? []), '(dependency changed)'])
  }
  edges.set('approved --> draft', [...(edges.get('approved --> draft') ?? []), '(edit)'])
  edges.set('published --> draft', [...(edges.get('published --> draft') ?? []), '(edit)'])
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...[...edges].map(([edge, names]) => `  ${edge}: ${[...new Set(names)].join(', ')}`),
    '```',
  ].join('\n')
}

function table(): string {
  const row = (name: (typeof transitionNames)[number]) => {
    const transition = transitionNamed(name)
    const from = transition.from.length === states.length ? 'any' : transition.from.join(', ')
    const to =
      transition.to === 'same' ? 'stays' : typeof transition.to === 'string' ? transition.to : transition.to.rule
    return `| ${name} | ${transition.label} | ${from} | ${to} | ${transition.live ?? '–'} | ${transition.by.join(', ')} | ${transition.guards.join(', ') || '–'} |`
  }
  return [
    '| action | button | from | to | live | who | guards |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...transitionNames.map(row),
  ].join('\n')
}

const text = readFileSync(file, 'utf8')
const start = text.indexOf(begin)
const stop = text.indexOf(end)
if (start < 0 || stop < start) throw new Error('docs/workflow.md has lost the marks of its generated part')
const path = fileURLToPath(file)
const fresh = await format(`${text.slice(0, start)}${begin}\n\n${diagram()}\n\n${table()}\n\n${text.slice(stop)}`, {
  ...(await resolveConfig(path)),
  parser: 'markdown',
})
if (process.argv.includes('--check')) {
  if (fresh !== text) {
    console.error('docs/workflow.md is stale: run npm run generate')
    process.exitCode = 1
  }
} else writeFileSync(file, fresh)
