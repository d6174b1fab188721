internal import Foundation

/// A value that closures of a test world share.
package final class Box<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var contents: Value

  package init(_ value: Value) {
    contents = value
  }

  package var value: Value {
    get { change { $0 } }
    set { change { $0 = newValue } }
  }

  package func change<Result>(_ body: (inout Value) -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return body(&contents)
  }
}
