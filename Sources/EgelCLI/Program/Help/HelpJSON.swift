internal import CommandLineKit
internal import EgelJSON

/// A command as a program reads it.
struct HelpJSON {
  let tongue: Tongue

  func bytes(_ command: Command<Session>) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    write([("command", command.name), ("summary", command.summary[tongue])], to: &writer)
    writer.key("discussion")
    writer.beginArray()
    for paragraph in command.discussion { writer.string(paragraph[tongue]) }
    writer.endArray()
    writer.key("arguments")
    writer.beginArray()
    for argument in command.arguments { write(argument, to: &writer) }
    writer.endArray()
    writer.key("commands")
    writer.beginArray()
    for sub in command.visibleSubcommands {
      writer.beginObject()
      write([("command", sub.name), ("summary", sub.summary[tongue])], to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ argument: Argument, to writer: inout JSONWriter) {
    writer.beginObject()
    let value = argument.form == .flag ? "" : argument.valueName.english
    write(
      [
        ("name", argument.label.english), ("value", value),
        ("summary", argument.summary[tongue]),
      ], to: &writer)
    writer.endObject()
  }

  /// Members of words; one without any is left out.
  private func write(_ members: [(String, String)], to writer: inout JSONWriter) {
    for (name, text) in members where !text.isEmpty {
      writer.key(name)
      writer.string(text)
    }
  }
}
