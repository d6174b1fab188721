/// What becomes of a record whose id is here with other content.
package enum ConflictRule: String, CaseIterable, Sendable {
  /// What is here stays.
  case keep
  /// What is here goes to the trash.
  case replace
  /// Nothing is imported at all.
  case fail
}
