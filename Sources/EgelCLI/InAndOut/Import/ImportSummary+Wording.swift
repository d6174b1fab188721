internal import Drawing
internal import EgelCore
internal import EgelExchange
internal import EgelStore

extension ImportSummary {
  private static let shownErrors = 20
  private static let shownWords = 12

  /// What a person reads.
  func lines(_ language: Language) -> [String] {
    isRefused ? refusal(language) : counts(language) + errors(language) + remarks(language)
  }

  private func refusal(_ language: Language) -> [String] {
    let count = rejections.count { $0.place.record > 0 }
    let what =
      count == 0
      ? Bilingual(nl: "dit kan niet", en: "this cannot")
      : count == 1
        ? Bilingual(nl: "1 record kan niet", en: "1 record cannot")
        : Bilingual(nl: "\(count) records kunnen niet", en: "\(count) records cannot")
    let rest = Bilingual(
      nl: " geïmporteerd worden; er is niets veranderd", en: " be imported; nothing was changed")
    return ["egel: " + (what + rest)[language]] + errors(language) + ["hint: " + advice[language]]
  }

  private var advice: Bilingual {
    let isFatal = rejections.contains(where: \.isFatal)
    if meetsOtherContent && !isFatal {
      return Bilingual(
        nl:
          "--on-conflict keep laat staan wat er hier is, --on-conflict replace legt dat in de prullenbak",
        en: "--on-conflict keep leaves what is here, --on-conflict replace puts it in the trash")
    }
    if let hint = rejections.compactMap(\.hint).first { return hint }
    return isFatal
      ? Bilingual(
        nl: "maak het bestand daar heel, en importeer het opnieuw",
        en: "mend the file there, and import it again")
      : Bilingual(
        nl:
          "--keep-good BESTAND importeert de rest en schrijft deze naar BESTAND, om ze te verbeteren",
        en: "--keep-good FILE imports the rest and writes these to FILE, to be mended")
  }

  private func errors(_ language: Language) -> [String] {
    let shown = rejections.prefix(Self.shownErrors).map { $0.message[language] }
    let more = rejections.count - shown.count
    let rest = language.is(
      nl: "en nog \(more): --report json toont ze allemaal",
      en: "and \(more) more: --report json lists them all")
    return shown + (more > 0 ? [rest] : [])
  }

  private func counts(_ language: Language) -> [String] {
    var counts = [
      count(entries.added, entries.known, entries.changed, language)
        + language.is(
          nl: ", \(rejections.count) geweigerd", en: ", \(rejections.count) rejected")
    ]
    if let rejectedIn { counts.append(whereRejected(rejectedIn, language)) }
    if entries.kept > 0 {
      counts.append(
        language.is(
          nl: "\(entries.kept) hier al met andere inhoud, niet veranderd",
          en: "\(entries.kept) already here with other content, not changed"))
    }
    for (kind, outcome) in tables where outcome != TableOutcome() {
      let kept =
        language.is(
          nl: ", \(outcome.kept) niet veranderd",
          en: ", \(outcome.kept) not changed")
      counts.append(
        "\(kind.several[language]): "
          + count(outcome.added, outcome.known, outcome.changed, language)
          + (outcome.kept > 0 ? kept : ""))
    }
    return counts
  }

  private func count(_ added: Int, _ known: Int, _ changed: Int, _ language: Language) -> String {
    let would = isDry ? "would be " : ""
    let dutch =
      isDry
      ? "\(added) toe te voegen, \(known) al aanwezig, \(changed) te wijzigen"
      : "\(added) toegevoegd, \(known) al aanwezig, \(changed) gewijzigd"
    return language.is(
      nl: dutch,
      en: "\(added) \(would)added, \(known) already there, \(changed) \(would)changed")
  }

  private func whereRejected(_ file: RejectedIn, _ language: Language) -> String {
    let command = "egel import \(Shell.quoted(file.path))"
    let options = language.is(nl: ", met dezelfde opties", en: ", with the same options")
    let rest = (file.hasOptions ? options : "") + ": " + command
    return language.is(
      nl: "de geweigerde staan in \(file.path); verbeter ze, en dan\(rest)",
      en: "the rejected ones are in \(file.path); fix them, then\(rest)")
  }

