/// What has to be so in somebody's life for a question, scale or exercise to fit it.
///
/// What a placeholder names is needed without saying: `{partner}` needs a partner.
public enum Need: String, CaseIterable, Sendable {
  /// A current partner, whatever else there is.
  case partner
  case severalPartners
  /// No partner at present.
  case noPartner
  /// A current relationship with anybody at all: friend, family, partner.
  case someone
  /// A partner of a partner.
  case metamour
  /// I have two or more partners who are not partners of each other.
  case iAmHinge
  /// A partner of mine has other partners.
  case partnerIsHinge
  /// A relationship in which exclusivity was agreed.
  case exclusiveTie
  /// A relationship that was agreed, or is lived, not to be exclusive.
  case openTie
  /// People in one relationship who live or want different forms.
  case mixedForms
  /// A home shared with somebody one has a relationship with.
  case sharedHome
  case children
  /// A relationship that ended, not by death.
  case ended
  /// Somebody close who died.
  case bereaved
  /// Romance somewhere in one's relationships; not for somebody aromantic.
  case romance
  /// Desire turned on or asked for, and sex somewhere in one's relationships, but for those with a child.
  case sex
  /// Desire turned on or asked for, whether or not there is sex.
  case desire
  /// Nothing says that a no was not free: for what takes the other's side or asks for the good first.
  case safeTie
  case monogamous, open, polyamorous, relationshipAnarchy, swinging, solo, single
}
