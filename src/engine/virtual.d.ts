/** The checked model, made from `models/` and packed when the application is built. */
declare module 'virtual:headroom-model' {
  const model: import('./packed').PackedModel
  export default model
}

/** As much of it as the first answer needs; in development all. */
declare module 'virtual:headroom-first-model' {
  const model: import('./packed').PackedModel
  export default model
}

/** The reasons and sources of its lines, read on demand. */
declare module 'virtual:headroom-provenance' {
  const provenance: import('./model').Provenance
  export default provenance
}

/** The sheets that no plan reads, packed alike. */
declare module 'virtual:headroom-calculators' {
  const model: import('./packed').PackedModel
  export default model
}
