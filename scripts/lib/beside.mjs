/** Files of `dist/cdn/` that no module imports and that lie beside the modules: the frame of chart-figure with its two scripts, and the thread that reads large files of rows. */
export const filesBeside = [
  'chart-frame.html',
  'chart-frame.js',
  'chart-frame-check.js',
  'rows-worker.js',
];
