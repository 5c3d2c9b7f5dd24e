/** Access for what only the system writes: no role opens it. */
export const nobody = () => false
