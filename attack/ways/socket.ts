import { connect, type Socket } from 'node:net'

/** What came back over a connection, until it was closed. */
export interface Heard {
  /** Status of each answer, in order; empty if the connection was closed without one. */
  statuses: number[]
  text: string
  /** Closed by the other side, and after how many milliseconds; `null`: it was still open when patience ended. */
  closedAfter: number | null
}

export interface Talk {
  /** Milliseconds after which this side gives up. */
  patience: number
  /** What is sent, and how; by default nothing. */
  say?: (socket: Socket, host: string) => void
}

/** Opens a connection, says something and listens until the other side closes it. */
export function talk(address: string, { patience, say }: Talk): Promise<Heard> {
  const { hostname, port, host } = new URL(address)
  const started = performance.now()
  return new Promise((resolve) => {
    let text = ''
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: false }, () => say?.(socket, host))
    const end = (closed: boolean) => {
      clearTimeout(timer)
      const statuses = [...text.matchAll(/(?:^|\n|[^\r\n])HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status))
      resolve({ statuses, text, closedAfter: closed ? Math.round(performance.now() - started) : null })
    }
    let patient = true
    const timer = setTimeout(() => {
      patient = false
      socket.destroy()
    }, patience)
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
    socket.on('close', () => end(patient))
    // closed with a reset is closed as well
    socket.on('error', () => undefined)
  })
}
