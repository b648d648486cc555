/** What the publishing check says of places and links to join. */
export const placeCheckText = {
  missing: 'Fyll i ort. Är evenemanget bara på webben, välj formen Online.',
  townMissing: (place: string) =>
    `Fyll i ort. Platsen är bara ”${place}”, och orten ska stå i ett eget fält.`,
  townTwice: 'Ta bort orten härifrån. Den står i fältet Ort och skrivs ut sist, annars står den två gånger.',
  onlineAsVenue:
    'Platsen är på webben, men formen säger att man kan komma dit. Välj formen Online, eller skriv lokal och ort.',
  onlineWithVenue:
    'Formen är Online, så platsen skrivs som ”Online” och lokalen visas inte. Ta bort lokal, adress och ort, eller välj Både och.',
  linkMissing:
    'Länken till mötet saknas. Du kan publicera ändå, men fyll i den före påminnelsen dagen innan. Bara anmälda ser den.',
  linkUnused: 'Formen är På plats, så länken visas inte för någon. Ta bort den, eller välj Både och.',
  townAddedItself: (town: string) =>
    `Ta bort ${town} ur titeln. Serien hålls på flera orter, och då skrivs orten ut sist i titeln av sig själv.`,
  townNotLast: (town: string) =>
    `Samma evenemang hålls på flera orter. Skriv orten sist i titeln, inom parentes: ”… (${town})”.`,
};
