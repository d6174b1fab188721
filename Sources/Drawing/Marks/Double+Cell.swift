extension Double {
  /// The number of the cell that begins at or before this; for what is far outside or no number,
  /// one that no picture has.
  var cell: Int {
    isFinite ? Int(Swift.max(-1e6, Swift.min(self, 1e6)).rounded(.down)) : -1_000_000
  }
}
