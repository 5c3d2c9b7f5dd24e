/** The same for a wrong password, for nobody's address and for a locked account: a stranger learns nothing of accounts. */
const signInFailed =
  'The email or the password is not right. After many wrong ones an account rests: then wait ten minutes.'

/** Payload's own sentences that would say something else than what is so here, and its labels in sentence case. */
export const payloadWords = {
  authentication: {
    changePassword: 'Change password',
    confirmPassword: 'Confirm password',
    emailSent: 'Email sent',
    forceUnlock: 'Force unlock',
    forgotPassword: 'Forgot password',
    loginAttempts: 'Login attempts',
    lockUntil: 'Lock until',
    // the label is all of this field that is the house's to say
    newPassword: 'New password (at least 12 characters)',
    resetPassword: 'Reset password',
    resetYourPassword: 'Reset your password',
    verifyUser: 'Verify user',
    beginCreateFirstUser:
      'Make the account of the first admin. An admin adds people and keeps the policies, and can neither sign nor publish. The password has at least 12 characters.',
    checkYourEmailForPasswordReset:
      'If there is an account with this address, a mail with a link is on its way. The link works for an hour.',
  },
  fields: {
    addLink: 'Add link',
    addRelationship: 'Add relationship',
    blockType: 'Block type',
    collapseAll: 'Collapse all',
    editLink: 'Edit link',
    editRelationship: 'Edit relationship',
    internalLink: 'Internal link',
    linkType: 'Link type',
    relatedDocument: 'Related document',
    removeRelationship: 'Remove relationship',
    showAll: 'Show all',
    swapRelationship: 'Swap relationship',
    relationTo: 'Relation to',
  },
  general: {
    addBelow: 'Add below',
    addFilter: 'Add filter',
    adminTheme: 'Admin theme',
    allCollections: 'All collections',
    applyChanges: 'Apply changes',
    backToDashboard: 'Back to dashboard',
    clearAll: 'Clear all',
    columnToSort: 'Column to sort',
    copyField: 'Copy field',
    copyRow: 'Copy row',
    createNew: 'Create new',
    createdAt: 'Created at',
    emailAddress: 'Email address',
    lastModified: 'Last modified',
    moveDown: 'Move down',
    moveUp: 'Move up',
    newPassword: 'New password',
    notFound: 'Not found',
    pasteField: 'Paste field',
    pasteRow: 'Paste row',
    payloadSettings: 'Payload settings',
    perPage: 'Per page: {{limit}}',
    permanentlyDelete: 'Permanently delete',
    resetPreferences: 'Reset preferences',
    saveChanges: 'Save changes',
    updatedAt: 'Updated at',
    or: 'or',
  },
  version: {
    compareVersions: 'Compare versions',
    confirmVersionRestoration: 'Confirm version restoration',
    currentDraft: 'Current draft',
    currentlyPublished: 'Currently published',
    currentPublishedVersion: 'Current published version',
    previouslyDraft: 'Previously a draft',
    previouslyPublished: 'Previously published',
    previousVersion: 'Previous version',
    saveDraft: 'Save draft',
    specificVersion: 'Specific version',
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
