internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

extension Finding {
  /// What was found.
  var words: String {
    switch fact {
    case .unreadable(let failure): "cannot be read: \(failure.reason)"
    case .malformed(let error):
      "line \(error.line), column \(error.column): \(error.problem)"
    case .notPlain(let kind): kind == .link ? "is a symbolic link" : "is not a plain file"
    case .open(let mode): "can be read by others (mode \(String(mode, radix: 8)))"
    case .wrongMonth(let id, let day): "holds \(id), which belongs to \(day)"
    case .outOfOrder(let line): "line \(line) is not in its order"
    case .changedInTwoPlaces(let id): "\(id) was changed in two places"
    case .inTwoMonths(let id, let months):
      "\(id) stands in \(months.map(\.description).joined(separator: " and "))"
    case .offScale(let id, let scale, let answer):
      "\(id) has the answer '\(scale.name(of: answer, .english))' on '\(scale.key)' "
        + "(\(scale.range(.english)))"
    case .foreign: "is not named for a month; its entries are read with the rest"
    case .unfinished: "a change to several files is not finished"
    case .leftBehind: "was left behind by a program that was stopped"
    case .draft: "is a text that was not saved as an entry"
    case .noteOfNoDraft: "says how a text was to be saved that is no longer there"
    case .unknown: "is not one of the journal's files"
    case .newerFormat(let format): "has format \(format), which this egel does not write"
    }
  }

  private func twoVersions(_ id: Identifier) -> String {
    guard let kind = JournalReader.Records(file: path) else {
      return "see 'egel show \(id)'; the next edit settles it"
    }
    return kind.showing.map { "see '\($0) \(id)'; the next edit settles it" }
      ?? "the next change of it settles it"
  }

  /// What to do about it; a path is one that can be typed wherever somebody is.
  /// `journal` is the folder that `--journal` names.
  func advice(in folder: String, journal: String?) -> String {
    let place = Shell.quoted(path == "." ? folder : folder + "/" + path)
    return switch fact {
    case .unreadable: "see who may read it"
    case .malformed: "mend the line by hand, or see 'egel doctor --repair-to'"
    case .notPlain: "put the file itself there"
    case .open: "chmod go= \(place)"
    case .wrongMonth: "'egel edit' of it puts it in its place"
    case .outOfOrder: "the next write to that month puts it right"
    case .changedInTwoPlaces(let id): twoVersions(id)
    case .inTwoMonths(let id, _): "'egel edit \(id)' makes them one"
    case .offScale: "leave it as it is, or put it right in the file"
    case .foreign: "the next write folds it in"
    case .unfinished, .leftBehind: "the next write puts it right"
    case .draft(let words): KeptText.advice(at: folder + "/" + path, words, journal: journal)
    case .noteOfNoDraft: "remove it"
    case .unknown: "leave it, or take it away"
    case .newerFormat: "use the newer egel"
    }
  }
}
