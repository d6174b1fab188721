internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// The agreements of the journal, as commands find and change them.
struct Agreements {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The one agreement that is meant, by the first characters of its id.
  func find(_ typed: String, in community: Community) throws -> Agreement {
    let found = community.agreements.filter { $0.id.begins(with: typed.lowercased()) }
    guard let only = found.first else { throw PeopleFailure.noSuchAgreement(typed) }
    guard found.count == 1 else {
      throw PeopleFailure.ambiguousAgreement(
        typed, found.map { String($0.id.description.prefix(8)) })
    }
    return only
  }

  func change(
    _ reference: String, text typedText: String? = nil,
    _ change: (inout Agreement, Community) throws -> Void
  ) throws -> Int32 {
    let community = try session.journal.community()
    let found = try find(reference, in: community)
    var next = found
    try change(&next, community)
    try next.problems(in: community, today: session.today).check(in: community, session)
    // Read when all else is right: a text that was read is nowhere else.
    let text = try NewText.onInput(typedText, session)
    if let new = text?.text ?? typedText { next.reword(new, on: session.today) }
    let after = next
    let changed = try TextKeeper(session).keeping(text) {
      try session.journal.changing { try $0.put(after) }
    }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
    if text?.hasWaited ?? false { StandardInput(session).tellNoLongerWaits() }
    Saving(session).tellLookingAgain(
      on: session.typed.has(AgreementOptions.review) ? after.review : nil)
    Saving(session).tell(changed)
    return try Saving(session).showJSON(after)
  }
}
