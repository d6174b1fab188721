internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions

/// What forms are called on pages; the user's own words stay.
enum FormWords {
  static func name(_ form: Form, _ language: Language) -> String {
    guide(of: form)?.name[language] ?? form.word
  }

  static func guide(of form: Form) -> FormGuide? {
    Forms.all.first { $0.id == form.word }
  }

  /// A form as it was typed: one of the known by its id, its name or another word for it in either language, or an
  /// own word.
  static func form(typed: String) -> Form {
    Form(Forms.all.first { $0.isTyped(typed) }?.id ?? typed)
  }
}

extension FormWords {
  /// A form for which there are questions, as it is typed.
  static let need = Reader<Need>(
    .form,
    expected: Words(
      nl: "een van " + typable(asked, .dutch).joined(separator: ", "),
      en: "one of " + typable(asked, .english).joined(separator: ", ")),
    offer: offer(asked),
    read: { form(typed: $0).need })

  /// What completion offers where any form may stand.
  static var offer: Offer { offer(Forms.all) }

  private static var asked: [FormGuide] { Forms.all.filter { Form($0.id).need != nil } }

  private static func offer(_ guides: [FormGuide]) -> Offer {
    .wordsOfEach(dutch: typable(guides, .dutch), english: typable(guides, .english))
  }

  private static func typable(_ guides: [FormGuide], _ language: Language) -> [String] {
    guides.map { guide in
      switch language {
      case .english: guide.id
      case .dutch: guide.name.dutch.replacing(",", with: "").replacing(" ", with: "-")
      }
    }
  }
}
