import encodeQR from 'qr';

/** A QR code to be drawn as one SVG path: the length of a side in modules, and the path of the dark ones. */
export type QrPicture = { size: number; path: string };

export function qrPicture(text: string): QrPicture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: dark.join('') };
}
