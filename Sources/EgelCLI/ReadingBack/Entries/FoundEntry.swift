internal import EgelCore

/// An entry with the month in whose file it was found, and the versions beside it.
struct FoundEntry: Sendable {
  let month: Month
  let lineage: Lineage<Entry>

  var entry: Entry { lineage.shown }

  // Not the lineage's own, which from here is a generic function: the runtime would build a type for it.
  var isSettled: Bool { lineage.others.isEmpty }
}
