/** Absolute address of a page on the reading site. `siteUrl` has no slash at the end. */
export function pageUrl(siteUrl: string, { locale, slug }: { locale: string; slug: string }): string {
  return `${siteUrl}/${encodeURIComponent(locale)}/${encodeURIComponent(slug)}`
}
