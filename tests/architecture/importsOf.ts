import path from 'node:path'

import { parseSync } from '@swc/core'

import type { SourceFile } from './sourceFiles'

export interface Import {
  /** File of the repository without its extension, or package name (`@scope/name`, `node:fs`), subpaths dropped. */
  target: string
  kind: 'file' | 'package'
  /** Erased by the compiler, so that nothing of the target runs. */
  typeOnly: boolean
}

/** Everything a file imports: static, re-exported, dynamic with a literal, and types. */
export function importsOf({ path: file, text }: SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: unknown, typeOnly: boolean) => {
    if (typeof specifier === 'string') found.push({ ...resolve(specifier, file), typeOnly })
  }
  visit(parseSync(text, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' }), (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return add(valueOf(node.source), node.typeOnly === true || onlyTypes(node.specifiers))
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        return add(valueOf(node.source), node.typeOnly === true)
      case 'TsImportType':
        return add(valueOf(node.argument), true)
      case 'CallExpression':
        if (isNode(node.callee) && node.callee.type === 'Import' && Array.isArray(node.arguments))
          add(valueOf((node.arguments[0] as { expression?: unknown } | undefined)?.expression), false)
    }
  })
  return found
}

type Node = { type: string; [key: string]: unknown }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, see))
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) see(value)
  Object.values(value).forEach((child) => visit(child, see))
}

function valueOf(literal: unknown): unknown {
  return isNode(literal) && literal.type === 'StringLiteral' ? literal.value : undefined
}

function onlyTypes(specifiers: unknown): boolean {
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((specifier) => isNode(specifier) && specifier.isTypeOnly === true)
  )
}

function resolve(specifier: string, from: string): Omit<Import, 'typeOnly'> {
  if (specifier === '@payload-config') return { kind: 'file', target: 'src/payload.config' }
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(from), specifier).replace(/\.(tsx?|jsx?|mjs)$/, '')
    return { kind: 'file', target }
  }
  if (specifier.startsWith('node:')) return { kind: 'package', target: specifier }
  const parts = specifier.split('/')
  return { kind: 'package', target: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') }
}
