import { once } from 'node:events'
import type { Server } from 'node:http'

/** Resolves once the server listens. Throws a sentence where it cannot. */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Set PORT to a free one.`, { cause: error })
    if (code === 'EACCES')
      throw new Error(`This user may not listen on port ${port}. Set PORT to one above 1024.`, { cause: error })
    throw new Error(`Nothing can listen on ${host}:${port}: ${message}`, { cause: error })
  }
}
