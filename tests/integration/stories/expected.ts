/** What a story must have led to, made from the hand-written world. */
import type { Seen } from './house'
import { addressOf, type Page, type World } from './world'

export function expectedOf(world: World, index: 0 | 1): Seen {
  const page = world.pages[index]
  const served: Seen['served'] = { id: ofPage(page) }
  for (const address of ['own-0', 'own-1', 'shared']) {
    const owner = world.pages.findIndex(({ slugs }) => slugs.has(address))
    served[address] = owner < 0 ? '404' : ofAddress(world.pages[owner as 0 | 1], owner, address)
  }
  return { state: page.state, live: page.live, number: page.number, served }
}

function ofPage(page: Page): string {
  if (page.withdrawal) return `410 ${page.withdrawal.kind}: ${page.withdrawal.notice}`
  if (!page.published) return '404'
  const { title, paper } = page.published.content
  return `${title} | ${paper} | number ${page.number}`
}

/** An old address of a live page leads to the one it has now. */
function ofAddress(page: Page, owner: number, address: string): string {
  if (page.withdrawal || !page.published) return ofPage(page)
  const current = addressOf(owner, page.published.content)
  return current === address ? `${ofPage(page)} of page ${owner}` : `leads to ${current}`
}
