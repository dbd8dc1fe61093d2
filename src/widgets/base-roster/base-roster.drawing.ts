import type {Drawing, Form} from '../../render/definition.js';
import type {Language} from '../../text/index.js';
import {drawFlat} from './base-roster.flat.js';
import type {labelStyles} from './base-roster.layout.js';
import type {Roster} from './base-roster.rows.js';
import {drawUpright, hasRoomUpright} from './base-roster.upright.js';

/** How plaques are arranged: upright where names are Chinese and there is room for all of them side by side. */
export const kindFor = (
  roster: Roster,
  form: Form,
  language: Language,
): keyof typeof labelStyles =>
  language === 'zh-CN' && hasRoomUpright(roster, form, language) ? 'upright' : 'flat';

/** What the spec draws of a roster: rows with schema names only, and the height in CSS px. */
export const prepare = (roster: Roster, form: Form, language: Language): Drawing =>
  kindFor(roster, form, language) === 'upright'
    ? drawUpright(roster, form, language)
    : drawFlat(roster, form, language);
