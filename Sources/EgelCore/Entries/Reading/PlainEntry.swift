internal import JSON

/// An entry in exactly the form this program writes: known members in their order, no white space,
/// no versions beside it.
///
/// There is none where anything else stands, right or wrong: that is for the careful reader to say.
struct PlainEntry {
  /// Whether the long members are validated, or only passed.
  enum Way { case validating, jumping }

  let id: Identifier
  let day: Day
  let at: Moment
  private(set) var kind: Kind?
  private(set) var about: Range<Int>?
  private(set) var tags: Range<Int>?
  private(set) var feelings: Range<Int>?
  private(set) var whose: Whose?
  private(set) var isPrivate: Bool?
  private(set) var sealedUntil: Day?
  private(set) var moved: Month?
  private(set) var edited: Moment?
  private(set) var deleted: Moment?
  private(set) var seen: Range<Int>?
  private(set) var readings: Range<Int>?
  private(set) var text: JSONText?

  @inline(__always)
  init?(_ glance: inout Glance, _ way: Way) {
    guard glance.pass("{\"id\":"), let id = glance.passIdentifier(),
      glance.pass(",\"day\":"), let day = glance.passDay(),
      glance.pass(",\"at\":"), let at = glance.passMoment()
    else { return nil }
    self.id = id
    self.day = day
    self.at = at
    guard passLabels(&glance), passState(&glance), passLong(&glance, way) else { return nil }
    guard glance.pass(UInt8(ascii: "}")) else { return nil }
  }

  @inline(__always)
  private mutating func passLabels(_ glance: inout Glance) -> Bool {
    glance.passMember(",\"kind\":", &kind) { $0.passWord() }
      && glance.passMember(",\"about\":", &about) { $0.passList { $0.passSubject() } }
      && glance.passMember(",\"tags\":", &tags) { $0.passList { $0.passPlainString() != nil } }
      && glance.passMember(",\"feelings\":", &feelings) { $0.passList { $0.passFeeling() } }
      && glance.passMember(",\"whose\":", &whose) { $0.passWord() }
  }

  @inline(__always)
  private mutating func passState(_ glance: inout Glance) -> Bool {
    glance.passMember(",\"private\":", &isPrivate) { $0.pass("true") ? true : nil }
      && glance.passMember(",\"sealed\":", &sealedUntil) { $0.passDay() }
      && glance.passMember(",\"moved\":", &moved) { $0.passMonth() }
      && glance.passMember(",\"edited\":", &edited) { $0.passMoment() }
      && glance.passMember(",\"deleted\":", &deleted) { $0.passMoment() }
      && glance.passMember(",\"seen\":", &seen) { $0.passList { $0.passIdentifier() != nil } }
  }

  @inline(__always)
  private mutating func passLong(_ glance: inout Glance, _ way: Way) -> Bool {
    switch way {
    case .validating:
      glance.passMember(",\"text\":", &text) { $0.passString() }
    case .jumping:
      glance.passMember(",\"readings\":", &readings) { $0.jumpContainer() }
        && (!glance.pass(",\"text\":") || glance.jumpString())
    }
  }
}
