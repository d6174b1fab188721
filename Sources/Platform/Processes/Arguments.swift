/// The words the program was started with.
package enum Arguments {
  /// A word that is not UTF-8, by its place; Swift's own list would silently alter it.
  package struct NotText: Error { package var place: Int }

  package static func words() throws(NotText) -> [String] {
    var words: [String] = []
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let bytes = unsafe CommandLine.unsafeArgv[place],
        let word = unsafe String(validatingCString: bytes)
      else { throw NotText(place: place) }
      words.append(word)
    }
    return words
  }
}
