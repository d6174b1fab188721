package import EgelCore

/// What was renamed since version 0.1.0: one line for each, so that what was answered and kept then is still known.
///
/// The questions of a renamed deck need no lines of their own where only the deck's id in theirs has changed. A
/// question whose intent is another one has a new id and no line here.
package enum Former {
  package static let ids = FormerIDs(
    decks: [
      "all-ties": "everyone",
      "gladness": "happy-for",
      "sting": "jealousy",
    ],
    questions: [
      "gladness-cannot-look": "happy-for-hard-to-watch",
      "gladness-wistful": "happy-for-pang",
      "sting-no-sting": "jealousy-unbothered",
    ],
    exercises: [:])
}
