/// A number was to be written that is infinite or not a number.
package struct JSONNotFinite: Error, Equatable, Sendable {
  /// The error, which has nothing more to say.
  package init() {}
}
