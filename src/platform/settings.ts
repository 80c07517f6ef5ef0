export { DEFAULT_SETTINGS, readSettings, siteMode, type Settings, type SiteMode } from '../model/settings.ts';
