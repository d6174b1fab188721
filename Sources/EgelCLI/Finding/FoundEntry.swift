internal import EgelCore

/// An entry with the month in whose file it was found, and the versions beside it.
struct FoundEntry: Sendable {
  let month: Month
  let lineage: Lineage<Entry>

  var entry: Entry { lineage.shown }
}
