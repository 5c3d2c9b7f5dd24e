/** Luhn (ISO/IEC 7812-1 annex B): digits only, the last one is the check digit. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const weighted = index % 2 === 1 ? digit * 2 : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return digits.length > 1 && sum % 10 === 0
}

/** ISO 7064 MOD 11-2: digits, the last one may be `X` for ten. */
export function passesMod11(characters: string): boolean {
  const last = characters.at(-1)
  let sum = 0
  for (const digit of characters.slice(0, -1)) sum = (sum + Number(digit)) * 2
  const check = (12 - (sum % 11)) % 11
  return characters.length > 1 && last === (check === 10 ? 'X' : String(check))
}

/** Multiplication in the dihedral group D5. Rows 0–4 turn, rows 5–9 turn the flipped pentagon. */
function multiply(left: number, right: number): number {
  if (left < 5) return right < 5 ? (left + right) % 5 : ((left + right) % 5) + 5
  return right < 5 ? ((left - right + 5) % 5) + 5 : (left - right + 5) % 5
}

/** Verhoeff's permutation, applied once more with every place to the left. */
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** Verhoeff (J. Verhoeff 1969; SNOMED CT identifiers): digits only, the last one is the check digit. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0
  for (let index = 0; index < digits.length; index += 1) {
    let digit = Number(digits[digits.length - 1 - index])
    for (let turn = index % 8; turn > 0; turn -= 1) digit = permutation[digit] ?? 0
    check = multiply(check, digit)
  }
  return digits.length > 1 && check === 0
}
