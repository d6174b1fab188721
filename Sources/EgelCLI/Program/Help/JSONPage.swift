internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON

/// `egel help json`, and the manual's chapter of the same.
enum JSONPage {
  static func page(_ language: Language) -> Page {
    var page = Page()
    page.paragraph(JSONOutput.about[language])
    page.blank()
    page.paragraph(JSONOutput.errors[language])
    for output in JSONOutput.all {
      page.blank()
      page.paragraph(output.commands.joined(separator: ", "), .strong)
      page.paragraph(output.words[language], indent: 2)
    }
    return page
  }

  static func bytes(_ language: Language) -> [UInt8] {
    RecordLines.bytes(
      JSONOutput.all.map { output in
        var writer = JSONWriter()
        writer.beginObject()
        writer.words("commands", output.commands)
        writer.key("prints")
        writer.string(output.words[language])
        writer.endObject()
        return writer.bytes
      })
  }

  static var chapter: ManPage.Chapter {
    ManPage.Chapter(
      Words(same: "JSON"),
      [Words(JSONOutput.about), Words(JSONOutput.errors)]
        + JSONOutput.all.map {
          let commands = $0.commands.joined(separator: ", ")
          return Words(
            nl: "\(commands): \($0.words.dutch).", en: "\(commands): \($0.words.english).")
        })
  }
}
