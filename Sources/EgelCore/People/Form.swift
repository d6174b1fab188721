/// How somebody lives or frames relating: one of the known forms, or a word of their own.
public struct Form: Hashable, Sendable {
  /// The known form's id, such as `relationship-anarchy`, or the person's own word.
  public let word: String

  /// A form by its id, or by the person's own word.
  public init(_ word: String) {
    self.word = word
  }

  /// One partner, kept to each other.
  public static let monogamous = Form("monogamous")
  /// One partner at a time, several over a life.
  public static let seriallyMonogamous = Form("serially-monogamous")
  /// Monogamous, with exceptions.
  public static let monogamish = Form("monogamish")
  /// A couple that leaves sex with others open.
  public static let open = Form("open")
  /// Sex with others, as a couple.
  public static let swinging = Form("swinging")
  /// Others are fine, and not talked about.
  public static let dontAskDontTell = Form("dont-ask-dont-tell")
  /// Several loves, known to each other.
  public static let polyamorous = Form("polyamorous")
  /// Several loves, one of which comes first by agreement.
  public static let hierarchical = Form("hierarchical")
  /// Several loves, none of which comes first by agreement.
  public static let nonHierarchical = Form("non-hierarchical")
  /// Several loves within a closed group.
  public static let polyfidelitous = Form("polyfidelitous")
  /// Several loves, who sit at one table.
  public static let kitchenTable = Form("kitchen-table")
  /// Several loves, who have little to do with each other.
  public static let parallel = Form("parallel")
  /// Several loves, and a life of one's own.
  public static let soloPolyamorous = Form("solo-polyamorous")
  /// No rank and no rules that were not made together.
  public static let relationshipAnarchy = Form("relationship-anarchy")
  /// Together, in separate homes.
  public static let livingApartTogether = Form("living-apart-together")
  /// A love that passes by now and then.
  public static let comet = Form("comet")
  /// One wants one love, the other more.
  public static let monoPoly = Form("mono-poly")
  /// No partner.
  public static let single = Form("single")
  /// Not known, or not wanted to know.
  public static let undecided = Form("undecided")

  /// All of these, in the order in which they are listed.
  public static let known = [
    monogamous, seriallyMonogamous, monogamish, open, swinging, dontAskDontTell, polyamorous,
    hierarchical, nonHierarchical, polyfidelitous, kitchenTable, parallel, soloPolyamorous,
    relationshipAnarchy, livingApartTogether, comet, monoPoly, single, undecided,
  ]
}

/// What a form is to somebody.
public enum Basis: String, CaseIterable, Sendable {
  /// How they live.
  case practice
  /// What they chose.
  case choice
  /// How they think people should live.
  case philosophy
  /// What they are.
  case orientation
  /// They are not sure.
  case notSure = "not-sure"
}

/// A form with when it began to hold and how it is lived, in the person's own words.
public struct DatedForm: Hashable, Sendable {
  /// The form.
  public var form: Form
  /// What the form is to the person.
  public var basis: Basis?
  /// When it began to hold; nil means always.
  public var since: PartialDate?
  /// How we do it.
  public var how: String
  /// Members that a newer version or another program added.
  package var extra = ExtraMembers()

  /// A form, perhaps with when it began.
  public init(_ form: Form, basis: Basis? = nil, since: PartialDate? = nil, how: String = "") {
    self.form = form
    self.basis = basis
    self.since = since
    self.how = how
  }
}
