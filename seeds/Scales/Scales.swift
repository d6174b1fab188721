public import EgelCore

/// Everything that can be asked with a number or a word.
public enum Scales {
  /// In the order in which they are listed.
  public static let all: [Scale] = [
    mood,
    near, reachable, seen, ownroom, distance,
    compersion, jealousy,
    zone, pulledapart, outside, supported, selfkind,
    pull, often, when, what, motive,
    freeno, enough, after, repaired,
    fits, told, considered, back,
    presence, support, trust, play,
  ]

  /// The one of a key, made alone: to make all of them takes longer than the page that shows one.
  public static func named(_ key: String) -> Scale? {
    switch key {
    case "mood": mood
    case "near": near
    case "reachable": reachable
    case "seen": seen
    case "ownroom": ownroom
    case "distance": distance
    case "compersion": compersion
    case "jealousy": jealousy
    case "zone": zone
    case "pulledapart": pulledapart
    case "outside": outside
    case "supported": supported
    case "selfkind": selfkind
    case "pull": pull
    case "often": often
    case "when": when
    case "what": what
    case "motive": motive
    case "freeno": freeno
    case "enough": enough
    case "after": after
    case "repaired": repaired
    case "fits": fits
    case "told": told
    case "considered": considered
    case "back": back
    case "presence": presence
    case "support": support
    case "trust": trust
    case "play": play
    default: nil
    }
  }
}

extension Scales {
  /// The scales that were answered lately. A question may touch on no other, and to make all of them takes as long
  /// as to choose a question.
  package static func answeredLately(in past: QuestionPast, desire: Bool) -> [Scale] {
    var scales: [Scale] = []
    for touch in past.touched where !scales.contains(where: { $0.key == touch.scale }) {
      // A journal's own scale may have the name of a ready one.
      guard !past.spelling.isOwn(touch.scale), let scale = named(touch.scale),
        desire || !scale.isOfDesire
      else { continue }
      scales.append(scale)
    }
    return scales
  }
}
