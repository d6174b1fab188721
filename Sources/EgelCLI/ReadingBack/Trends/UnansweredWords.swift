internal import EgelCore

/// What is said of lines that were asked for and have no answers, with what there is nearest to them.
struct UnansweredWords {
  let session: Session
  let reading: TrendsReading

  private static let mostNames = 6

  private var request: TrendsRequest { reading.request }
  private var language: Language { session.language }

  var sentences: [String] {
    if request.lines.isEmpty { return reading.shown.isEmpty ? [nothing] : [] }
    let general = reading.unanswered.filter { $0.person == nil }
    let named = reading.unanswered.filter { $0.person != nil }
    return (general.isEmpty ? [] : [sentence(general)]) + named.map { sentence([$0]) }
  }

  /// Where no scale was named.
  private var nothing: String {
    let who = language.listing(request.about)
    let others = names { _ in true }
    let about =
      others.isEmpty ? "" : language.is(nl: "; wel over: ", en: "; but there are some about: ")
    return language.is(
      nl: "Geen antwoorden over \(who) in deze periode",
      en: "No answers about \(who) in this period")
      + about + others + "."
  }

  /// Of lines about the same people.
  private func sentence(_ lines: [AskedLine]) -> String {
    let scales = lines.map(\.scale)
    let who =
      lines.first?.person.map { $0.called(in: language) } ?? language.listing(request.about)
    let nothing =
      language.is(nl: "Geen antwoorden", en: "No answers")
      + (who.isEmpty ? "" : language.is(nl: " over \(who)", en: " about \(who)"))
      + language.is(nl: " in deze periode op: ", en: " in this period on: ") + list(scales)
    guard !who.isEmpty else {
      let others = self.scales { !scales.contains($0.scale) }
      let on = others.isEmpty ? "" : language.is(nl: "; wel op: ", en: "; but there are some on: ")
      return nothing + on + others + "."
    }
    let others = scales.count > 1 ? "" : names { scales.contains($0.scale) }
    let about =
      others.isEmpty ? "" : language.is(nl: "; wel over: ", en: "; but there are some about: ")
    let rest = self.scales { key in
      let isAbout = lines.first?.person.map { AskedLine(scale: key.scale, person: $0).isNamed(key) }
      return !scales.contains(key.scale) && isAbout ?? request.isAbout(key)
    }
    let on =
      rest.isEmpty
      ? ""
      : language.is(nl: " Over \(who) wel op: ", en: " About \(who) there are some on: ") + rest
        + "."
    return nothing + about + others + "." + on
  }

  /// The scales of what else has answers.
  private func scales(_ isMeant: (Trend.Key) -> Bool) -> String {
    var scales: [String] = []
    for (key, _) in reading.others where isMeant(key) && !scales.contains(key.scale) {
      scales.append(key.scale)
    }
    return list(scales.prefix(Self.mostNames))
  }

  /// The people they are about.
  private func names(_ isMeant: (Trend.Key) -> Bool) -> String {
    var names: [String] = []
    for (key, name) in reading.others where isMeant(key) {
      let name = name ?? language.is(nl: "jezelf", en: "yourself")
      if !names.contains(name) { names.append(name) }
    }
    return names.prefix(Self.mostNames).joined(separator: ", ")
  }

  private func list(_ scales: some Sequence<String>) -> String {
    scales.map(typable).joined(separator: ", ")
  }

  /// A scale's name, with the key where that differs: `jaloezie (jealousy)`.
  private func typable(_ key: String) -> String {
    let name = reading.book.page(key)?.scale.name[language] ?? key
    return name == key ? key : "\(name) (\(key))"
  }
}
