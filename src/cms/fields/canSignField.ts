import type { UIField } from 'payload'

import { en } from '../../words/en'

/**
 * Whether a person could sign a page today, and why not: in a list and beside the form. Shown only, never stored: it
 * depends on the clock.
 *
 * @param component what the form shows.
 */
export const canSignField = (component: string): UIField => ({
  name: 'canSign',
  type: 'ui',
  // Payload takes no function here
  label: { en: en.people.canSign },
  admin: { components: { Field: component, Cell: '/views/CanSignCell/CanSignCell#CanSignCell' } },
})
