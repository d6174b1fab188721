internal import EgelExchange
internal import EgelPlatform

/// The file for records that could not be taken over; it must not be there yet.
struct RejectedRecords {
  private let session: Session
  private let path: String?

  init(_ session: Session, _ path: String?) {
    self.session = session
    self.path = path
  }

  /// Whether there was anything to write.
  func write(_ summary: ImportSummary, _ result: ImportResult) throws -> Bool {
    guard let path, !summary.rejections.isEmpty else { return false }
    let files = session.world.files
    let bytes = RejectedFile.bytes(summary.rejections, of: result, session.language)
    do throws(SystemFailure) {
      let file = try files.open(.init(path), .creating)
      defer { files.close(file) }
      try files.setMode(file, 0o600)
      try files.writeAll(bytes, to: file, path: path)
      try files.synchroniseOpen(file, path: path)
      return true
    } catch  where error.isTaken {
      throw ExchangeFailure.inTheWay(path: path)
    } catch {
      throw ProgramFailure.outsideFile(error)
    }
  }

  /// Takes the file away again where the import failed after it.
  func discard() {
    if let path { session.world.files.removeQuietly(path) }
  }
}
