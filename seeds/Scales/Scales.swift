public import EgelCore

/// Everything that can be asked with a number or a word.
public enum Scales {
  /// In the order in which they are listed.
  public static let all: [Scale] = [
    near, reachable, seen, ownroom, distance,
    gladness, sting,
    zone, pulledapart, outside, carried, selfkind,
    pull, often, when, what, motive,
    freeno, enough, after, mended,
    fits, told, weighed, back,
    presence, support, trust, play,
  ]

  /// The one of a key, made alone: to make all of them takes longer than the page that shows one.
  public static func named(_ key: String) -> Scale? {
    switch key {
    case "near": near
    case "reachable": reachable
    case "seen": seen
    case "ownroom": ownroom
    case "distance": distance
    case "gladness": gladness
    case "sting": sting
    case "zone": zone
    case "pulledapart": pulledapart
    case "outside": outside
    case "carried": carried
    case "selfkind": selfkind
    case "pull": pull
    case "often": often
    case "when": when
    case "what": what
    case "motive": motive
    case "freeno": freeno
    case "enough": enough
    case "after": after
    case "mended": mended
    case "fits": fits
    case "told": told
    case "weighed": weighed
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
      guard let scale = named(touch.scale), desire || !scale.isOfDesire else { continue }
      scales.append(scale)
    }
    return scales
  }
}
