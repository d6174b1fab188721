extension Moment {
  /// The beginning of 1970 in universal time.
  package static let epoch = Moment(unchecked: 0, 0, 0)
}
