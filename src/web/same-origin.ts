import type { Request } from 'express';

/**
 * Does a state-changing request come from this site? `Sec-Fetch-Site` first, then `Origin` (the algorithm of
 * Go's CrossOriginProtection). Neither header: an old client; a public form has no ambient authority, so it is
 * accepted, while `strict` (the organiser area) refuses it. `Origin: null` counts as neither: that is what such a
 * client sends from our own pages whose address is a secret (Fetch, "no-referrer"). On in every environment.
 */
export function isSameOrigin(req: Request, baseUrl: string, strict: boolean): boolean {
  const site = req.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = req.get('origin');
  if (origin && origin !== 'null')
    return origin === baseUrl || origin === `${req.protocol}://${req.get('host')}`;
  return !strict;
}
