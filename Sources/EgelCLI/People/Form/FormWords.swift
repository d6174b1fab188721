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

  /// A form as it was typed: one of the known by its id or name in either language, or an own word.
  static func form(typed: String) -> Form {
    let folded = Folded(typed)
    let known = Forms.all.first { guide in
      [guide.id, guide.name.dutch, guide.name.english].contains { Folded($0) == folded }
    }
    return Form(known?.id ?? typed)
  }
}
