// What `vega` exports beyond its declarations.
import 'vega';

declare module 'vega' {
  export function defaultLocale(): {format(specifier: string): (value: number) => string};
  export function timeUnitSpecifier(
    units: readonly string[],
    specifiers: Readonly<Record<string, string>>,
  ): string;
}
