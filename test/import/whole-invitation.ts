/** A made-up invitation that says all that an event needs, and has a slip for each kind of suggestion. */
export const wholeInvitation = `Inbjudan till konferensen Exempel på samverkan

Konferens: Exempel på samverkan i länet

Välkommen till en dag om hur kommuner och regioner kan arbeta tillsammans med exempel.

Datum: torsdag 24 november 2022
Tid: kl. 10.00–15.00 (registrering och kaffe från kl. 09.30)
Plats: Exempelhuset, Exempelgatan 1, Exempelstad
Sista anmälningsdag är 18 november. Konferensen är kostnadsfri.

Målgrupp

Förtroendevalda och tjänstepersoner i kommuner och regioner.

Program

10.00 Inledning
Exempel Inledarsson, utredare, Exempelmyndigheten

10.15 Att arbeta tillsammans
Vi går igenom tre exempel - och vad man kan lära av dem.
Exempel Föreläsarsson, lektor, Exempeluniversitetet

12.00 Lunch

13.00 Samtal i grupper
- Vilka hinder finns det?
- Vad behöver vi hjälp med?

15.00 Avslut

Frågor om anmälan:
exempel.kontakt@example.com

Ansvarig för innehållet:
Exempel Ansvarsson, handläggare

Kakor på webbplatsen
`;
