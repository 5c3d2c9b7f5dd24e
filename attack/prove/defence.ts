/**
 * What a defence is that can be switched off, in a throw-away installation only: this folder is in no build
 * (scripts/build.mjs starts from src), and what it does, it does to the parts of a stage that attack/stage made, or to the
 * process that the stage runs in.
 */
import type { Field } from 'payload'

import type { Stage } from '../stage/stage'

/** Switches it on again. */
export type On = () => void | Promise<void>

/** Switches it off. */
export type Off = (stage: Stage) => On | Promise<On>

export interface Defence {
  name: string
  off: Off
  /** The defence in front of it, where every case meets that one first: then none needs this one. */
  behind?: string
}

/** Sets members of an object and gives back what sets them as they were. */
export function replace(bag: object, values: Record<string, unknown>): () => void {
  const before = Object.keys(values).map((key) => [key, Object.getOwnPropertyDescriptor(bag, key)] as const)
  Object.assign(bag, values)
  return () => {
    for (const [key, own] of before)
      if (own) Object.defineProperty(bag, key, own)
      else Reflect.deleteProperty(bag, key)
  }
}

/** All of them at once, for what is defended twice. */
export const all =
  (...every: Off[]): Off =>
  async (stage) => {
    const back: On[] = []
    for (const off of every) back.push(await off(stage))
    return async () => {
      for (const on of back.toReversed()) await on()
    }
  }

const kinds = [
  'beforeOperation',
  'beforeValidate',
  'beforeChange',
  'afterChange',
  'beforeDelete',
  'afterDelete',
  'beforeLogin',
] as const

type Hook = (...args: never[]) => unknown

/** Takes a hook of this name off every collection that has it. */
export const withoutHook =
  (name: string): Off =>
  (stage) => {
    const back = Object.values(stage.payload.collections).flatMap(({ config }) =>
      kinds.map((kind) => {
        const hooks = (config.hooks[kind] ?? []) as Hook[]
        return replace(config.hooks, { [kind]: hooks.filter((hook) => hook.name !== name) })
      }),
    )
    return () => back.forEach((on) => on())
  }

/** Every field of a collection, those of groups, rows, tabs, lists and blocks too. */
export function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...('fields' in field ? everyField(field.fields) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => everyField(tab.fields)) : []),
    ...('blocks' in field ? field.blocks.flatMap((block) => everyField(block.fields)) : []),
  ])
}

/** Alters every field of a collection that `values` has anything to say of. */
export const withFields =
  (slug: 'articles' | 'users', values: (field: Field) => Record<string, unknown> | null): Off =>
  ({ payload }) => {
    const { fields, flattenedFields } = payload.collections[slug].config
    const seen = new Set([...everyField(fields), ...(flattenedFields as Field[])])
    const back = [...seen].flatMap((field) => {
      const altered = values(field)
      return altered ? [replace(field, altered)] : []
    })
    return () => back.toReversed().forEach((on) => on())
  }

type Read = (args: Record<string, unknown>) => Promise<unknown>

/** Puts something between the product and the rows of a collection that it reads. */
export const reading =
  (
    slug: string,
    methods: readonly ('find' | 'findOne' | 'updateOne')[],
    alter: (row: Record<string, unknown>, stage: Stage, args: Record<string, unknown>) => unknown,
  ): Off =>
  (stage) => {
    const db = stage.payload.db as unknown as Record<string, Read>
    return replace(
      db,
      Object.fromEntries(
        methods.map((method) => {
          const own = db[method] as Read
          const altered: Read = async function (this: unknown, args) {
            const found = (await own.call(stage.payload.db, args)) as Record<string, unknown> | null
            if (args.collection !== slug || !found) return found
            if (method !== 'find') return alter(found, stage, args)
            const docs = await Promise.all(
              (found.docs as Record<string, unknown>[]).map((row) => alter(row, stage, args)),
            )
            return { ...found, docs }
          }
          return [method, altered]
        }),
      ),
    )
  }
