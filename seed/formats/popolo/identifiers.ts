import { cellOfItems } from '../../cells.ts';

/** Issued identifiers as a cell: `scheme:code`, the scheme without blanks and colons, `identifier` where it is not said. */
export function identifiersOf(
  identifiers:
    | readonly { readonly identifier: string | number; readonly scheme?: string | null | undefined }[]
    | null
    | undefined,
): string {
  const codes = (identifiers ?? []).flatMap(({ identifier, scheme }) => {
    const code = String(identifier).trim();
    const of = (scheme ?? '').trim().replace(/[\s:]+/g, '-');
    return code === '' ? [] : [`${of === '' ? 'identifier' : of}:${code}`];
  });
  return cellOfItems([...new Set(codes)]);
}
