// The parts of @custom-elements-manifest/analyzer that we use; its own types lack them.
declare module '@custom-elements-manifest/analyzer' {
  export interface Plugin<Manifest> {
    readonly name: string;
    packageLinkPhase?(phase: {customElementsManifest: Manifest}): void;
  }
  export function create<Manifest>(options: {
    modules: readonly unknown[];
    plugins: readonly Plugin<Manifest>[];
  }): Manifest;
  export const ts: {
    readonly ScriptTarget: {readonly ES2021: unknown};
    createSourceFile(path: string, text: string, target: unknown, setParents: true): unknown;
  };
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type {Plugin} from '@custom-elements-manifest/analyzer';

  export function litPlugin(): Plugin<unknown>[];
}
