const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/** The words of one of our own mails, for whoever reads without HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity)
    .trim()
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => Object.entries(entities).find(([, plain]) => plain === sign)?.[0] ?? sign)
