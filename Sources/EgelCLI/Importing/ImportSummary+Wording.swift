internal import Drawing
internal import EgelCore
internal import EgelExchange
internal import EgelStore

extension ImportSummary {
  private static let shownErrors = 20
  private static let shownWords = 12

  /// What a person reads.
  var lines: [String] { isRefused ? refusal : counts + errors + remarks }

  private var refusal: [String] {
    let count = rejections.count { $0.place.record > 0 }
    let what = count == 0 ? "this" : count == 1 ? "1 record" : "\(count) records"
    return ["egel: \(what) cannot be imported; nothing was changed"] + errors + [advice]
  }

  private var advice: String {
    let isFatal = rejections.contains(where: \.isFatal)
    if meetsOtherContent && !isFatal {
      return
        "hint: --on-conflict keep leaves what is here, --on-conflict replace puts it in the trash"
    }
    if let hint = rejections.compactMap(\.hint).first { return "hint: \(hint)" }
    return isFatal
      ? "hint: mend the file there, and import it again"
      : "hint: --keep-good FILE imports the rest and writes these to FILE, to be mended"
  }

  private var errors: [String] {
    let shown = rejections.prefix(Self.shownErrors).map(\.message)
    let more = rejections.count - shown.count
    return shown + (more > 0 ? ["and \(more) more: --report json lists them all"] : [])
  }

  private var counts: [String] {
    let would = isDry ? "would be " : ""
    var counts = [
      "\(entries.added) \(would)added, \(entries.known) already there, "
        + "\(entries.changed) \(would)changed, \(rejections.count) rejected"
    ]
    if entries.kept > 0 {
      counts.append("\(entries.kept) here with other content, left as they are")
    }
    for (name, outcome) in tables where outcome != TableOutcome() {
      let kept = outcome.kept > 0 ? ", \(outcome.kept) left as they are" : ""
      counts.append(
        "\(name): \(outcome.added) \(would)added, \(outcome.known) already there, "
          + "\(outcome.changed) \(would)changed\(kept)")
    }
    return counts
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if !notes.unread.isEmpty { remarks.append("carried over unread: " + Self.list(notes.unread)) }
    if !madePeople.isEmpty {
      let names = madePeople.map { SafeLine($0.name).text }.sorted()
      remarks.append("people made: " + names.joined(separator: ", "))
    }
    if !unlinked.isEmpty {
      remarks.append(
        "names of people here, kept as names: \(Self.list(unlinked)); 'egel person link NAME' links them"
      )
    }
    if !nobody.isEmpty { remarks.append("names that are nobody yet: " + Self.list(nobody)) }
    if notes.floating > 0 {
      remarks.append("\(notes.floating) without a time zone, taken as here")
    }
    if notes.timeless > 0 { remarks.append("\(notes.timeless) without a time, put at noon") }
    if notes.clockChanges > 0 {
      remarks.append("\(notes.clockChanges) in an hour that the clocks skipped or showed twice")
    }
    if !notes.moods.isEmpty { remarks.append("moods without a number: " + Self.list(notes.moods)) }
    for (what, words) in [
      ("media that did not come along", notes.media), ("links, not followed", notes.links),
    ] where !words.isEmpty {
      let shown = words.prefix(Self.shownWords).map { SafeLine($0).text }.joined(separator: ", ")
      let more = words.count - Self.shownWords
      remarks.append("\(what): \(shown)" + (more > 0 ? " and \(more) more" : ""))
    }
    return remarks
  }

  private static func list(_ words: [String: Int]) -> String {
    let ordered = words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = ordered.prefix(shownWords).map { "\(SafeLine($0.key).text) (\($0.value))" }
    let more = ordered.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
