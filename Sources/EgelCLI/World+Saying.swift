internal import Drawing
internal import EgelPlatform

extension World {
  /// Lines to the person on standard error, made harmless, the home folder as `~`.
  func say(_ text: String) {
    let lines = SafeLine.lines(of: short(text)).map { $0.text + "\n" }
    streams.writeError(Array(lines.joined().utf8))
  }

  /// A text with `~` for the home folder, but where it is quoted: a shell would not undo that.
  func short(_ text: String) -> String {
    guard let home = environment["HOME"], home.count > 1 else { return text }
    return text.replacing("'" + home + "/", with: "'\u{0}").replacing(home + "/", with: "~/")
      .replacing("'\u{0}", with: "'" + home + "/")
  }
}
