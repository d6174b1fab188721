/// Every scale there is for a person: the ready ones and their own, and which are on.
package struct ScaleBook: Sendable {
  package struct Page: Sendable {
    package let scale: Scale
    package let isOn: Bool
    package let isOwn: Bool
  }

  /// In the order in which they are listed: own ones last.
  package let pages: [Page]
  /// How the scales are spelled in this journal.
  package let spelling: ScaleSpelling
  /// Those about desire while it is off: only there for a person who names one.
  private let unlisted: [Page]

  /// `desire` is whether the person has turned it on.
  package init(ready: [Scale], choices: [ScaleChoice], desire: Bool) {
    let spelling = ScaleSpelling(choices)
    self.spelling = spelling
    let readyPages = ready.compactMap { scale -> Page? in
      guard let key = spelling.ready(scale.key) else { return nil }
      var scale = scale
      scale.key = key
      let isOff = choices.choice(of: key, spelling)?.isOff ?? false
      return Page(scale: scale, isOn: !isOff, isOwn: false)
    }
    pages =
      readyPages.filter { desire || !$0.scale.isOfDesire }
      + choices.sorted { $0.scale < $1.scale }.compactMap { choice in
        choice.own.map {
          Page(scale: Scale(own: $0, key: choice.scale), isOn: !choice.isOff, isOwn: true)
        }
      }
    unlisted = desire ? [] : readyPages.filter(\.scale.isOfDesire)
  }

  /// The scale with this key, as it is or was spelled, listed or not: whoever names one asks for it.
  package func page(_ key: String) -> Page? {
    let key = spelling.now(key)
    return pages.first { $0.scale.key == key } ?? unlisted.first { $0.scale.key == key }
  }

  /// The scale that is meant by a key, or by a name in either language, where hyphens may stand for spaces.
  package func page(typed: String) -> Page? {
    if let page = page(typed.lowercased()) { return page }
    let wanted = Spoken.comparable(typed)
    return (pages + unlisted).first { page in
      Language.allCases.contains { Spoken.comparable(page.scale.name[$0]) == wanted }
    }
  }

  /// The keys of compersion and jealousy, as far as they are no own scales.
  package var pair: [String] { ["compersion", "jealousy"].compactMap(spelling.ready) }

  package func isCompersion(_ key: Trend.Key) -> Bool { key.scale == spelling.ready("compersion") }
  package func isJealousy(_ key: Trend.Key) -> Bool { key.scale == spelling.ready("jealousy") }

  /// Whether a scale only comes when it is named.
  package func isUnlisted(_ key: String) -> Bool {
    let key = spelling.now(key)
    return unlisted.contains { $0.scale.key == key }
  }

  /// What may be asked unasked.
  package var on: [Page] { pages.filter(\.isOn) }
}

extension Scale {
  /// Whether it only makes sense once desire is turned on.
  package var isOfDesire: Bool { needs.contains(.desire) || needs.contains(.sex) }

  /// Never asked about a child.
  package var isForAdults: Bool { isOfDesire || isOfOthers }

  /// Whether it is about what somebody has with others.
  package var isOfOthers: Bool { readyKey == "compersion" || readyKey == "jealousy" }
}

extension ScaleChoice {
  /// Whether it says of a ready scale whether it is on.
  fileprivate func isAbout(_ key: String, _ spelling: ScaleSpelling) -> Bool {
    own == nil && spelling.now(scale) == key
  }
}

extension [ScaleChoice] {
  /// What was decided about a scale; under its present key before a former one.
  package func choice(of key: String, _ spelling: ScaleSpelling) -> ScaleChoice? {
    first { $0.scale == key } ?? first { $0.isAbout(key, spelling) }
  }
}
