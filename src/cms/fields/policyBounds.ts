/** Within which each term of a policy lies. There is no tier without a medical signature. */
export const policyBounds = {
  signatures: { min: 1, max: 10 },
  specialists: { min: 0, max: 10 },
  intervalMonths: { min: 1, max: 120 },
  graceDays: { min: 0, max: 365 },
  suspendAfterDays: { min: 0, max: 3650 },
  signatureValidDays: { min: 1, max: 365 },
}
