internal import CommandLineKit
internal import EgelCore
internal import EgelJSON

extension JSONError {
  /// The file, the place in it, and what is wrong there.
  func words(in path: String, withMember: Bool = true) -> Bilingual {
    let member = pathText(root: "").drop { $0 == "." }
    let at = !withMember || member.isEmpty ? "" : " (\(shown(String(member), limit: 120)))"
    return Bilingual(place: path)
      + Bilingual(
        nl: ", regel \(line), kolom \(column)\(at): ", en: ", line \(line), column \(column)\(at): "
      )
      + problem.words
  }
}

extension JSONError.Problem {
  /// What is wrong.
  var words: Bilingual {
    let phrase = phrase
    return Bilingual(nl: phrase.dutch, en: phrase.english)
  }
}
