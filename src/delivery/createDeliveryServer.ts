import { createServer, type Server } from 'node:http'

import type { Delivery } from './createDelivery'

/** The content API on a port of its own. Who is slow with a request, or sends none, is cut off, and soon after the time is over. */
export function createDeliveryServer(delivery: Pick<Delivery, 'handle' | 'answerNotFound'>): Server {
  return createServer(
    { maxHeaderSize: 16 * 1024, headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 },
    (req, res) => {
      if (!delivery.handle(req, res)) delivery.answerNotFound(req, res)
    },
  )
}
