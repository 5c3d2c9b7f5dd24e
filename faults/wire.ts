/** A piece of wire between clients and a server on this machine, which can be cut in two ways and mended. */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Wire {
  port: number
  /** Nothing arrives any more and nobody is told, as when a cable is pulled. */
  freeze(): void
  /** Open connections break, new ones break at once, as when the way is shut by something that answers. */
  refuse(): void
  mend(): void
  close(): Promise<void>
}

type State = 'whole' | 'frozen' | 'refused'

export async function startWire(to: number): Promise<Wire> {
  const pairs = new Set<[Socket, Socket]>()
  let state: State = 'whole'

  function join([near, far]: [Socket, Socket]): void {
    near.pipe(far)
    far.pipe(near)
  }

  function part([near, far]: [Socket, Socket]): void {
    near.unpipe(far).pause()
    far.unpipe(near).pause()
  }

  const server = createServer((near) => {
    if (state === 'refused') return void near.resetAndDestroy()
    const far = connect(to, '127.0.0.1')
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    if (state === 'whole') join(pair)
    else part(pair)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    freeze() {
      state = 'frozen'
      pairs.forEach(part)
    },
    refuse() {
      state = 'refused'
      for (const [near, far] of pairs) {
        near.resetAndDestroy()
        far.resetAndDestroy()
      }
    },
    mend() {
      const was = state
      state = 'whole'
      if (was === 'frozen') pairs.forEach(join)
    },
    async close() {
      server.close()
      for (const [near, far] of pairs) {
        near.destroy()
        far.destroy()
      }
      await once(server, 'close')
    },
  }
}
