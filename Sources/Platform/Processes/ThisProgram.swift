#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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

/// The environment variables the program was started with.
package struct Environment: Sendable {
  package var value: @Sendable (String) -> String?

  package init(value: @escaping @Sendable (String) -> String?) {
    self.value = value
  }

  /// The variable's value where it is set and not empty, as the XDG rules ask.
  package subscript(name: String) -> String? {
    value(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  static let live = Environment { name in
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

/// The one way out of the program.
package enum Exit {
  package static func now(with code: Int32) -> Never { exit(code) }
}
