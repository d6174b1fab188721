/// A scale, and whom it is asked about.
public struct ScaleQuestion: Hashable, Sendable {
  public let scale: Scale
  /// Nobody where it is about oneself.
  public let about: Subject?

  public init(_ scale: Scale, about: Subject? = nil) {
    self.scale = scale
    self.about = about
  }
}
