internal import EgelJSON
internal import EgelPlatform

/// Why a journal could not be read or changed. What was there is as it was, but for ``Reason/unconfirmed``.
public struct JournalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The system did not let a file be read.
    case unreadable
    /// The system did not let a file be written.
    case unwritable
    /// A link, folder, pipe or device stands where one of the journal's own files should be.
    case notPlain
    /// A link or something else stands where one of the journal's own folders should be.
    case notFolder
    /// A folder in the journal belongs to another user.
    case foreign
    /// A file is not, in all its parts, what it should be.
    case malformed
    /// A change to several files was decided, and a part of it is missing, perhaps because a syncer is still at work.
    case incomplete
    /// A newer version has given the journal a form that this one does not know.
    case newerFormat
    /// Another program was writing all the time.
    case busy
    /// The new file stands there, but the disk would not say that it will survive a power cut.
    case unconfirmed
  }

  /// What went wrong.
  public let reason: Reason
  /// The file it is about, if it is about one.
  public let path: String?
  /// The line of a malformed file, counted from 1.
  public let line: Int?
  /// What went wrong, in one line. A path stands in it as it is: make it printable before it goes to a terminal.
  public let description: String

  private init(_ reason: Reason, _ path: String?, line: Int? = nil, _ problem: String) {
    self.reason = reason
    self.path = path
    self.line = line
    let place = [path, line.map { "line \($0)" }].compactMap { $0 }.joined(separator: ", ")
    description = place.isEmpty ? problem : "\(place): \(problem)"
  }

  init(_ failure: StoreFailure) {
    switch failure {
    case .noPlace: self.init(.unreadable, nil, "nothing says where the journal is")
    case .reading(let failure): self.init(.unreadable, failure.path, failure.reason)
    case .writing(let failure): self.init(.unwritable, failure.path, failure.reason)
    case .notPlain(let path, _): self.init(.notPlain, path, "not a plain file")
    case .notFolder(let path, _):
      self.init(.notFolder, path, "not one of the journal's own folders")
    case .foreign(let path): self.init(.foreign, path, "belongs to another user")
    case .incomplete(let path, let names):
      let missing = names.joined(separator: ", ")
      self.init(.incomplete, path, "a change was not finished, and this is missing: \(missing)")
    case .unfinished(let failure):
      self.init(
        .unwritable, failure.path, "an earlier change cannot be finished: \(failure.reason)")
    case .malformed(let path, let error):
      self.init(.malformed, path, line: error.line, "\(error.problem)")
    case .newerFormat(let found, let known):
      self.init(.newerFormat, nil, "format \(found), and only \(known) is known")
    case .busy(let seconds):
      self.init(.busy, nil, "another program has been writing for \(seconds) seconds")
    case .unconfirmed(let failure): self.init(.unconfirmed, failure.path, failure.reason)
    }
  }

  /// Does something with a journal, and makes an error of this kind of what goes wrong.
  static func naming<Value>(_ body: () throws -> Value) throws(JournalError) -> Value {
    do {
      return try body()
    } catch let failure as StoreFailure {
      throw JournalError(failure)
    } catch let failure as SystemFailure {
      throw JournalError(.unwritable, failure.path, failure.reason)
    } catch {
      throw JournalError(.unreadable, nil, "\(error)")
    }
  }
}
