import type {Language} from './language.js';

/** Upper case where English starts a line. */
export function capitalised(text: string, language: Language): string {
  return language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
