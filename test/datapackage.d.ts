/** The part of the library `datapackage`, which has no types of its own, that the tests use. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly descriptor: {readonly path: string};
    read(options: {keyed: true; relations?: boolean}): Promise<Record<string, unknown>[]>;
  }
  export interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
  const library: {
    Package: {
      load(
        descriptor: string | object,
        options?: {basePath?: string; strict?: boolean},
      ): Promise<Package>;
    };
  };
  export default library;
}
