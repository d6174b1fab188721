internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON

/// `egel help json`, and the manual's chapter of the same.
enum JSONPage {
  static var page: Page {
    var page = Page()
    page.paragraph(JSONOutput.about)
    page.blank()
    page.paragraph(JSONOutput.errors)
    for output in JSONOutput.all {
      page.blank()
      page.paragraph(output.commands.joined(separator: ", "), .strong)
      page.paragraph(output.words, indent: 2)
    }
    return page
  }

  static var bytes: [UInt8] {
    RecordLines.bytes(
      JSONOutput.all.map { output in
        var writer = JSONWriter()
        writer.beginObject()
        writer.words("commands", output.commands)
        writer.key("prints")
        writer.string(output.words)
        writer.endObject()
        return writer.bytes
      })
  }

  static var chapter: ManPage.Chapter {
    ManPage.Chapter(
      "JSON",
      [Words(same: JSONOutput.about), Words(same: JSONOutput.errors)]
        + JSONOutput.all.map {
          Words(same: "\($0.commands.joined(separator: ", ")): \($0.words).")
        })
  }
}
