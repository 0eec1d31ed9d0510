/**
 * fast-check with one seed, so that a commit always gets the same verdict; `PES_SEED=N` tries
 * another, which is how the properties are explored before a change lands, and `PES_RUNS=N` tries
 * each law of the figures that often.
 */

// biome-ignore lint/style/noRestrictedImports: this is where the seed is set.
import fc from 'fast-check';

const USUAL_SEED = 20_241_231;

fc.configureGlobal({ seed: Number(process.env.PES_SEED ?? USUAL_SEED) });

/** How often a law of the figures is tried. */
export const LAW = { numRuns: Number(process.env.PES_RUNS ?? 1000) };

export default fc;
