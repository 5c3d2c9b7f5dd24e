import { SingleBar } from 'cli-progress'

export interface Progress {
  show: (done: number, total: number) => void
  end: () => void
}

/**
 * A bar on a terminal, a line at each tenth elsewhere; on standard error, so that the report stays alone.
 *
 * @param unit of what is counted, in words.
 */
export function showProgress(title: string, unit = ''): Progress {
  if (!process.stderr.isTTY) {
    let tenths = 0
    return {
      show(done, total) {
        const now = Math.floor((done / total) * 10)
        if (now > tenths) console.error(`${title}: ${done} of ${total}${unit && ` ${unit}`}`)
        tenths = Math.max(now, tenths)
      },
      end: () => undefined,
    }
  }
  const bar = new SingleBar({
    format: `${title} [{bar}] {percentage}% | {value} of {total} ${unit} | {eta_formatted} left`,
  })
  let running = false
  return {
    show(done, total) {
      if (running) bar.update(done)
      else bar.start(total, done)
      running = true
    },
    end() {
      if (running) bar.stop()
      running = false
    },
  }
}
