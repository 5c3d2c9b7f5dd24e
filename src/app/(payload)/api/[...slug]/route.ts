import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { retryable } from '../../../../database/retryable'

// Payload retries nothing; here, around the whole request, is the only place where a retry repeats all of it.
// Who may ask at all is decided at each endpoint (src/cms/access/requireSignIn.ts). There are no GraphQL routes.
export const GET = retryable(REST_GET(config))
export const POST = retryable(REST_POST(config))
export const PATCH = retryable(REST_PATCH(config))
export const PUT = retryable(REST_PUT(config))
export const DELETE = retryable(REST_DELETE(config))
export const OPTIONS = REST_OPTIONS(config)
