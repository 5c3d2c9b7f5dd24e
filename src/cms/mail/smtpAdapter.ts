import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { plainText } from './plainText'

/** Long enough for a server that greets late; whoever asked for the mail does not wait for it. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Payload's mails over SMTP, sent beside the request: waiting would keep a transaction open for as long as the mail server
 * takes, and would tell by the time it takes who has an account. `smtp://` upgrades to TLS where the server offers it, `smtps://` speaks it from the start;
 * certificates are checked in both.
 *
 * @param from `Name <address>` or an address alone.
 */
export function smtpAdapter({ url, from }: { url: string; from: string }): EmailAdapter<void> {
  const sender = parseSender(from)
  return ({ payload }) => {
    const transport = createTransport({ url, ...timeouts })
    return {
      name: 'smtp',
      defaultFromAddress: sender.address,
      defaultFromName: sender.name,
      sendEmail(message) {
        const { html } = message
        const text = message.text ?? (typeof html === 'string' ? plainText(html) : undefined)
        // a mistake is for the log alone: an answer that differs would say that the address has an account
        void transport
          .sendMail({ ...message, text, from: message.from ?? from })
          .catch((error: unknown) =>
            payload.logger.error({ err: error }, 'a mail could not be sent; check SMTP_URL and the mail server'),
          )
        return Promise.resolve()
      },
    }
  }
}

function parseSender(from: string): { name: string; address: string } {
  const [, name = '', address] = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? []
  return address ? { name, address } : { name: 'Countersign', address: from.trim() }
}
