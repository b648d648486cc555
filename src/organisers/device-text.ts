const browsers: [name: string, sign: RegExp][] = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrom(e|ium)\//],
  ['Safari', /\bSafari\//],
];
const systems: [name: string, sign: RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/** What a browser calls itself, as people do: "Firefox på Windows". A browser may say anything, so nothing else is kept. */
export function deviceName(userAgent: string | undefined): string {
  const named = (list: [string, RegExp][]) => list.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
  const [browser, system] = [named(browsers), named(systems)];
  if (!browser) return 'Okänd webbläsare';
  return system ? `${browser} på ${system}` : browser;
}
