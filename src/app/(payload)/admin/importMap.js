import { TitleWords as TitleWords_f53dd81a12f8dad01c1c55bd55fd737a } from '../../../admin/TitleWords/TitleWords'
import { WorkflowPanel as WorkflowPanel_0b8cdc54a7eaca0f33e97c234922e155 } from '../../../admin/WorkflowPanel/WorkflowPanel'
import { StateCell as StateCell_52fc9242945da26698081f87a1b243b9 } from '../../../admin/StateCell/StateCell'
import { LiveCell as LiveCell_127639bdab99171c5b51135c388c9e17 } from '../../../admin/LiveCell/LiveCell'
import { NumberCell as NumberCell_40143145c9fdb5643756268bf70ad0ed } from '../../../admin/NumberCell/NumberCell'
import { Nothing as Nothing_a3c551090289d961075b924bc0dd2ae9 } from '../../../admin/Nothing/Nothing'
import { WhoHasItCell as WhoHasItCell_70174a5e58600419eb06bfabb50923eb } from '../../../views/WhoHasItCell/WhoHasItCell'
import { DayCell as DayCell_65016ccfbe011a4c20ee70b8a995efd8 } from '../../../admin/DayCell/DayCell'
import { FormNote as FormNote_275f51bb3c3e4dff77cdae0bb3358ec6 } from '../../../admin/FormNote/FormNote'
import { PartHint as PartHint_99c0befb879dff247523dc6b82420f08 } from '../../../admin/FormPart/FormPart'
import { FindingsOfField as FindingsOfField_0f09424ff8077230bd241831da1711a8 } from '../../../admin/FindingNotes/FindingNotes'
import { PartLabel as PartLabel_99c0befb879dff247523dc6b82420f08 } from '../../../admin/FormPart/FormPart'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FreezeFeatureClient as FreezeFeatureClient_1701366e64f7578c5f11c289046248a3 } from '../../../admin/FreezeFeature/FreezeFeature'
import { CiteFeatureClient as CiteFeatureClient_4e5e6d8fcf3fecfeaef11d0503470a5c } from '../../../admin/CiteFeature/CiteFeature'
import { CitationPicker as CitationPicker_a146e1d7e1619529e6fa7e2eb333faa3 } from '../../../admin/CitationPicker/CitationPicker'
import { CiteLabel as CiteLabel_2b319b4c685b0faae8333249a947b76c } from '../../../admin/CiteFeature/CiteLabel'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FindingsOfPart as FindingsOfPart_0f09424ff8077230bd241831da1711a8 } from '../../../admin/FindingNotes/FindingNotes'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SectionLabel as SectionLabel_c81d8034a87226ba0fe41d6e1c2f0195 } from '../../../admin/SectionLabel/SectionLabel'
import { MedicationLabel as MedicationLabel_5d35c6632d59aefd51d6089362ebbc45 } from '../../../admin/RowLabels/RowLabels'
import { CareTeamLabel as CareTeamLabel_5d35c6632d59aefd51d6089362ebbc45 } from '../../../admin/RowLabels/RowLabels'
import { StatisticLabel as StatisticLabel_5d35c6632d59aefd51d6089362ebbc45 } from '../../../admin/RowLabels/RowLabels'
import { SourceList as SourceList_3c20e09d7a2c2b20c98b2adaf9b38cdc } from '../../../admin/SourceList/SourceList'
import { CreditLabel as CreditLabel_5d35c6632d59aefd51d6089362ebbc45 } from '../../../admin/RowLabels/RowLabels'
import { SavedFilters as SavedFilters_0f65f03ead9185dac4a4dade904c4973 } from '../../../views/SavedFilters/SavedFilters'
import { EditActions as EditActions_7db0a75487c669fb32d15159bf9ceaf0 } from '../../../admin/ArticleBar/EditActions'
import { SaveState as SaveState_c0950219a717560f88106dd8c20118cf } from '../../../admin/SaveState/SaveState'
import { EditStatus as EditStatus_984d6d6a95ea24cf6680e345cb4244c0 } from '../../../admin/ArticleBar/EditStatus'
import { ReviewView as ReviewView_faf0f82c0bce417c6e3f1813a83bae17 } from '../../../views/ReviewView/ReviewView'
import { PreviewView as PreviewView_2023e08b0ba9cbb4d3c0b21803833e0d } from '../../../views/PreviewView/PreviewView'
import { HistoryView as HistoryView_8eca360468e2aaf2fab27cc5e96b7a28 } from '../../../views/HistoryView/HistoryView'
import { ActiveCell as ActiveCell_4a1b100c14861c581d92742983f5a4a8 } from '../../../admin/ActiveCell/ActiveCell'
import { ActiveField as ActiveField_198c38c1320f91d8f5eb0fe43f529285 } from '../../../admin/ActiveField/ActiveField'
import { RoleList as RoleList_227767525db0e44f2c86fcc6ee6e79cb } from '../../../admin/RoleList/RoleList'
import { PersonSigning as PersonSigning_8e0317263911d3360331530d0e968410 } from '../../../admin/PersonSigning/PersonSigning'
import { CanSignCell as CanSignCell_d2fb1f91c3eaeca946e0c8434fdea5da } from '../../../views/CanSignCell/CanSignCell'
import { ChangePassword as ChangePassword_8d16630b6f8517f6800b5e1133d08f0c } from '../../../admin/ChangePassword/ChangePassword'
import { ProfileSigning as ProfileSigning_9480eea7d9724c1726932c9af2d63cf8 } from '../../../admin/ProfileSigning/ProfileSigning'
import { RegistrationNumber as RegistrationNumber_9706d914281199de360146a6c715cb0e } from '../../../admin/RegistrationNumber/RegistrationNumber'
import { RegistrationCountry as RegistrationCountry_94fe870ecc25e3478dab81a97667c79f } from '../../../admin/RegistrationCountry/RegistrationCountry'
import { RegistrationsCell as RegistrationsCell_3dc5dc990b3d16c48cf0d333f4d7fd33 } from '../../../admin/RegistrationsCell/RegistrationsCell'
import { RegistrationLabel as RegistrationLabel_9606130d29a234ce55d7515c36cac215 } from '../../../admin/RegistrationLabel/RegistrationLabel'
import { NoReviewers as NoReviewers_2cb0a6670fd0ee9a93dda77036dacf8d } from '../../../views/NoReviewers/NoReviewers'
import { PolicyProposed as PolicyProposed_36eaabd67b84475834685097300cb019 } from '../../../admin/PolicyProposed/PolicyProposed'
import { PolicySigning as PolicySigning_35fe627c0f0b64fb93ba422edc5182c2 } from '../../../admin/PolicySigning/PolicySigning'
import { PolicyReaches as PolicyReaches_1a5e9b3e71e9b77979a7b1f0869f5f80 } from '../../../views/PolicyReaches/PolicyReaches'
import { SaveNote as SaveNote_4d76308180cd9ab5ad1ae3716e8e9f37 } from '../../../admin/PolicyProposed/SaveNote'
import { AuditLog as AuditLog_f24ace0484b82dae9fcaf02ce28ff571 } from '../../../views/AuditLog/AuditLog'
import { Icon as Icon_96e7d45d56d743cc12b2151e0551c6a2 } from '../../../admin/Brand/Icon'
import { Logo as Logo_b1ed6cb7a184bbded332e9e08e8f0a96 } from '../../../admin/Brand/Logo'
import { EvidenceLinks as EvidenceLinks_754cf50a7d2fc52b1f02268a7f87475f } from '../../../views/EvidenceLinks/EvidenceLinks'
import { SignInIntro as SignInIntro_903c4ebf6a9956f24727a04d53713efc } from '../../../views/SignInIntro/SignInIntro'
import { StockMends as StockMends_b40ec31c38f07eea932ea8414a51d051 } from '../../../admin/StockMends/StockMends'
import { StartPage as StartPage_ccfcc8585fb2672d75984e858053be2e } from '../../../views/StartPage/StartPage'
import { VerifyView as VerifyView_b457e13837499ea1c835a6d97b6247a1 } from '../../../views/VerifyView/VerifyView'
import { ForgotPassword as ForgotPassword_fe09f9c20995cebdd2b385c34a9d684b } from '../../../views/ForgotPassword/ForgotPassword'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  '/admin/TitleWords/TitleWords#TitleWords': TitleWords_f53dd81a12f8dad01c1c55bd55fd737a,
  '/admin/WorkflowPanel/WorkflowPanel#WorkflowPanel': WorkflowPanel_0b8cdc54a7eaca0f33e97c234922e155,
  '/admin/StateCell/StateCell#StateCell': StateCell_52fc9242945da26698081f87a1b243b9,
  '/admin/LiveCell/LiveCell#LiveCell': LiveCell_127639bdab99171c5b51135c388c9e17,
  '/admin/NumberCell/NumberCell#NumberCell': NumberCell_40143145c9fdb5643756268bf70ad0ed,
  '/admin/Nothing/Nothing#Nothing': Nothing_a3c551090289d961075b924bc0dd2ae9,
  '/views/WhoHasItCell/WhoHasItCell#WhoHasItCell': WhoHasItCell_70174a5e58600419eb06bfabb50923eb,
  '/admin/DayCell/DayCell#DayCell': DayCell_65016ccfbe011a4c20ee70b8a995efd8,
  '/admin/FormNote/FormNote#FormNote': FormNote_275f51bb3c3e4dff77cdae0bb3358ec6,
  '/admin/FormPart/FormPart#PartHint': PartHint_99c0befb879dff247523dc6b82420f08,
  '/admin/FindingNotes/FindingNotes#FindingsOfField': FindingsOfField_0f09424ff8077230bd241831da1711a8,
  '/admin/FormPart/FormPart#PartLabel': PartLabel_99c0befb879dff247523dc6b82420f08,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell': RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField': RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent': LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient':
    InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient':
    FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/admin/FreezeFeature/FreezeFeature#FreezeFeatureClient': FreezeFeatureClient_1701366e64f7578c5f11c289046248a3,
  '/admin/CiteFeature/CiteFeature#CiteFeatureClient': CiteFeatureClient_4e5e6d8fcf3fecfeaef11d0503470a5c,
  '/admin/CitationPicker/CitationPicker#CitationPicker': CitationPicker_a146e1d7e1619529e6fa7e2eb333faa3,
  '/admin/CiteFeature/CiteLabel#CiteLabel': CiteLabel_2b319b4c685b0faae8333249a947b76c,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient': BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient': ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient': ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/admin/FindingNotes/FindingNotes#FindingsOfPart': FindingsOfPart_0f09424ff8077230bd241831da1711a8,
  '@payloadcms/richtext-lexical/client#UnderlineFeatureClient': UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#StrikethroughFeatureClient':
    StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SubscriptFeatureClient': SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SuperscriptFeatureClient':
    SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#InlineCodeFeatureClient':
    InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient': HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#IndentFeatureClient': IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient':
    BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient': LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/admin/SectionLabel/SectionLabel#SectionLabel': SectionLabel_c81d8034a87226ba0fe41d6e1c2f0195,
  '/admin/RowLabels/RowLabels#MedicationLabel': MedicationLabel_5d35c6632d59aefd51d6089362ebbc45,
  '/admin/RowLabels/RowLabels#CareTeamLabel': CareTeamLabel_5d35c6632d59aefd51d6089362ebbc45,
  '/admin/RowLabels/RowLabels#StatisticLabel': StatisticLabel_5d35c6632d59aefd51d6089362ebbc45,
  '/admin/SourceList/SourceList#SourceList': SourceList_3c20e09d7a2c2b20c98b2adaf9b38cdc,
  '/admin/RowLabels/RowLabels#CreditLabel': CreditLabel_5d35c6632d59aefd51d6089362ebbc45,
  '/views/SavedFilters/SavedFilters#SavedFilters': SavedFilters_0f65f03ead9185dac4a4dade904c4973,
  '/admin/ArticleBar/EditActions#EditActions': EditActions_7db0a75487c669fb32d15159bf9ceaf0,
  '/admin/SaveState/SaveState#SaveState': SaveState_c0950219a717560f88106dd8c20118cf,
  '/admin/ArticleBar/EditStatus#EditStatus': EditStatus_984d6d6a95ea24cf6680e345cb4244c0,
  '/views/ReviewView/ReviewView#ReviewView': ReviewView_faf0f82c0bce417c6e3f1813a83bae17,
  '/views/PreviewView/PreviewView#PreviewView': PreviewView_2023e08b0ba9cbb4d3c0b21803833e0d,
  '/views/HistoryView/HistoryView#HistoryView': HistoryView_8eca360468e2aaf2fab27cc5e96b7a28,
  '/admin/ActiveCell/ActiveCell#ActiveCell': ActiveCell_4a1b100c14861c581d92742983f5a4a8,
  '/admin/ActiveField/ActiveField#ActiveField': ActiveField_198c38c1320f91d8f5eb0fe43f529285,
  '/admin/RoleList/RoleList#RoleList': RoleList_227767525db0e44f2c86fcc6ee6e79cb,
  '/admin/PersonSigning/PersonSigning#PersonSigning': PersonSigning_8e0317263911d3360331530d0e968410,
  '/views/CanSignCell/CanSignCell#CanSignCell': CanSignCell_d2fb1f91c3eaeca946e0c8434fdea5da,
  '/admin/ChangePassword/ChangePassword#ChangePassword': ChangePassword_8d16630b6f8517f6800b5e1133d08f0c,
  '/admin/ProfileSigning/ProfileSigning#ProfileSigning': ProfileSigning_9480eea7d9724c1726932c9af2d63cf8,
  '/admin/RegistrationNumber/RegistrationNumber#RegistrationNumber':
    RegistrationNumber_9706d914281199de360146a6c715cb0e,
  '/admin/RegistrationCountry/RegistrationCountry#RegistrationCountry':
    RegistrationCountry_94fe870ecc25e3478dab81a97667c79f,
  '/admin/RegistrationsCell/RegistrationsCell#RegistrationsCell': RegistrationsCell_3dc5dc990b3d16c48cf0d333f4d7fd33,
  '/admin/RegistrationLabel/RegistrationLabel#RegistrationLabel': RegistrationLabel_9606130d29a234ce55d7515c36cac215,
  '/views/NoReviewers/NoReviewers#NoReviewers': NoReviewers_2cb0a6670fd0ee9a93dda77036dacf8d,
  '/admin/PolicyProposed/PolicyProposed#PolicyProposed': PolicyProposed_36eaabd67b84475834685097300cb019,
  '/admin/PolicySigning/PolicySigning#PolicySigning': PolicySigning_35fe627c0f0b64fb93ba422edc5182c2,
  '/views/PolicyReaches/PolicyReaches#PolicyReaches': PolicyReaches_1a5e9b3e71e9b77979a7b1f0869f5f80,
  '/admin/PolicyProposed/SaveNote#SaveNote': SaveNote_4d76308180cd9ab5ad1ae3716e8e9f37,
  '/views/AuditLog/AuditLog#AuditLog': AuditLog_f24ace0484b82dae9fcaf02ce28ff571,
  '/admin/Brand/Icon#Icon': Icon_96e7d45d56d743cc12b2151e0551c6a2,
  '/admin/Brand/Logo#Logo': Logo_b1ed6cb7a184bbded332e9e08e8f0a96,
  '/views/EvidenceLinks/EvidenceLinks#EvidenceLinks': EvidenceLinks_754cf50a7d2fc52b1f02268a7f87475f,
  '/views/SignInIntro/SignInIntro#SignInIntro': SignInIntro_903c4ebf6a9956f24727a04d53713efc,
  '/admin/StockMends/StockMends#StockMends': StockMends_b40ec31c38f07eea932ea8414a51d051,
  '/views/StartPage/StartPage#StartPage': StartPage_ccfcc8585fb2672d75984e858053be2e,
  '/views/VerifyView/VerifyView#VerifyView': VerifyView_b457e13837499ea1c835a6d97b6247a1,
  '/views/ForgotPassword/ForgotPassword#ForgotPassword': ForgotPassword_fe09f9c20995cebdd2b385c34a9d684b,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
}
