/**
 * By what Payload looks for the newest version of a document, at the beginning of every save and again when it stores
 * one. Of its own indexes each is about one field: SQLite then goes through the newest versions of all documents, and
 * both databases sort the whole history of one.
 */
export const versionIndex = ['parent', 'updatedAt'] as const
