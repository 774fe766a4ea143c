export interface Wrong {
  readonly what: string
  readonly url: string
  readonly method?: 'GET' | 'POST' | 'DELETE' | 'PUT'
  readonly headers?: Record<string, string>
  readonly payload?: string
  readonly status: number
  readonly code: string
  readonly parameter?: string
  readonly suggestion?: string
  /** Words that the detail must hold. */
  readonly says: RegExp
}

/** Requests that name something that does not exist. */
export const wrongNames: readonly Wrong[] = [
  {
    what: 'an unknown address',
    url: '/v1/indikators',
    status: 404,
    code: 'unknown-route',
    suggestion: '/v1/indicators',
    says: /nothing is served at "\/v1\/indikators"/,
  },
  {
    what: 'an unknown id',
    url: '/v1/series/crude-stel-output-sun-tssu',
    status: 404,
    code: 'unknown-record',
    parameter: 'id',
    suggestion: 'crude-steel-output-sun-tssu',
    says: /there is no series/,
  },
  {
    what: 'an unknown series of figures',
    url: '/v1/series/grain-harvest-sun-revise/observations',
    status: 404,
    code: 'unknown-record',
    suggestion: 'grain-harvest-sun-revised',
    says: /there is no series/,
  },
  {
    what: 'a period without a figure',
    url: '/v1/series/crude-steel-output-sun-tssu/observations/1933',
    status: 404,
    code: 'unknown-figure',
    parameter: 'period',
    suggestion: '1932',
    says: /it has 3, from 1928 to 1937; the nearest is 1932/,
  },
  {
    what: 'an unknown parameter',
    url: '/v1/series?indicater=x',
    status: 400,
    code: 'unknown-parameter',
    parameter: 'indicater',
    suggestion: 'indicator',
    says: /there is no parameter "indicater"/,
  },
  {
    what: 'an unknown code',
    url: '/v1/series?estimator=tsu',
    status: 400,
    code: 'unknown-value',
    parameter: 'estimator',
    suggestion: 'tssu',
    says: /estimator: there is no estimator "tsu"; there are .*; the nearest is tssu/,
  },
  {
    what: 'the name of a record where its id is asked for',
    url: '/v1/series?area=SOVIET-union',
    status: 400,
    code: 'unknown-value',
    parameter: 'area',
    suggestion: 'sun',
    says: /area: there is no area "SOVIET-union"; there are .*; the nearest is sun/,
  },
  {
    what: 'a code of a short list',
    url: '/v1/claims?measure=grwth-rate',
    status: 400,
    code: 'unknown-value',
    parameter: 'measure',
    suggestion: 'growth-rate',
    says: /measure: there is no "grwth-rate"; there are level, .*; the nearest is growth-rate/,
  },
  {
    what: 'a way to derive that there is not',
    url: '/v1/observations?units=cha',
    status: 400,
    code: 'unknown-value',
    parameter: 'units',
    suggestion: 'chg',
    says: /units: there is no "cha"; there are lin, .*; the nearest is chg/,
  },
  {
    what: 'a measure of a statement that there is not',
    url: '/v1/verify?indicator=crude-steel-output&period=1932&value=5.9&measure=grwth',
    status: 400,
    code: 'unknown-value',
    parameter: 'measure',
    says: /measure: there is no "grwth"; there are level, change, growth-rate/,
  },
  {
    what: 'an unknown status',
    url: '/v1/observations?status=A,Z',
    status: 400,
    code: 'unknown-value',
    parameter: 'status',
    says: /status: there is no "Z"; there are A, E/,
  },
  {
    what: 'an unknown member to sort by',
    url: '/v1/series?sort=-titel',
    status: 400,
    code: 'unknown-value',
    parameter: 'sort',
    suggestion: 'title',
    says: /no member "titel"/,
  },
  {
    what: 'an unknown member to show',
    url: '/v1/observations?fields=valeu',
    status: 400,
    code: 'unknown-value',
    parameter: 'fields',
    suggestion: 'value',
    says: /no member "valeu"/,
  },
  {
    what: 'an unknown reference to include',
    url: '/v1/series?include=sorce',
    status: 400,
    code: 'unknown-value',
    parameter: 'include',
    suggestion: 'source',
    says: /no member "sorce"/,
  },
  {
    what: 'an unknown kind to search',
    url: '/v1/search?q=x&kind=quotation',
    status: 400,
    code: 'unknown-value',
    parameter: 'kind',
    suggestion: 'quotations',
    says: /no member "quotation"/,
  },
  {
    what: 'a month that does not exist',
    url: '/v1/observations?from=1928-13',
    status: 400,
    code: 'invalid-period',
    parameter: 'from',
    says: /month 13 does not exist; months run from 01 to 12, and the economic year that begins in 1928 is 1928-29/,
  },
  {
    what: 'a period in an address that is none',
    url: '/v1/series/crude-steel-output-sun-tssu/observations/then',
    status: 400,
    code: 'invalid-period',
    parameter: 'period',
    says: /a period is a year \(1928\)/,
  },
  {
    what: 'an inverted range',
    url: '/v1/observations?from=1937&to=1928',
    status: 400,
    code: 'inverted-range',
    parameter: 'from',
    says: /from 1937 begins after to 1928 ends/,
  },
]
