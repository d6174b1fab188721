/// What kind of value comes next.
@usableFromInline
package enum JSONKind: Equatable, Sendable {
  case object, array, string, number, bool, null
}
