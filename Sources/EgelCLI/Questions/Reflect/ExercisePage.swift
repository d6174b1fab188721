internal import Drawing
internal import EgelCore
internal import EgelJSON

/// The exercises there are.
struct ExercisePage {
  let session: Session
  /// Those that were broken off.
  let began: Set<String>

  func list(_ exercises: [Exercise], isWhole: Bool) -> Page {
    var page = Page()
    for exercise in exercises {
      page.line([.accent(exercise.id), .plain(mark(exercise))])
      page.paragraph(exercise.name[session.language], indent: 2, hanging: 2)
    }
    if !isWhole {
      page.blank()
      page.paragraph(
        session.language.is(
          nl: "'egel reflect --all' laat ze allemaal zien.",
          en: "'egel reflect --all' lists them all."),
        .faint)
    }
    return page
  }

  func json(_ exercises: [Exercise]) -> [UInt8] {
    RecordLines.bytes(
      exercises.map { exercise in
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("id", exercise.id)
        writer.member("began", began.contains(exercise.id))
        writer.bilingual("name", exercise.name)
        writer.bilingual("about", exercise.about)
        writer.member("stepCount", exercise.steps.count)
        writer.key("steps")
        writer.beginArray()
        for step in exercise.steps {
          writer.beginObject()
          writer.member("nl", step.dutch)
          writer.member("en", step.english)
          writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return writer.bytes
      })
  }

  private func mark(_ exercise: Exercise) -> String {
    began.contains(exercise.id) ? session.language.is(nl: "  nog niet af", en: "  unfinished") : ""
  }
}
