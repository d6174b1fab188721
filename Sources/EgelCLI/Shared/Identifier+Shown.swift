internal import EgelCore

extension Identifier {
  /// So much of it as is shown and typed.
  var shown: String { beginning(EntryPage.shownID) }
}
