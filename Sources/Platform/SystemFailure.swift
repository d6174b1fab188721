#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A call to the system that did not work: which call, on what, and the system's error number.
package struct SystemFailure: Error, Equatable, Sendable {
  package var call: String
  package var path: String
  package var code: Int32

  package init(call: String, path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// The system's own words for it, such as "No space left on device".
  package var reason: String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}

extension SystemFailure {
  /// The errors that people meet, to be worded in another language.
  package enum Kind: CaseIterable, Sendable {
    case missing, notAllowed, taken, full, readOnlyDisk, isFolder, notFolder, notEmpty, closedPipe
    case tooBig, device, unfit, tooManyLinks, longName, tooManyOpen
  }

  /// Nil for one that has the system's own words alone.
  package var kind: Kind? {
    switch code {
    case ENOENT: .missing
    case EACCES, EPERM: .notAllowed
    case EEXIST: .taken
    case ENOSPC, EDQUOT: .full
    case EROFS: .readOnlyDisk
    case EISDIR: .isFolder
    case ENOTDIR: .notFolder
    case ENOTEMPTY: .notEmpty
    case EPIPE: .closedPipe
    case EFBIG: .tooBig
    case EIO: .device
    case EINVAL, ENOTSUP: .unfit
    case ELOOP: .tooManyLinks
    case ENAMETOOLONG: .longName
    case EMFILE, ENFILE: .tooManyOpen
    default: nil
    }
  }

  package var isMissing: Bool { code == ENOENT }
  package var isInterrupted: Bool { code == EINTR }
  package var isBrokenPipe: Bool { code == EPIPE }
  package var isTaken: Bool { code == EEXIST }
  /// A folder that has something in it, where an empty one is wanted.
  package var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
  /// A rename from one disk to another, or from one mount to another of the same disk.
  package var isOnOtherDisk: Bool { code == EXDEV }
  /// A folder that another disk is mounted on.
  package var isBusyFolder: Bool { code == EBUSY }
  package var isLink: Bool { code == ELOOP }
  package var isBusy: Bool { code == EWOULDBLOCK }
  /// A call that this file system does not have.
  package var isUnsupported: Bool { code == EINVAL || code == ENOTSUP }
  package var isReadOnly: Bool { code == EROFS || code == EACCES || code == EPERM }

  /// More than is read at once.
  package var isTooMuch: Bool { code == EFBIG }

  package static func tooMuch(in path: String) -> SystemFailure {
    SystemFailure(call: "read", path: path, code: EFBIG)
  }

  /// A path that holds a NUL byte: the C library would silently stop reading it there.
  static func nulByte(in path: String) -> SystemFailure {
    SystemFailure(call: "open", path: path, code: EINVAL)
  }

  /// A folder, pipe or device where a plain file should be.
  static func notAFile(_ path: String) -> SystemFailure {
    SystemFailure(call: "open", path: path, code: EINVAL)
  }

  /// A write that took nothing and gave no reason.
  static func noProgress(writing path: String) -> SystemFailure {
    SystemFailure(call: "write", path: path, code: EIO)
  }
}

/// Runs a call again for as long as it was only interrupted by a signal.
package func retrying<Value>(
  _ call: () throws(SystemFailure) -> Value
) throws(SystemFailure) -> Value {
  while true {
    do {
      return try call()
    } catch  where error.isInterrupted {
      continue
    }
  }
}
