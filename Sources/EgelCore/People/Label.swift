/// What people call a relationship: one of the ready words, or their own; several may hold at once.
public struct Label: Hashable, Sendable {
  /// The word that is stored.
  public let word: String

  /// A label by its word.
  public init(_ word: String) {
    self.word = word
  }

  /// The only label that makes two people partners.
  public static let partner = Label("partner")
  /// A lover.
  public static let lover = Label("lover")
  /// A friend.
  public static let friend = Label("friend")
  /// A queerplatonic relationship.
  public static let queerplatonic = Label("queerplatonic")
  /// Family, born or chosen.
  public static let family = Label("family")
  /// A parent of the same children.
  public static let coParent = Label("co-parent")
  /// A partner of before.
  public static let ex = Label("ex")
  /// A crush.
  public static let crush = Label("crush")
  /// Friends with benefits.
  public static let friendsWithBenefits = Label("friends-with-benefits")

  /// All of these.
  public static let ready = [
    partner, lover, friend, queerplatonic, family, coParent, ex, crush, friendsWithBenefits,
  ]
}

/// Something a relationship holds; never by itself what makes a partner.
public struct Share: Hashable, Sendable {
  /// The word that is stored.
  public let word: String

  /// A share by its word.
  public init(_ word: String) {
    self.word = word
  }

  /// Romance.
  public static let romance = Share("romance")
  /// Only shown once desire is turned on.
  public static let sex = Share("sex")
  /// A home.
  public static let home = Share("home")
  /// Children; who shares them is a co-parent.
  public static let children = Share("children")
  /// Friendship.
  public static let friendship = Share("friendship")
  /// Family.
  public static let family = Share("family")
  /// Money.
  public static let money = Share("money")
  /// Work.
  public static let work = Share("work")
  /// Play.
  public static let play = Share("play")
  /// Care.
  public static let care = Share("care")

  /// All of these.
  public static let ready = [
    romance, sex, home, children, friendship, family, money, work, play, care,
  ]
}

/// Where the people of a relationship live, as seen from each other; implied by no form.
public enum Home: String, CaseIterable, Sendable {
  /// In one home.
  case together
  /// In one home for part of the time.
  case partly
  /// Each in a home of their own.
  case apart
  /// Far from each other.
  case far
}
