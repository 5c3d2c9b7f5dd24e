import type { Stage } from '../stage/stage'

/** All that readers get, by address: status, ETag and the very bytes. */
export type Served = Record<string, string>

const locales = ['en', 'de']

/**
 * Asks the content API for every list, every page in each of its forms, and for every article that must not be there.
 * What names the moment or the request is left out: that differs by nature.
 */
export async function readContentApi({ address, articles }: Pick<Stage, 'address' | 'articles'>): Promise<Served> {
  const served: Served = {}
  const slugs = new Set<string>()
  for (const locale of locales) {
    const path = `/v1/articles?locale=${locale}&limit=100`
    const body = await read(address, path, served)
    const { items = [] } = JSON.parse(body) as { items?: { slug: string }[] }
    for (const { slug } of items) slugs.add(`${slug}?locale=${locale}`)
  }
  const pages = [...slugs].map((one) => `/v1/articles/${one}`)
  const byId = Object.values(articles).map((id) => `/v1/articles/${id}`)
  const attestations = Object.values(articles).map((id) => `/v1/articles/${id}/attestation`)
  await Promise.all([...pages, ...byId, ...attestations, graphql].map((path) => read(address, path, served)))
  return served
}

const graphql = `/v1/graphql?query=${encodeURIComponent('{articles(locale:"en",first:50){edges{node{id slug title contentHash}}}}')}`

async function read(address: string, path: string, served: Served): Promise<string> {
  const response = await fetch(`${address}${path}`)
  const body = await response.text()
  served[path] =
    `${response.status} ${response.headers.get('etag') ?? ''} ${body.replace(/"(requestId|instance)":"[^"]*"/g, '')}`
  return body
}

/** Addresses where readers get something else than before. */
export function changedAddresses(before: Served, after: Served): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path])
}
