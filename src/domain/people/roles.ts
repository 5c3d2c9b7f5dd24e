export const roles = ['editor', 'medicalReviewer', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]
