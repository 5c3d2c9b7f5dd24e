import { isDate } from '../../domain/time'

type Text = string | string[] | null | undefined

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as sources give their dates. */
export function validatePartialDate(value: Text): true | string {
  if (!value) return true
  const text = String(value)
  const [year, month = '01', day = '01'] = text.split('-')
  return (
    (/^\d{4}(-\d{2}){0,2}$/.test(text) && isDate(`${year}-${month}-${day}`)) ||
    'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.'
  )
}

export function validateDay(value: Text): true | string {
  return !value || isDate(String(value)) || 'Give a date as YYYY-MM-DD.'
}
