import EgelCLI
import EgelCore
import EgelPlatform
import TestSupport

/// A session with the program as text: what was typed, and what came of it.
///
/// - `# ...` and empty lines are kept as they are.
/// - `@clock 2026-11-21T22:00:00+01:00` sets the clock and the zone's offset; `@terminal 60` makes
///   input and output a terminal of so many columns, `@terminal none` a pipe; `@set NAME=VALUE` sets
///   a variable; `@type ...` is a line the person types, or standard input holds, for the next
///   command; `@editor ...` is what the editor will leave as the text, with `\n` for line ends,
///   `@append ...` what it will put behind what it opened with; `@ending 1` or `@ending interrupted`
///   says how it then ends.
/// - `@zone amsterdam` keeps the clock and gives the zone its two nights of 2026; `@output full` fails
///   every write to standard output, `@output broken` as a closed pipe does, `@output well` mends it.
/// - `@file NAME ...` puts a file into the journal, `@cat NAME` shows one; `~/NAME`, there and in a
///   command, is a file in the home folder.
/// - A line of output that would read as script stands behind a backslash.
/// - `$ egel ...` runs the program. Lines it prints stand below, those on standard error behind `! `;
///   `? 64` is its exit code where that is not 0.
struct Transcript {
  private let lines: [Substring]
  private let errorMark: String

  init(_ text: String, marksErrors: Bool = true) {
    errorMark = marksErrors ? "! " : ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The transcript as it would be written now.
  func run(on stage: Stage = Stage()) -> String {
    stage.clock("2026-11-21T22:00:00+01:00")
    var written: [String] = []
    for line in lines where isScript(line) {
      written.append(String(line))
      written += perform(line, on: stage)
    }
    return written.joined(separator: "\n") + "\n"
  }

  /// What is typed, and not what came of it; one empty line after an output is the script's own.
  private func isScript(_ line: Substring) -> Bool {
    line.hasPrefix("# ") || line.hasPrefix("@") || line.hasPrefix("$ ")
  }

  private func perform(_ line: Substring, on stage: Stage) -> [String] {
    let words = Words.split(String(line.dropFirst()))
    let rest = String(line.drop { $0 != " " }.dropFirst())
    switch line.prefix(while: { $0 != " " }) {
    case "@clock": stage.clock(rest)
    case "@terminal":
      let columns = Int(rest)
      stage.columns.value = columns
      stage.inputIsTerminal.value = columns != nil
      stage.outputIsTerminal.value = columns != nil
      stage.environment.change { $0["NO_COLOR"] = "1" }
    case "@zone": stage.offset.value = { $0 >= 1_774_746_000 && $0 < 1_792_890_000 ? 7200 : 3600 }
    case "@output":
      let codes: [String: Int32] = ["full": 28, "broken": 32]
      stage.outputFailure.value = codes[rest].map {
        SystemFailure(call: "write", path: "standard output", code: $0)
      }
    case "@set":
      let parts = rest.split(separator: "=", maxSplits: 1)
      stage.environment.change { $0[String(parts[0])] = parts.count > 1 ? String(parts[1]) : "" }
    case "@type": stage.input.change { $0 += Array((rest + "\n").utf8) }
    case "@editor": stage.edits { _ in rest.replacing("\\n", with: "\n") + "\n" }
    case "@append": stage.edits { $0 + rest.replacing("\\n", with: "\n") + "\n" }
    case "@ending": stage.endsEditing(Int32(rest).map { .exited($0) } ?? .killed(2))
    case "@file":
      let parts = rest.split(separator: " ", maxSplits: 1)
      let name = Self.place(String(parts[0]))
      stage.sandbox.write(String(parts[1]).replacing("\\n", with: "\n"), to: name)
    case "@cat":
      let text = stage.sandbox.read(Self.place(rest)) ?? "(no such file)"
      return text.replacing(stage.sandbox.path, with: "~").split(separator: "\n").map { "| " + $0 }
    case "$": return command(Array(words.dropFirst()), on: stage) + [""]
    default: break
    }
    return []
  }

  private func command(_ words: [String], on stage: Stage) -> [String] {
    stage.clear()
    let home = stage.sandbox.path
    let code = run(words.map { $0.hasPrefix("~/") ? home + $0.dropFirst() : $0 }, on: stage)
    var lines = stage.lines(of: stage.outputText).map { isScript($0[...]) ? "\\" + $0 : $0 }
    lines += stage.lines(of: stage.errorText).map { errorMark + $0 }
    if code != 0 { lines.append("? \(code)") }
    stage.input.value = []
    return lines
  }

  private static func place(_ name: String) -> String {
    name.hasPrefix("~/") ? String(name.dropFirst(2)) : ".local/share/egel/" + name
  }

  private func run(_ words: [String], on stage: Stage) -> Int32 {
    EgelCLI.run(words, in: stage.world)
  }
}

extension Stage {
  /// Sets the clock and the zone's offset.
  func clock(_ text: String) {
    guard let moment = Moment(text) else { return }
    now.value = moment.instant
    let seconds = Int(moment.offset)
    offset.value = { _ in seconds }
  }

  /// Editing sessions leave what becomes of the text they open with.
  func edits(_ change: @escaping @Sendable (String) -> String) {
    environment.change { $0["EDITOR"] = "editor" }
    children.value = Children { [sandbox] (words) throws(SystemFailure) in
      let name = String((words.last ?? "").dropFirst(sandbox.path.count + 1))
      sandbox.write(change(sandbox.read(name) ?? ""), to: name)
      return .exited(0)
    }
  }

  /// Editing sessions end in this way, having left what they leave.
  func endsEditing(_ ending: Children.Ending) {
    let editor = children.value
    children.value = Children { (words) throws(SystemFailure) in
      _ = try editor.run(words)
      return ending
    }
  }

  /// Lines without the sandbox's own path.
  func lines(of text: String) -> [String] {
    var lines = text.replacing(sandbox.path, with: "~")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// A line as a shell would split it, with quotes and nothing else.
enum Words {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil && (character == "'" || character == "\"") {
        quote = character
        word = word ?? ""
      } else if quote == nil && character == " " {
        words += word.map { [$0] } ?? []
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
