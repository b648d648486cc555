import { describe, expect, test } from 'vitest';
import { spelledTwoWays } from '../../src/events/publishing-check-names.ts';

describe('two names', () => {
  test.each([
    ['Exempel Jacobsson', 'Exempel Jakobson'],
    ['Exempel Ceciliasson', 'Exempel Seciliasson'],
    ['Exempel Quist', 'Exempel Kuist'],
    ['Exempel Josephsson', 'Exempel Josefsson'],
    ['Exempel Alexandersson', 'Exempel Aleksandersson'],
    ['Exempel Wallin', 'Exempel Vallin'],
    ['Exempel Zettergren', 'Exempel Settergren'],
    ['Exempel Christersson', 'Exempel Kristersson'],
    ['Exempel Möller', 'Exempel Moller'],
    ['Exempel Lindberg', 'Exempel Linberg'],
    ['Exempel Linberg', 'Exempel Lindberg'],
    ['Exempel Eklöf', 'Exempel Ekölf'],
    ['Exempel  Eklöf', 'exempel eklöf'],
  ])('%s and %s may be one person’s', (first, second) => {
    expect(spelledTwoWays([first, 'Någon Annan', second])).toEqual([[first, second]]);
  });

  test.each([
    ['Exempel Andersson', 'Exempel Anderberg'],
    ['Exempel Lindberg', 'Exempel Lundberg'],
    ['Exempel Berg', 'Exempel Borg'],
    ['Jan Ek', 'Jan Ek'],
    ['Bo Ek', 'Bo Eck'],
    ['李明', '王芳'],
  ])('%s and %s are left alone', (first, second) => {
    expect(spelledTwoWays([first, 'Någon Annan', second])).toEqual([]);
  });
});
