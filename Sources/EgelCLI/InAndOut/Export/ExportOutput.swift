internal import EgelPlatform
internal import EgelStore

/// Where an export goes, a piece after the other.
///
/// Standard output is held back while it is small. Otherwise the journal would stay locked for as long as you
/// read it in a pager.
struct ExportOutput {
  private static let piece = 1 << 18
  private static let mostHeld = 1 << 23

  private let session: Session
  private let file: NewFile?
  private let protectsTerminal: Bool
  private var pending: [UInt8] = []
  private var hasWritten = false
  private var hasRoom = false

  init(to path: String?, mayReplace: Bool, _ session: Session, protectsTerminal: Bool) throws {
    self.session = session
    self.protectsTerminal = protectsTerminal
    file = try path.map { try NewFile($0, mayReplace: mayReplace, in: session.world) }
    pending.reserveCapacity(Self.piece + Self.piece / 2)
  }

  /// Starts over if the journal was changed while it was read.
  mutating func restart() throws {
    guard !hasWritten else { throw ExchangeFailure.begunMeanwhile }
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes what is appended, and writes when there is enough of it.
  mutating func append(_ body: (inout [UInt8]) throws -> Void) throws {
    try body(&pending)
    makeRoom()
    let isToFlow = file != nil || hasWritten
    if pending.count >= (isToFlow ? Self.piece : Self.mostHeld) { try flush() }
  }

  /// Where there is one piece there are usually many: growing the buffer page by page took a tenth of an
  /// export.
  private mutating func makeRoom() {
    guard !hasRoom, file == nil, pending.count >= Self.piece else { return }
    hasRoom = true
    pending.reserveCapacity(Self.mostHeld + 2 * Self.piece)
  }

  mutating func finish() throws {
    try flush()
    try file?.finish()
  }

  func abandon() { file?.abandon() }

  private mutating func flush() throws {
    if protectsTerminal { pending = TerminalJSON.harmless(pending) }
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    hasWritten = true
    if let file { try file.write(pending) } else { try session.write(pending) }
    pending.removeAll(keepingCapacity: true)
  }
}

/// JSON whose strings may hold controls that another program wrote as they are.
enum TerminalJSON {
  /// The same values, with DEL, C1 controls, separators and what turns the direction of writing as
  /// escapes. Strings are the only place where these can stand.
  static func harmless(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        result += Array("\\u\(zeros)\(digits)".utf8)
      default: result += Array(String(scalar).utf8)
      }
    }
    return result
  }
}
