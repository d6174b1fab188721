/// How somebody lives or frames relating: one of the known forms, or a word of their own.
public struct Form: Hashable, Sendable {
  /// The known form's id, such as `relationship-anarchy`, or the person's own word.
  public let word: String

  public init(_ word: String) {
    self.word = word
  }

  public static let monogamous = Form("monogamous")
  public static let open = Form("open")
  public static let polyamorous = Form("polyamorous")
  public static let relationshipAnarchy = Form("relationship-anarchy")
  public static let swinging = Form("swinging")
  public static let soloPolyamorous = Form("solo-polyamorous")
  public static let single = Form("single")
  public static let undecided = Form("undecided")

  public static let known = [
    monogamous, open, polyamorous, relationshipAnarchy, swinging, soloPolyamorous, single,
    undecided,
  ]
}

/// What a form is to somebody.
public enum Basis: String, CaseIterable, Sendable {
  case practice, choice, philosophy, orientation
  case notSure = "not-sure"
}

/// A form with when it began to hold and how it is lived, in the person's own words.
public struct DatedForm: Hashable, Sendable {
  public var form: Form
  public var basis: Basis?
  public var since: PartialDate?
  /// How we do it.
  public var how: String
  /// Members that a newer version or another program added.
  package var extra = ExtraMembers()

  public init(_ form: Form, basis: Basis? = nil, since: PartialDate? = nil, how: String = "") {
    self.form = form
    self.basis = basis
    self.since = since
    self.how = how
  }
}
