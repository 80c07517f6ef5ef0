export { exportPack, EXPORT_FORMATS, type ExportFormat } from '../library/export-pack.ts';
