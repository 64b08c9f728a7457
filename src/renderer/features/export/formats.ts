import type { ExportFormat } from '#shared/receipt.ts'

export const FORMATS: readonly ExportFormat[] = ['html', 'md', 'txt', 'ninjs']
