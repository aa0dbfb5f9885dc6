// A path with `/` as a relative URI reference.

/**
 * Everything but letters, digits and `-._~/` is percent-encoded, so that neither a scheme, a query nor a fragment can begin
 * in a file's name; half a surrogate pair becomes the replacement mark.
 */
export const escapeUriPath = (path: string): string =>
  encodeURIComponent(path.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/');
