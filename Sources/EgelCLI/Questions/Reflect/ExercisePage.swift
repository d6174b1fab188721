internal import Drawing
internal import EgelCore
internal import EgelJSON

/// The exercises there are.
struct ExercisePage {
  let session: Session
  /// Those that were broken off.
  let begun: Set<String>

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
    var writer = JSONWriter()
    writer.beginArray()
    for exercise in exercises {
      writer.beginObject()
      writer.key("exercise")
      writer.string(exercise.id)
      writer.key("begun")
      writer.bool(begun.contains(exercise.id))
      both("name", exercise.name, to: &writer)
      both("about", exercise.about, to: &writer)
      writer.key("steps")
      writer.integer(exercise.steps.count)
      writer.endObject()
    }
    writer.endArray()
    writer.newline()
    return writer.bytes
  }

  private func mark(_ exercise: Exercise) -> String {
    begun.contains(exercise.id) ? session.language.is(nl: "  half gedaan", en: "  half done") : ""
  }

  private func both(_ key: StaticString, _ text: Bilingual, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    writer.key("nl")
    writer.string(text.dutch)
    writer.key("en")
    writer.string(text.english)
    writer.endObject()
  }
}
