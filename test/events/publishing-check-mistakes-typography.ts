import type { Mistake } from './publishing-check-drafts.ts';

const body = (text: string) => ({ event: { body: text } });
const instead = (better: string, written: string) =>
  `Beskrivning: skriv ”${better}” i stället för ”${written}”.`;

export const typographyMistakes: Mistake[] = [
  {
    code: 'straight-quotes',
    says: 'quotes of a typewriter',
    wrong: body('Temat är "Tillit" i år.'),
    field: 'beskrivning',
    message: instead('”Tillit”', '"Tillit"'),
    right: body('Temat är ”Tillit” i år.'),
  },
  {
    code: 'straight-quotes',
    says: 'quotes of a typewriter in English',
    wrong: { event: { titleEn: 'Example', leadEn: 'A day on "trust".' } },
    field: 'ingress_en',
    message: 'Ingress på engelska: skriv ”“trust”” i stället för ”"trust"”.',
    right: { event: { titleEn: 'Example', leadEn: 'A day on “trust”, 10:00–16:00.' } },
  },
  {
    code: 'hyphen-in-times',
    says: 'a hyphen between clock times',
    wrong: body('Vi håller på 10:00 - 16.00.'),
    field: 'beskrivning',
    message: instead('10.00–16.00', '10:00 - 16.00'),
    right: body('Vi håller på 10.00–16.00. Ring 08-452 70 00.'),
  },
  {
    code: 'hyphen-in-years',
    says: 'a hyphen between years',
    wrong: body('Planen gäller 2021 -2022.'),
    field: 'beskrivning',
    message: instead('2021–2022', '2021 -2022'),
    right: body('Planen gäller 2021–2022, ärende 2021-2022-3 och 2021-22.'),
  },
  {
    code: 'hyphen-as-dash',
    says: 'a hyphen for a dash',
    wrong: body('Tillit - nu och sedan'),
    field: 'beskrivning',
    message: instead('Tillit – nu', 'Tillit - nu'),
    right: body('Tillit – nu och sedan:\n\n- i-landsproblem\n- för- och nackdelar'),
  },
  {
    code: 'colon-in-time',
    says: 'a colon in a clock time',
    wrong: body('Fika från kl. 09:00.'),
    field: 'beskrivning',
    message: instead('09.00', '09:00'),
    right: body('Fika från kl. 09.00. Skala 1:50000, kvot 3:1.'),
  },
  {
    code: 'kl-without-stop',
    says: '"kl" without its full stop',
    wrong: body('Fika från kl 9.'),
    field: 'beskrivning',
    message: instead('kl.␣9', 'kl 9'),
    right: body('Fika från kl. 9. Rum kl9a, klass 9.'),
  },
  {
    code: 'double-space',
    says: 'two spaces in a row',
    wrong: body('Välkommen  hit.'),
    field: 'beskrivning',
    message: 'Beskrivning: ta bort det ena av två mellanslag i rad i ”Välkommen hit.”.',
    right: body('Välkommen  \nhit.\n\n- ett\n  - två'),
  },
];
