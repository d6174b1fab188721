#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
