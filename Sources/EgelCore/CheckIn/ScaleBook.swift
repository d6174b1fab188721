/// Every scale there is for a person: the ready ones and their own, and which are on.
package struct ScaleBook: Sendable {
  package struct Page: Sendable {
    package let scale: Scale
    package let isOn: Bool
    package let isOwn: Bool
  }

  /// In the order in which they are listed: own ones last.
  package let pages: [Page]
  /// Those about desire while it is off: only there for a person who names one.
  private let unlisted: [Page]

  /// `desire` is whether the person has turned it on.
  package init(ready: [Scale], choices: [ScaleChoice], desire: Bool) {
    let byKey = Dictionary(choices.map { ($0.scale, $0) }, uniquingKeysWith: { one, _ in one })
    let readyKeys = Set(ready.map(\.key))
    let readyPages = ready.map {
      Page(scale: $0, isOn: !(byKey[$0.key]?.isOff ?? false), isOwn: false)
    }
    let own = choices.filter { !readyKeys.contains($0.scale) }.sorted { $0.scale < $1.scale }
    pages =
      readyPages.filter { desire || !$0.scale.isOfDesire }
      + own.compactMap { choice in
        choice.own.map {
          Page(scale: Scale(own: $0, key: choice.scale), isOn: !choice.isOff, isOwn: true)
        }
      }
    unlisted = desire ? [] : readyPages.filter(\.scale.isOfDesire)
  }

  /// The scale with this key, listed or not: whoever names one asks for it.
  package func page(_ key: String) -> Page? {
    pages.first { $0.scale.key == key } ?? unlisted.first { $0.scale.key == key }
  }

  /// Whether a scale only comes when it is named.
  package func isUnlisted(_ key: String) -> Bool { unlisted.contains { $0.scale.key == key } }

  /// What may be asked unasked.
  package var on: [Page] { pages.filter(\.isOn) }
}

extension Scale {
  /// Whether it only makes sense once desire is turned on.
  package var isOfDesire: Bool { needs.contains(.desire) || needs.contains(.sex) }

  /// Never asked about a child.
  package var isForAdults: Bool { isOfDesire || key == "gladness" || key == "sting" }
}
