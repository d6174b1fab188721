/// What people call a relationship: one of the ready words, or their own; several may hold at once.
public struct Label: Hashable, Sendable {
  public let word: String

  public init(_ word: String) {
    self.word = word
  }

  public static let partner = Label("partner")
  public static let lover = Label("lover")
  public static let friend = Label("friend")
  public static let queerplatonic = Label("queerplatonic")
  public static let family = Label("family")
  public static let coParent = Label("co-parent")
  public static let ex = Label("ex")
  public static let crush = Label("crush")
  public static let friendsWithBenefits = Label("friends-with-benefits")

  public static let ready = [
    partner, lover, friend, queerplatonic, family, coParent, ex, crush, friendsWithBenefits,
  ]
}

/// Something a relationship holds; never by itself what makes a partner.
public struct Share: Hashable, Sendable {
  public let word: String

  public init(_ word: String) {
    self.word = word
  }

  public static let romance = Share("romance")
  /// Only shown once desire is turned on.
  public static let sex = Share("sex")
  public static let home = Share("home")
  public static let children = Share("children")
  public static let friendship = Share("friendship")
  public static let family = Share("family")
  public static let money = Share("money")
  public static let work = Share("work")
  public static let play = Share("play")
  public static let care = Share("care")

  public static let ready = [
    romance, sex, home, children, friendship, family, money, work, play, care,
  ]
}

/// Where the people of a relationship live, as seen from each other; implied by no form.
public enum Home: String, CaseIterable, Sendable { case together, partly, apart, far }
