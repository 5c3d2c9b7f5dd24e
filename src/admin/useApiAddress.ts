'use client'

import { useConfig } from '@payloadcms/ui'

/** Base of the studio's own endpoints, without a slash at the end: `/api`. */
export function useApiAddress(): string {
  const { config } = useConfig()
  return `${config.serverURL}${config.routes.api}`
}
