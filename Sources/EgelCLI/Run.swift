internal import CommandLineKit
internal import Drawing
internal import EgelCore
package import EgelPlatform
internal import EgelStore

/// Runs the program with the words it was started with.
package func run(in world: World) -> Int32 {
  do throws(Arguments.NotText) {
    return run(try Arguments.words(), in: world)
  } catch {
    return report(
      ProgramFailure.notUTF8Argument(place: error.place), in: world, Language(around: world),
      isJSON: false)
  }
}

/// Runs the program: the one place where failures become words and exit codes.
package func run(_ words: [String], in world: World) -> Int32 {
  var language = Language.english
  do {
    return try start(words, in: world, &language)
  } catch {
    let isJSON = wantsJSON(words)
    guard let failure = error as? any Refusal else {
      if isJSON {
        world.streams.writeError(FailureJSON.unexpected("\(error)"))
      } else {
        world.say("egel: \(error)")
      }
      return ExitCode.failed
    }
    let code = report(failure, in: world, language, isJSON: isJSON)
    UnreadText(words, after: failure)?.keep(in: world, language, isJSON: isJSON)
    return code
  }
}

/// Whether JSON was asked for, on a line that may not be understood.
private func wantsJSON(_ words: [String]) -> Bool {
  words.prefix { $0 != "--" }.contains(Program.json.argument.typedName)
}

/// The session, or a failure in the language that was asked for, or else that of the machine: the journal's own
/// setting is not known then.
private func opened(
  _ matches: Matches, in world: World, _ language: inout Language
) throws -> Session {
  do {
    return try Session(matches, in: world)
  } catch {
    language = matches[Program.language] ?? Language(around: world)
    throw error
  }
}

private func start(
  _ words: [String], in world: World, _ language: inout Language
) throws -> Int32 {
  let asked: Invocation<Session>
  do throws(UsageError) {
    asked = try Program.root.parse(words)
  } catch {
    language = Language(typedIn: words, world)
    throw error
  }
  if asked.matches[Program.help] {
    let path = Array(asked.matches.path.dropFirst())
    let help = try Program.root.help(
      for: path, in: Language(typedIn: words, world).tongue, width: Session.helpWidth(in: world))
    return try write(help, in: world)
  }
  if asked.matches[Program.version] { return try write("egel \(Program.number)\n", in: world) }
  do {
    let session = try opened(asked.matches, in: world, &language)
    language = session.language
    return try asked.run(session)
  } catch let failure as any Refusal {
    throw failure.helped(by: asked.matches.path)
  }
}

private func write(_ text: String, in world: World) throws -> Int32 {
  do throws(SystemFailure) {
    try world.streams.writeOutput(Array(text.utf8))
    return ExitCode.done
  } catch {
    throw ProgramFailure.output(error)
  }
}

private func report(
  _ failure: any Refusal, in world: World, _ language: Language, isJSON: Bool
) -> Int32 {
  // A reader that has seen enough, as in `egel list | head`, is no failure.
  if case ProgramFailure.output(let cause) = failure, cause.isBrokenPipe { return ExitCode.done }
  let told = failure.told
  guard !isJSON else {
    let json = FailureJSON(failure: failure, language: language, world: world)
    world.streams.writeError(json.bytes)
    return told.exitCode
  }
  world.tell(told, language)
  if case Failure.textShown(_, let text) = failure {
    world.streams.writeError(text + Array("\n".utf8))
  }
  return told.exitCode
}

/// What a script learns from how the program ended.
enum ExitCode {
  static let done: Int32 = 0
  /// It could not be done; `doctor` with findings.
  static let failed: Int32 = 1
  static let wrongUse: Int32 = 64
  static let wrongData: Int32 = 65
  static let inputOutput: Int32 = 74

  static func interrupted(by signal: Int32) -> Int32 { 128 + signal }
}
