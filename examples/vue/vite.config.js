import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Tags with a hyphen are elements of the page, not components of Vue.
const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
});
