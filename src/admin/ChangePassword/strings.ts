export const changePasswordStrings = {
  title: 'Change password',
  current: 'Current password',
  next: 'New password',
  hint: 'At least 12 characters. You sign with it.',
  submit: 'Change my password',
  done: 'Your password was changed.',
  unreachable: 'The studio could not be reached. Your password is as it was; try again.',
}
