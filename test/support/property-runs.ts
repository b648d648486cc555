/** How many examples a property is tried on: few in `npm test`, many in `.ci/run`. */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);
