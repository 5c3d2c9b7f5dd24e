export { dravetDiagnosis, duchenneSentBack, duchenneSymptoms, fabryCauses, friedreichOverview } from './onTheWay'
export { fabrySymptoms, pkuLivingWith, pkuLivingWithNewer, pkuUnpublishedWords, tscChecks } from './live'
export { omsSentBack, omsTreatments, omsTreatmentsFirst } from './omsTreatments'
export { wilsonOverview, wilsonOverviewGerman, wilsonTreatments } from './wilson'
