import EgelPlatform
import TestSupport

/// The file system, with one call of a run going wrong.
struct FaultyFiles: Sendable {
  private let fault: Fault?
  private let place: Int
  private let count = Box(0)

  /// The calls are counted from one; without a fault they are only counted.
  init(_ fault: Fault? = nil, at place: Int = 0) {
    self.fault = fault
    self.place = place
  }

  /// How many calls were made.
  var calls: Int { count.value }

  func around(_ files: Files) -> Files {
    var faulty = streaming(files)
    faulty.open = { (place, mode) throws(SystemFailure) in
      try meet("open", place.path)
      return try files.open(place, mode)
    }
    faulty.status = { (place) throws(SystemFailure) in
      try meet("lstat", place.path)
      return try files.status(place)
    }
    faulty.rename = { (from, to) throws(SystemFailure) in
      try meet("rename", to.path)
      try files.rename(from, to)
    }
    faulty.remove = { (place) throws(SystemFailure) in
      try meet("unlink", place.path)
      try files.remove(place)
    }
    faulty.makeFolder = { (place) throws(SystemFailure) in
      try meet("mkdir", place.path)
      try files.makeFolder(place)
    }
    faulty.removeFolder = { (place) throws(SystemFailure) in
      try meet("rmdir", place.path)
      try files.removeFolder(place)
    }
    faulty.names = { (place) throws(SystemFailure) in
      try meet("readdir", place.path)
      return try files.names(place)
    }
    return faulty
  }

  /// The calls on open files. Closing always works: the system closes what a killed program had open.
  private func streaming(_ files: Files) -> Files {
    var faulty = files
    faulty.read = { (file, room) throws(SystemFailure) in
      try files.read(file, try meet("read") ? max(1, room / 2) : room)
    }
    faulty.write = { (file, bytes) throws(SystemFailure) in
      let isShort = try meet("write")
      return try files.write(file, isShort ? bytes.prefix(max(1, bytes.count / 2)) : bytes)
    }
    faulty.synchronise = { (file) throws(SystemFailure) in
      try meet("fsync")
      try files.synchronise(file)
    }
    faulty.setMode = { (file, mode) throws(SystemFailure) in
      try meet("fchmod")
      try files.setMode(file, mode)
    }
    faulty.statusOfOpen = { (file) throws(SystemFailure) in
      try meet("fstat")
      return try files.statusOfOpen(file)
    }
    faulty.lock = { (file, kind) throws(SystemFailure) in
      try meet("flock")
      return try files.lock(file, kind)
    }
    return faulty
  }

  /// Counts a call, and fails if it is to; says whether it is to do less than it was asked.
  @discardableResult
  private func meet(_ call: String, _ path: String = "") throws(SystemFailure) -> Bool {
    let number = count.change { count in
      count += 1
      return count
    }
    let error: ErrorNumber?
    switch fault {
    case .once: error = number == place ? usual : nil
    case .fromThenOn: error = number >= place ? usual : nil
    case .kill: error = number >= place ? .input : nil
    case .onceThenKill(let later):
      error = number == place ? usual : number >= place + later ? .input : nil
    case .interruption: error = number == place ? .interrupted : nil
    case .short: return number == place
    case nil: error = nil
    }
    if let error { throw SystemFailure(call: call, path: path, code: error.rawValue) }
    return false
  }

  /// The error numbers take turns.
  private var usual: ErrorNumber {
    ErrorNumber.failures[place % ErrorNumber.failures.count]
  }
}
