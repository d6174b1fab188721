internal import EgelCore

/// The files of records while they are being changed, each read when first needed.
struct Shelves: Sendable {
  private let files: JournalFiles
  private var loaded: [ObjectIdentifier: any Sendable] = [:]

  init(_ files: JournalFiles) {
    self.files = files
  }

  mutating func shelf<Kept: TableRecord>(_ kind: Kept.Type) throws(StoreFailure) -> Shelf<Kept> {
    if let shelf = loaded(kind) { return shelf }
    let shelf = try Shelf<Kept>(in: files)
    set(shelf)
    return shelf
  }

  mutating func set<Kept: TableRecord>(_ shelf: Shelf<Kept>) {
    loaded[ObjectIdentifier(Kept.self)] = shelf
  }

  private func loaded<Kept: TableRecord>(_ kind: Kept.Type) -> Shelf<Kept>? {
    loaded[ObjectIdentifier(kind)] as? Shelf<Kept>
  }

  /// Loads the files that have conflict copies beside them, so that these are folded in whatever the change is
  /// about. A copy that cannot be read stays, and keeps only its own file from being changed.
  mutating func loadCopied(among names: [String]) throws(StoreFailure) {
    for kind in RecordKind.all
    where names.contains(where: { FileName.isCopy($0, of: kind.kind.fileName) }) {
      do throws(StoreFailure) {
        try load(kind)
      } catch {
        switch error {
        case .malformed, .notPlain: continue
        default: throw error
        }
      }
    }
  }

  private mutating func load<Kept: TableRecord>(_ kind: Kept.Type) throws(StoreFailure) {
    _ = try shelf(kind)
  }

  /// The conflict copies that are joined into what will be written.
  var copies: [String] {
    RecordKind.all.flatMap { copies(of: $0) }
  }

  private func copies<Kept: TableRecord>(of kind: Kept.Type) -> [String] {
    loaded(kind)?.copies ?? []
  }

  /// The lowest form of a journal in which all that is written can stand.
  var format: Int { RecordKind.all.map { format(of: $0) }.max() ?? JournalFormat.first }

  private func format<Kept: TableRecord>(of kind: Kept.Type) -> Int {
    loaded(kind)?.format ?? JournalFormat.first
  }

  func add(to change: inout Change) {
    for kind in RecordKind.all { add(kind, to: &change) }
  }

  private func add<Kept: TableRecord>(_ kind: Kept.Type, to change: inout Change) {
    loaded(kind)?.add(to: &change)
  }
}
