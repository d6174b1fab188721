package import EgelCore
package import EgelJSON
package import EgelPlatform

/// Something in the journal's folder that is not as it should be.
package struct Finding: Sendable {
  /// The file, within the journal.
  package var path: String
  package var fact: Fact

  package enum Fact: Sendable {
    case unreadable(SystemFailure)
    case malformed(JSONError)
    case notPlain(FileStatus.Kind)
    /// A link or a file in the place of a folder.
    case notFolder(FileStatus.Kind)
    /// Belongs to another user.
    case foreignOwner
    case open(mode: UInt32)
    case wrongMonth(Identifier, Day)
    case outOfOrder(line: Int)
    case changedInTwoPlaces(Identifier)
    case inTwoMonths(Identifier, [Month])
    /// An answer that is not one of its scale's.
    case offScale(Identifier, Scale, Reading.Answer)
    case foreign
    case unfinished
    /// Such a change, of which what is to be in these files is not there.
    case incomplete([String])
    case leftBehind
    /// A text that waits, and the words it is to be given back with, where they are known.
    case draft(again: [String]?)
    /// Such words beside a text that is gone.
    case noteOfNoDraft
    case unknown
    case newerFormat(Int)
  }

  /// The line in the file, where there is one.
  package var line: Int? {
    switch fact {
    case .malformed(let error): error.line
    case .outOfOrder(let line): line
    default: nil
    }
  }
}
