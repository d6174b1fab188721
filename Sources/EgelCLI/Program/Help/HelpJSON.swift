internal import CommandLineKit
internal import EgelJSON

/// A command as a program reads it.
enum HelpJSON {
  static func bytes(_ command: Command<Session>) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    write([("command", command.name), ("summary", command.summary)], to: &writer)
    writer.key("discussion")
    writer.beginArray()
    for paragraph in command.discussion { writer.string(paragraph) }
    writer.endArray()
    writer.key("arguments")
    writer.beginArray()
    for argument in command.arguments { write(argument, to: &writer) }
    writer.endArray()
    writer.key("commands")
    writer.beginArray()
    for sub in command.visibleSubcommands {
      writer.beginObject()
      write([("command", sub.name), ("summary", sub.summary)], to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private static func write(_ argument: Argument, to writer: inout JSONWriter) {
    writer.beginObject()
    let value = argument.form == .flag ? "" : argument.valueName
    write(
      [("name", argument.label), ("value", value), ("summary", argument.summary)], to: &writer)
    writer.endObject()
  }

  /// Members of words; one without any is left out.
  private static func write(_ members: [(String, String)], to writer: inout JSONWriter) {
    for (name, text) in members where !text.isEmpty {
      writer.key(name)
      writer.string(text)
    }
  }
}
