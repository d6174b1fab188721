/// A name, and what stands for it wherever something leaves the journal.
package struct Alias: Hashable, Sendable {
  package var name: String
  package var alias: String

  package init(_ name: String, _ alias: String) {
    self.name = name
    self.alias = alias
  }
}
