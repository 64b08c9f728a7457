/**
 * Properties are tried with new values at every run, here as everywhere: that is how they find what nobody thought
 * of. Only the CI tries the same values each time, so that a submission is judged by its own change.
 */
import fc from 'fast-check'

if (process.env.CI) fc.configureGlobal({ seed: 20_261_124 })
