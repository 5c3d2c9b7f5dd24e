/** The same shapes as REST, field for field (src/domain/presentation/articleView.ts, summarise.ts). Reading only. */
export const typeDefs = /* GraphQL */ `
  "schema.org graph as JSON."
  scalar JSON

  type Query {
    "A published article: by id, or by slug and locale. An old slug leads to the article, too."
    article(id: ID, slug: String, locale: String): Article
    "Published articles by id. At most 100 at once."
    articles(condition: ID, question: ID, locale: String, first: Int = 20, after: String): ArticleConnection!
  }

  type ArticleConnection {
    edges: [ArticleEdge!]!
    pageInfo: PageInfo!
  }

  type ArticleEdge {
    cursor: String!
    node: ArticleSummary!
  }

  type PageInfo {
    hasNextPage: Boolean!
    "Cursor of the next page. Cursors are good for the same condition, question and locale only, here and in REST."
    endCursor: String
  }

  type ArticleSummary {
    id: ID!
    locale: String!
    slug: String!
    url: String!
    title: String!
    labelLine: String!
    tier: Int!
    condition: ConditionName!
    question: Question!
    review: ReviewSummary!
    dates: DatesSummary!
    edition: Edition!
    contentHash: String!
  }

  type ConditionName {
    id: ID!
    name: String!
  }

  type ReviewSummary {
    state: String!
    lastReviewed: String
    nextReviewDue: String!
  }

  type DatesSummary {
    published: String!
    modified: String!
  }

  type Article {
    id: ID!
    locale: String!
    slug: String!
    url: String!
    label: String!
    labelLine: String!
    title: String!
    audience: String!
    tier: Int!
    seo: Seo!
    condition: Condition!
    question: Question!
    tldr: Rich!
    sections: [Section!]!
    citations: [Citation!]!
    credits: [Credit!]!
    review: Review!
    dates: Dates!
    edition: Edition!
    contentHash: String!
    attestation: Attestation!
    jsonLd: JSON!
  }

  type Seo {
    title: String!
    description: String!
  }

  type Condition {
    id: ID!
    name: String!
    synonyms: [String!]!
    codes: [Code!]!
  }

  type Code {
    system: String!
    code: String!
    relation: String!
  }

  type Question {
    id: ID!
    key: String!
    aspect: String!
    text: String!
  }

  type Rich {
    html: String!
    text: String!
  }

  type Section {
    kind: String!
    anchor: String!
    heading: String!
    aspect: String
    html: String!
    text: String!
    medications: [Medication!]!
    careTeam: [CareTeamMember!]!
    statistics: [Statistic!]!
    level: String
    community: Community
    disclaimer: Disclaimer
  }

  type Medication {
    name: String!
    atc: [String!]!
    rxcui: String
    role: String!
    purpose: String!
    citations: [Int!]!
  }

  type CareTeamMember {
    role: String!
    why: String!
  }

  type Statistic {
    label: String!
    low: String
    high: String
    unit: String!
    population: String!
    timeframe: String
    asOf: String
    plainForm: String
    citation: Int
  }

  type Community {
    provider: String
    memberCount: Int
    asOf: String
  }

  type Disclaimer {
    key: String!
    version: Int!
  }

  type Citation {
    number: Int!
    type: String!
    title: String!
    authors: [String!]!
    container: String
    issued: String
    doi: String
    pmid: String
    pmcid: String
    url: String
  }

  type Credit {
    name: String!
    role: String!
  }

  type Review {
    state: String!
    statement: String!
    reviewers: [Reviewer!]!
    lastReviewed: String
    nextReviewDue: String!
  }

  type Reviewer {
    name: String!
    credentials: String!
    registrations: [Registration!]!
    specialist: Boolean!
    signedAt: String!
  }

  type Registration {
    body: String!
    number: String!
    country: String!
  }

  type Dates {
    firstPublished: String!
    published: String!
    modified: String!
    lastReviewed: String
    nextReviewDue: String!
    lapsesAt: String!
    suspendsAt: String
  }

  type Edition {
    id: ID!
    number: Int!
    seq: Int!
    change: String!
  }

  type Attestation {
    record: String!
    jws: String!
    snapshot: String!
    keys: String!
  }
`
