/** Two strokes under one page: what was written, and the signature that answers it. */
export function Mark({ size }: { size: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M5 3.5h9.5L19 8v12.5H5z" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M8 12.2l2.2 2.3 5.6-5.6" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M8 17.6h8" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
