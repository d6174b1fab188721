/// A tag as it is kept: without the `#` some type before it.
enum Tag {
  static func bare(_ typed: String) -> String {
    typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
  }
}
