export function pictureFolder(tag: string): string;
