/**
 * Why a case stands without a switch that opens it: what defends it is nothing that could be taken out of a throw-away
 * installation without writing the product anew. Printed by `--prove`, a reason with all the cases that have it.
 */
export const unswitchable = {
  editionsAlone:
    'The content API has no way to articles, and an edition is a list of hashes and values: nothing reads what was changed.',
  noColumn: 'There is no column for what was sent: Payload drops it before anything of the house sees it.',
  notBuilt: 'There is no code that would do it, and no address that leads to it.',
  answered: 'It is a question or a save like any other, and is answered; that this stays quick and harmless is asked.',
  twice: 'Another rule refuses it with the same words, and both together cannot be taken out.',
  ofNode: "Node's parser of HTTP refuses it in either of its modes.",
  ofLibraries: 'Payload or GraphQL refuses it in the middle of a function of its own.',
  readInOnePlace: 'It is refused in the function that reads the request; without that nothing would be read.',
  facts: 'It is refused while the facts of a decision are read; without them nothing is decided at all.',
  isolation: 'The database itself lets one of two transactions wait or start again; its own isolation has no switch.',
  numbers: 'Editions and events are numbered and chained by what stands before them, and no clock is asked.',
} as const
