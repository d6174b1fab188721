/// A scale, and whom it is asked about.
package struct ScaleQuestion: Hashable, Sendable {
  package let scale: Scale
  /// Nobody where it is about oneself.
  package let about: Subject?

  package init(_ scale: Scale, about: Subject? = nil) {
    self.scale = scale
    self.about = about
  }
}
