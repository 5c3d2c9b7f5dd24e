/** The database did not answer. What is held goes on being served; for everything else: later. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Tells a failure of the database from a fault of ours. */
export async function asking<Answer>(question: Promise<Answer>): Promise<Answer> {
  try {
    return await question
  } catch (cause) {
    throw new StoreUnavailable('the database did not answer', { cause })
  }
}
