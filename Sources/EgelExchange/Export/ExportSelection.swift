package import EgelCore
package import EgelJSON

/// Which entries an export takes.
///
/// The full copy takes every record as it stands: private and sealed ones, what deleted ones left, and
/// the marks of moved ones. Any other export takes what a filter admits and nothing private, sealed, or
/// of those whose relationships are hidden, and counts what it leaves out.
package struct ExportSelection: Sendable {
  package enum Extent: Sendable {
    case full
    /// `barred` are those of whom nothing may leave, where there is somebody.
    case chosen(EntryFilter, today: Day, barred: SuppressedPeople? = nil)
  }

  package let extent: Extent
  package private(set) var withheld = Withheld()

  package init(_ extent: Extent) {
    self.extent = extent
  }

  /// Counts what was left out elsewhere.
  mutating func join(_ other: ExportSelection) {
    withheld.isPrivate += other.withheld.isPrivate
    withheld.isSealed += other.withheld.isSealed
    withheld.isHidden += other.withheld.isHidden
  }

  /// The places of what is taken of a file, in its order.
  package mutating func views(of file: EntryFile) throws(JSONError) -> [EntryView] {
    guard case .chosen(let filter, let today, let barred) = extent else { return file.views }
    var taken: [EntryView] = []
    taken.reserveCapacity(file.views.count)
    for view in file.views where filter.admits(view) {
      if try takes(view, of: file, filter, today, barred) { taken.append(view) }
    }
    return taken
  }

  private mutating func takes(
    _ view: EntryView, of file: EntryFile, _ filter: EntryFilter, _ today: Day,
    _ barred: SuppressedPeople?
  ) throws(JSONError) -> Bool {
    var isPrivate = view.isPrivate
    var isSealed = view.sealedUntil.map { today < $0 } ?? false
    var isHidden = false
    if view.hasOthers || !filter.isDecidedByView || barred != nil {
      guard case .entry(let lineage) = try file.line(of: view), filter.admits(lineage.shown) else {
        return false
      }
      // A version that stands beside the one that is shown goes where its line goes.
      isPrivate = lineage.versions.contains(where: \.isPrivate)
      isSealed = lineage.versions.contains { $0.isSealed(on: today) }
      isHidden = barred.map { lineage.versions.contains(where: $0.areMeant) } ?? false
    }
    if isPrivate {
      withheld.isPrivate += 1
    } else if isSealed {
      withheld.isSealed += 1
    } else if isHidden {
      withheld.isHidden += 1
    }
    return !isPrivate && !isSealed && !isHidden
  }
}

extension EntryFilter {
  /// Whether nothing is asked for that a view does not know.
  fileprivate var isDecidedByView: Bool { tags.isEmpty && about.isEmpty && names.isEmpty }
}

/// How an export is written down.
package enum ExportFormat: String, CaseIterable, Sendable {
  case json, jsonl, csv, markdown
}

/// How many entries an export leaves out because they are not meant to leave the journal.
package struct Withheld: Equatable, Sendable {
  package var isPrivate = 0
  package var isSealed = 0
  /// About somebody whose relationships are hidden.
  package var isHidden = 0

  package init() {}

  package var count: Int { isPrivate + isSealed + isHidden }
}