  private func remarks(_ language: Language) -> [String] {
    var remarks: [String] = []
    let listed: [(words: [String: Int], said: Bilingual, after: Bilingual)] = [
      (
        notes.unread,
        Bilingual(nl: "niet gebruikt, ongewijzigd overgenomen", en: "not used, copied unchanged"),
        Self.none
      ),
      (
        // Of what was here already, they may long be linked.
        entries.added + entries.changed > 0 ? unlinked : [:],
        Bilingual(
          nl: "namen van mensen in je dagboek, niet verbonden",
          en: "names of people in your journal, not linked"),
        Bilingual(
          nl: "; 'egel person link NAAM' verbindt ze", en: "; 'egel person link NAME' links them")
      ),
      (
        nobody, Bilingual(nl: "onbekende namen", en: "unknown names"),
        Self.none
      ),
    ]
    for (place, (words, said, after)) in listed.enumerated() {
      if !words.isEmpty {
        remarks.append(said[language] + ": " + Self.list(words, language) + after[language])
      }
      if place == 0, !madePeople.isEmpty {
        let names = madePeople.map { SafeLine($0.name).text }.sorted().joined(separator: ", ")
        remarks.append(language.is(nl: "personen toegevoegd: ", en: "people added: ") + names)
      }
    }
    return remarks + clocks(language) + leftOut(language)
  }

  private static let none = Bilingual(nl: "", en: "")

  private func clocks(_ language: Language) -> [String] {
    let said: [(count: Int, Bilingual)] = [
      (
        notes.floating,
        Bilingual(
          nl: "zonder tijdzone, gelezen als lokale tijd",
          en: "without a time zone, read as local time")
      ),
      (
        notes.timeless,
        Bilingual(nl: "zonder tijd, op 12:00 gezet", en: "without a time, set to 12:00")
      ),
      (
        notes.clockChanges,
        Bilingual(
          nl: "in een uur dat de klok oversloeg of twee keer aanwees",
          en: "in an hour that the clocks skipped or showed twice")
      ),
    ]
    return said.filter { $0.count > 0 }.map { "\($0.count) \($0.1[language])" } + times(language)
  }

  /// Lines that may have been entries with times in another format, and are now in the text of the entry above.
  private func times(_ language: Language) -> [String] {
    guard let first = notes.firstTimeInText else { return [] }
    let (count, isOne) = (notes.timesInText, notes.timesInText == 1)
    let file = SafeLine(first.file).text
    let form = "--time-format '%d.%m.%Y %H:%M'"
    return [
      language.is(
        nl: (isOne
          ? "1 regel begint met een tijd in een andere vorm en bleef tekst: "
          : "\(count) regels beginnen met een tijd in een andere vorm en bleven tekst; de "
            + "eerste: ")
          + "\(file), regel \(first.line). Zeg hoe die tijd geschreven is, zoals \(form)",
        en: (isOne
          ? "1 line starts with a time in another format and was left as text: "
          : "\(count) lines start with a time in another format and were left as text; the "
            + "first: ")
          + "\(file), line \(first.line). Say how that time is written, such as \(form)")
    ]
  }

  private func leftOut(_ language: Language) -> [String] {
    var remarks: [String] = []
    if !notes.moods.isEmpty {
      let said = language.is(nl: "stemmingen zonder getal: ", en: "moods without a number: ")
      remarks.append(said + Self.list(notes.moods, language))
    }
    for (what, words) in [
      (
        Bilingual(
          nl: "foto's, video en geluid, niet overgenomen", en: "photos, video and sound, not copied"
        ), notes.media
      ),
      (
        Bilingual(nl: "symbolische links, niet gevolgd", en: "symbolic links, not followed"),
        notes.links
      ),
    ] where !words.isEmpty {
      let shown = words.prefix(Self.shownWords).map { SafeLine($0).text }.joined(separator: ", ")
      remarks.append(
        "\(what[language]): \(shown)" + Self.more(words.count - Self.shownWords, language))
    }
    return remarks
  }

  private static func more(_ count: Int, _ language: Language) -> String {
    count > 0 ? language.is(nl: " en nog \(count)", en: " and \(count) more") : ""
  }

  private static func list(_ words: [String: Int], _ language: Language) -> String {
    let ordered = words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = ordered.prefix(shownWords).map { "\(SafeLine($0.key).text) (\($0.value))" }
    return shown.joined(separator: ", ") + more(ordered.count - shown.count, language)
  }
}
