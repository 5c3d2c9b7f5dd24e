import type { EmailAdapter } from 'payload'

/** Stands where mail is not set up. What asks for a mail is refused before; nothing of one reaches the log. */
export const noMail: EmailAdapter<void> = () => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('Mail is not set up: SMTP_URL is missing.')),
})
