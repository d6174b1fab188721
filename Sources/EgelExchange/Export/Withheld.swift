/// How many entries an export leaves out because they are not meant to leave the journal.
package struct Withheld: Equatable, Sendable {
  package var isPrivate = 0
  package var isSealed = 0
  /// About somebody whose relationships are hidden.
  package var isHidden = 0

  package init() {}

  package var count: Int { isPrivate + isSealed + isHidden }
}
