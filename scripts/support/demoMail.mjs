import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/**
 * The mail server of the demonstration: on this machine only, and everything that reaches it stays here. Mails are
 * printed in short and kept whole in `<folder>/mails`.
 */
export async function startDemoMail(folder) {
  const kept = path.join(folder, 'mails')
  mkdirSync(kept, { recursive: true, mode: 0o700 })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1024 * 1024,
    onData(stream, _session, done) {
      void keep(stream).finally(() => done())
    },
  })
  async function keep(stream) {
    const mail = await simpleParser(stream)
    const file = path.join(kept, `${Date.now()}.txt`)
    const to = [mail.to]
      .flat()
      .map((one) => one?.text)
      .join(', ')
    writeFileSync(file, `To: ${to}\nSubject: ${mail.subject}\n\n${mail.text}\n`, { mode: 0o600 })
    console.log(`mail to ${to}: ${mail.subject} (${path.relative(process.cwd(), file)})`)
  }
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    stop: () => new Promise((done) => server.close(done)),
  }
}
