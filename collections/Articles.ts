import type { CollectionConfig } from 'payload'

import { isEditor } from '../src/cms/access/isEditor'
import { isStaff } from '../src/cms/access/isStaff'
import { nobody } from '../src/cms/access/nobody'
import { articleActionEndpoints } from '../src/cms/endpoints/articleActions'
import { articleFields } from '../src/cms/fields/articleFields'
import { idField } from '../src/cms/fields/idField'
import { workflowFields } from '../src/cms/fields/workflowFields'
import { forgetDependencies } from '../src/cms/hooks/forgetDependencies'
import { guardContentSave } from '../src/cms/hooks/guardContentSave'
import { keepServerIds } from '../src/cms/hooks/keepServerIds'
import { keepSubmittedArticles } from '../src/cms/hooks/keepSubmittedArticles'
import { keepWorkingCopy } from '../src/cms/hooks/keepWorkingCopy'
import { recordContentSave } from '../src/cms/hooks/recordContentSave'
import { refuseUnknownReferences } from '../src/cms/hooks/refuseUnknownReferences'
import { refuseWrongShapes } from '../src/cms/hooks/refuseWrongShapes'
import { shareWorkflowRecord } from '../src/cms/hooks/shareWorkflowRecord'
import { savedFilter } from '../src/cms/reads/savedFilter'
import { titleWords } from '../src/cms/fields/titleWords'
import { slugs } from '../src/cms/slugs'
import { labels, words } from '../src/words/words'
import { sections } from './sections'

/**
 * Payload’s own autosave neither tells a refusal nor names the revision that was edited, so src/admin/SaveState saves in its
 * place (docs/adr/0007). It stays configured, since the history’s table has its column, and never gets to its turn: the
 * longest a timer can wait.
 */
const stockAutosaveRests = { interval: 2 ** 31 - 1, showSaveDraftButton: true }

export const Articles: CollectionConfig = {
  slug: slugs.articles,
  dbName: 'articles',
  labels: labels('article'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'condition',
      'question',
      'locale',
      'state',
      'live',
      'whoHasIt',
      'tier',
      'reviewBy',
      'nextReviewDue',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'slug'],
    hideAPIURL: true,
    baseFilter: savedFilter,
    components: {
      views: {
        edit: {
          review: {
            Component: '/views/ReviewView/ReviewView#ReviewView',
            path: '/review',
            tab: { label: words('review:tab'), href: '/review' },
          },
          preview: {
            Component: '/views/PreviewView/PreviewView#PreviewView',
            path: '/preview',
            tab: { label: words('article:preview:tab'), href: '/preview' },
          },
          history: {
            Component: '/views/HistoryView/HistoryView#HistoryView',
            path: '/history',
            tab: { label: words('history:tab'), href: '/history' },
          },
        },
      },
      beforeListTable: ['/views/SavedFilters/SavedFilters#SavedFilters'],
      edit: {
        beforeDocumentControls: ['/admin/ArticleBar/EditActions#EditActions'],
        SaveDraftButton: '/admin/SaveState/SaveState#SaveState',
        PublishButton: '/admin/Nothing/Nothing#Nothing',
        UnpublishButton: '/admin/Nothing/Nothing#Nothing',
        Status: '/admin/ArticleBar/EditStatus#EditStatus',
      },
    },
  },
  access: {
    create: isEditor,
    read: isStaff,
    update: isEditor,
    delete: isEditor,
    readVersions: isStaff,
    unlock: nobody,
    admin: nobody,
  },
  // `validate`, or Payload stores an empty article as soon as somebody opens “Create new”.
  // Payload's drafts keep the history; its publishing is never used (docs/adr/0001)
  versions: { maxPerDoc: 0, drafts: { autosave: stockAutosaveRests, schedulePublish: false, validate: true } },
  trash: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  indexes: [{ fields: ['condition', 'question', 'locale'] }],
  endpoints: articleActionEndpoints,
  hooks: {
    beforeOperation: [keepWorkingCopy, refuseWrongShapes, keepServerIds, shareWorkflowRecord],
    beforeChange: [refuseUnknownReferences, guardContentSave],
    afterChange: [recordContentSave],
    beforeDelete: [keepSubmittedArticles],
    afterDelete: [forgetDependencies],
  },
  fields: [idField, titleWords, ...workflowFields, ...articleFields(sections)],
}
