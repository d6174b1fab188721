internal import EgelJSON

/// An entry in exactly the form this program writes: known members in their order, no white space,
/// few escapes, no versions beside it.
///
/// There is none where anything else stands, right or wrong: that is for the careful reader to say.
struct PlainEntry {
  /// Whether the text is validated, or jumped over.
  enum Way { case validating, jumping }

  let id: Identifier
  let day: Day
  let at: Moment
  private(set) var kind: Kind?
  private(set) var about: PlainList?
  private(set) var tags: PlainList?
  private(set) var feelings: PlainList?
  private(set) var whose: Whose?
  private(set) var outcome: Outcome?
  private(set) var isPrivate: Bool?
  private(set) var sealedUntil: Day?
  private(set) var edited: Moment?
  private(set) var deleted: Moment?
  private(set) var seen: PlainList?
  private(set) var readings: PlainList?
  private(set) var asked: Range<Int>?
  private(set) var text: JSONText?
  /// Where a text begins that was jumped over; it is the last member.
  private(set) var jumpedText: Int?

  /// The answers are passed as whoever wants them wishes, so that they are looked at once.
  @inline(__always)
  init?(
    _ glance: inout Glance, _ way: Way,
    passReading: (inout Glance) -> Bool = { $0.passReading() }
  ) {
    guard glance.pass("{\"id\":"), let id = glance.passIdentifier(), glance.pass(",\"day\":")
    else { return nil }
    let dayStart = glance.at &+ 1
    guard let day = glance.passDay(), glance.pass(",\"at\":"),
      let at = glance.passMoment(mostlyOn: day, at: dayStart)
    else { return nil }
    self.id = id
    self.day = day
    self.at = at
    guard passLabels(&glance), passState(&glance), passAnswers(&glance, passReading),
      passText(&glance, way), glance.pass(UInt8(ascii: "}"))
    else { return nil }
  }

  @inline(__always)
  private mutating func passLabels(_ glance: inout Glance) -> Bool {
    // What has answers is nearly always a check-in: no string is made to tell.
    glance.passMember(",\"kind\":", &kind) { $0.pass("\"check-in\"") ? .checkIn : $0.passWord() }
      && glance.passMember(",\"about\":", &about) { $0.passList { $0.passSubject() != nil } }
      && glance.passMember(",\"tags\":", &tags) { $0.passList { $0.passPlainString() != nil } }
      && glance.passMember(",\"feelings\":", &feelings) { $0.passList { $0.passFeeling() != nil } }
      && glance.passMember(",\"whose\":", &whose) { $0.passWord() }
  }

  @inline(__always)
  private mutating func passState(_ glance: inout Glance) -> Bool {
    glance.passMember(",\"outcome\":", &outcome) { $0.passWord() }
      && glance.passMember(",\"private\":", &isPrivate) { $0.pass("true") ? true : nil }
      && glance.passMember(",\"sealed\":", &sealedUntil) { $0.passDay() }
      && glance.passMember(",\"edited\":", &edited) { $0.passMoment() }
      && glance.passMember(",\"deleted\":", &deleted) { $0.passMoment() }
      && glance.passMember(",\"seen\":", &seen) { $0.passList { $0.passIdentifier() != nil } }
  }

  @inline(__always)
  private mutating func passAnswers(
    _ glance: inout Glance, _ passReading: (inout Glance) -> Bool
  ) -> Bool {
    glance.passMember(",\"readings\":", &readings) { $0.passList(passReading) }
      && glance.passMember(",\"asked\":", &asked) { $0.passAsked() }
  }

  @inline(__always)
  private mutating func jumpText(_ glance: inout Glance) -> Bool {
    guard glance.pass(",\"text\":") else { return true }
    jumpedText = glance.at &+ 1
    return glance.jumpString()
  }

  @inline(__always)
  private mutating func passText(_ glance: inout Glance, _ way: Way) -> Bool {
    switch way {
    case .validating: glance.passMember(",\"text\":", &text) { $0.passString() }
    case .jumping: jumpText(&glance)
    }
  }
}
