/// What has to be so in a person's life for a question, scale or exercise to fit it.
///
/// What a placeholder names is needed without saying: `{partner}` needs a partner.
public enum Need: String, CaseIterable, Sendable {
  /// A current partner, whatever else there is.
  case partner
  /// Two current partners or more.
  case severalPartners
  /// No partner at present.
  case noPartner
  /// A current relationship of any kind: friend, family, partner.
  case someone
  /// A partner of a partner.
  case metamour
  /// I have two or more partners who are not partners of each other.
  case iAmHinge
  /// A partner of mine has other partners.
  case partnerIsHinge
  /// A relationship in which exclusivity was agreed.
  case exclusiveRelationship = "exclusiveTie"
  /// A relationship that was agreed, or is lived, not to be exclusive.
  case openRelationship = "openTie"
  /// People in one relationship who live or want different forms.
  case mixedForms
  /// A home shared with a person I have a relationship with.
  case sharedHome
  /// Children who are shared with a person I have a relationship with.
  case children
  /// A relationship that ended, not by death.
  case ended
  /// A person close to me who died.
  case bereaved
  /// Romance in one of my relationships; not for a person who is aromantic.
  case romance
  /// Desire turned on or asked for, and sex in one of my relationships, except one with a child.
  case sex
  /// Desire turned on or asked for, whether or not there is sex.
  case desire
  /// Nothing says that a no was not free: for what takes the other's side or asks for the good first.
  case safeRelationship = "safeTie"
  /// A form that I live in.
  case monogamous
  /// A form that I live in.
  case open
  /// A form that I live in.
  case polyamorous
  /// A form that I live in.
  case relationshipAnarchy
  /// A form that I live in.
  case swinging
  /// A form that I live in.
  case solo
  /// A form that I live in.
  case single
}
