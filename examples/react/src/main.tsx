import {createRoot} from 'react-dom/client';
import {Article} from './article.js';

createRoot(document.querySelector('#app')!).render(<Article />);
