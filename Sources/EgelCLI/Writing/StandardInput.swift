internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// A text on standard input, and the draft that it may come from.
struct StandardInput {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// All of standard input as text; what is not UTF-8 is kept in a draft.
  func text() throws -> String {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try session.world.streams.readAll(Files.mostRead)
    } catch {
      if let signal = session.world.stopSignal() {
        throw ProgramFailure.interrupted(signal: signal)
      }
      throw ProgramFailure.outsideFile(error)
    }
    if let signal = session.world.stopSignal() { throw ProgramFailure.interrupted(signal: signal) }
    do {
      return try TypedText.decode(bytes, from: .standardInput)
    } catch let failure as any Refusal {
      throw TextKeeper(session).failure(keeping: bytes, after: failure)
    }
  }

  /// The draft that standard input was read from: that very file, with that very text still in it.
  /// One that a sitting in another terminal is still writing is left to it: it would be saved twice.
  func draft(holding text: String) throws -> String? {
    guard let input = try? session.world.files.statusOfOpen(0), input.kind == .file,
      let identity = input.identity
    else { return nil }
    let drafts = Drafts(session.journal)
    let found = drafts.paths.first { path in
      (try? session.world.files.status(.init(path)))?.identity == identity
    }
    guard let found else { return nil }
    guard !drafts.isHeld(found) else { throw WritingFailure.draftInUse(found) }
    guard let bytes = try? drafts.contents(of: found) else { return nil }
    return (try? TypedText.decode(bytes, from: Bilingual(place: found))) == text ? found : nil
  }

  func tellNoLongerWaits() {
    session.say(
      Bilingual(nl: "Het is weggehaald uit de map drafts.", en: "It's been removed from drafts."))
  }
}
