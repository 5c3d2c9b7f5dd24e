/** What a reviewer declares by signing, shown word for word and stored with the signature (21 CFR 11.50(a)(3)). */
export const reviewStatement = {
  version: 1,
  text: 'I have reviewed this whole page as shown, including its sources. In my professional judgement it is accurate, current and safe for its readers. I did not write or change it, and I have declared my interests.',
} as const
