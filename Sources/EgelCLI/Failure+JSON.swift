internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelPlatform

/// A failure as a program reads it: one line on standard error.
struct FailureJSON {
  let failure: any Refusal
  let language: Language
  let world: World

  var bytes: [UInt8] {
    let told = failure.told
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.member("code", told.code.rawValue)
    writer.member("message", world.short(told.message[language]))
    if !told.hints.isEmpty {
      let lines = told.hints.map { $0.line(language) }.joined(separator: "\n")
      writer.member("hint", world.short(lines))
    }
    if let path = told.path { writer.member("path", path) }
    if let error = told.error {
      writer.key("line")
      writer.integer(error.line)
      writer.key("column")
      writer.integer(error.column)
      let member = String(error.pathText(root: "").drop { $0 == "." })
      if !member.isEmpty { writer.member("member", member) }
    }
    switch failure {
    case Failure.textKept(_, let kept): writer.member("kept", kept.path)
    case Failure.answersKept(_, let path, _): writer.member("kept", path)
    case Failure.textShown(_, let text):
      writer.member("text", String(decoding: text, as: UTF8.self))
    default: break
    }
    writer.endObject()
    writer.endObject()
    writer.newline()
    return TerminalJSON.harmless(writer.bytes)
  }

  /// An error that is none of the program's own.
  static func unexpected(_ message: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.member("code", FailureCode.unexpected.rawValue)
    writer.member("message", message)
    writer.endObject()
    writer.endObject()
    writer.newline()
    return TerminalJSON.harmless(writer.bytes)
  }

  /// What is said of a text after the error, once it has been read.
  static func later(hint: String, kept: String? = nil, text: [UInt8]? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("hint", hint)
    if let kept { writer.member("kept", kept) }
    if let text { writer.member("text", String(decoding: text, as: UTF8.self)) }
    writer.endObject()
    writer.newline()
    return TerminalJSON.harmless(writer.bytes)
  }
}
