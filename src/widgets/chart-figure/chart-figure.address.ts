/** Address of the page that draws inside a figure: next to the files of the tag. The build writes the path. */
export const frameAddress = new URL('../../../dist/cdn/chart-frame.html', import.meta.url).href;
