/** The same for a wrong password, for nobody's address and for a locked account: a stranger learns nothing of accounts. */
const signInFailed =
  'The email or the password is not right. After many wrong ones an account rests: then wait ten minutes.'

/** Payload's own sentences that would say something else than what is so here. */
export const payloadWords = {
  authentication: {
    beginCreateFirstUser:
      'Make the account of the first admin. An admin adds people and keeps the policies, and can neither sign nor publish. The password has at least 12 characters.',
    checkYourEmailForPasswordReset:
      'If there is an account with this address, a mail with a link is on its way. The link works for an hour.',
  },
  error: { emailOrPasswordIncorrect: signInFailed, userLocked: signInFailed },
}

/** Of Payload’s inline blocks, of which there is one kind: the citation. */
export const inlineBlockWords = {
  inlineBlocks: {
    create: 'Cite a source',
    edit: 'Cite a source',
    label: 'Sources',
    remove: 'Remove this citation',
  },
}
