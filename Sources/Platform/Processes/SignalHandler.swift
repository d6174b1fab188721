#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

typealias SignalHandler = @convention(c) (Int32) -> Void

extension sigaction {
  /// What is called when the signal comes; each C library keeps it in a union of its own name.
  var handler: SignalHandler? {
    get {
      #if canImport(Darwin)
        unsafe __sigaction_u.__sa_handler
      #elseif canImport(Musl)
        unsafe __sa_handler.sa_handler
      #else
        unsafe __sigaction_handler.sa_handler
      #endif
    }
    set {
      #if canImport(Darwin)
        unsafe __sigaction_u.__sa_handler = newValue
      #elseif canImport(Musl)
        unsafe __sa_handler.sa_handler = newValue
      #else
        unsafe __sigaction_handler.sa_handler = newValue
      #endif
    }
  }
}
