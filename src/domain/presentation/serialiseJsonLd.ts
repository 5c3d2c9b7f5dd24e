/** JSON that can stand inside a `<script>` element as it is: no `<`, so nothing in it can close the element or open another. */
export function serialiseJsonLd(graph: Record<string, unknown>): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
