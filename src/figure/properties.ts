import {unsafeCSS} from 'lit';
import {customProperties} from '../theme/properties.gen.js';

/** The custom properties of every theme and scheme. */
export const propertyStyles = unsafeCSS(customProperties);
