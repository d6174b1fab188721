#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The one way out of the program.
package enum Exit {
  package static func now(with code: Int32) -> Never { exit(code) }
}
