internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// A text that could not be saved: the file it lies in, and the command that takes it from there.
struct KeptText {
  let path: String
  var command = "egel write"
  /// Whether the command is as it was typed, and failed before it read the text.
  var isToMend = false

  /// Whether the file holds no text yet but what sets a plan off: the rest is asked at the terminal.
  var isHalf = false

  /// The line that saves it after all, or goes on with it.
  var again: String {
    isHalf
      ? "\(command) --if=\"$(cat \(Shell.quoted(path)))\"" : "\(command) < \(Shell.quoted(path))"
  }

  /// Such a plan, as it is noted beside the file.
  static let halfPlan = ["keep", "plan", "--if", "-"]

  var hint: Hint {
    let more =
      isToMend
      ? Bilingual(nl: "; zet dat recht, en dan", en: "; with that put right")
      : command.contains(" \(Self.unknownID) ")
        ? Bilingual(
          nl: "; met het id van het stukje in de plaats van \(Self.unknownID)",
          en: "; with the entry's id in the place of \(Self.unknownID)") : Bilingual(same: "")
    let kept = Bilingual(nl: "je tekst is bewaard", en: "your text is kept")
    return Hint(kept + more + Bilingual(same: ":"), command: again)
  }

  /// What is said where a text could not be kept.
  static let nowhere = Hint(
    nl: "je tekst kon ook niet in een bestand bewaard worden; hier staat hij:",
    en: "your text could not be kept in a file either; here it is:")

  /// What to do with a text in another encoding, which in practice is Latin-1.
  var hintIfLatin1: Hint {
    Hint(
      Bilingual(
        nl: "je tekst is bewaard in \(path); is het Latin-1, dan slaat dit hem op:",
        en: "your text is kept in \(path); if it is Latin-1, this saves it:"),
      command: converted)
  }

  /// The line that saves a text in another encoding, which in practice is Latin-1.
  var converted: String { "iconv -f latin1 -t utf-8 \(Shell.quoted(path)) | \(command)" }
}

extension KeptText {
  /// As a command is given back with these words behind `egel`.
  init(at path: String, _ words: [String]) {
    self.path = path
    isHalf = words.starts(with: Self.halfPlan)
    let words = isHalf ? ["keep", "plan"] + words.dropFirst(Self.halfPlan.count) : words
    command = (["egel"] + words).map(Shell.quoted).joined(separator: " ")
  }

  /// What to do with a text that waits. Where it is not known how it was given, it may be private.
  static func advice(
    at path: String, _ words: [String]?, journal: String?, _ language: Language
  ) -> Advice {
    let place = journal.map { ["--journal", $0] } ?? []
    guard let words, let command = words.first, commands.contains(command) else {
      return Advice(
        .words(language.is(nl: unknownNL, en: unknownEN)),
        .command("less \(Shell.quoted(path))"),
        .words(language.is(nl: "om het als tekst te bewaren:", en: "to save it as a text:")),
        .command(KeptText(at: path, ["write", "--private"] + place).again),
        .words(
          language.is(
            nl: "of, als het antwoorden van een check-in zijn:",
            en: "or, if it is check-in answers:")),
        .command(KeptText(at: path, ["check-in", "--private"] + place).again))
    }
    let kept = KeptText(at: path, words + place)
    let end =
      clearing.contains(command)
      ? []
      : [
        Advice.Piece.words(
          language.is(
            nl: "verwijder daarna dit bestand en het .again-bestand ernaast",
            en: "then delete this file, and the .again file next to it"))
      ]
    // A line that was not understood is noted as it was typed.
    let isRight = (try? Program.root.parse(words + place)) != nil
    return Advice(
      [.words(kept.lead(isRight: isRight)[language]), .command(kept.again)] + end)
  }

  private static let unknownNL = "het is niet bekend bij welke opdracht dit hoort; lees het eerst:"
  private static let unknownEN = "it isn't known which command this was for; read it first:"

  /// What is said before the command.
  private func lead(isRight: Bool) -> Bilingual {
    if isHalf {
      return Bilingual(
        nl: "een half plan; om het af te maken:", en: "half a plan; to finish it:")
    }
    if command.contains(" \(Self.unknownID) ") {
      return Bilingual(
        nl: "vervang \(Self.unknownID) door het id van het stukje ('egel list' toont het):",
        en: "replace \(Self.unknownID) with the entry's id ('egel list' shows it):"
      )
    }
    return isRight
      ? Bilingual(nl: "om het te bewaren:", en: "to save it:")
      : Bilingual(
        nl: "om het te bewaren, verbeter eerst deze opdracht:",
        en: "to save it, first fix this command:")
  }

  /// Stands where the id of an entry is to stand that could not be found: `@1` may be another one by then.
  static let unknownID = "ID"

  /// The commands that a text can wait for: the words lie in a file, and others may have put them there.
  private static let commands = clearing + ["edit", "keep"]

  /// Those that take a draft away once what it holds is saved.
  private static let clearing = [
    "write", "thanks", "check-in", "reflect", "agreement", "person", "question",
  ]
}
