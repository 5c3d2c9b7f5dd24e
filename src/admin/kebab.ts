/** `submitForReview` as it stands in an address: `submit-for-review`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
