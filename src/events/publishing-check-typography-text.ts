/** What the publishing check says of signs and spaces. */
export const typographyCheckText = {
  instead: (better: string, written: string) => `skriv ”${better}” i stället för ”${written}”`,
  doubleSpace: (better: string) => `ta bort det ena av två mellanslag i rad i ”${better}”`,
  inField: (label: string, found: string[]) => `${label}: ${found.join(', ')}.`,
};
