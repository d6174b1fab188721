internal import EgelPlatform

let code = Bench(world: .live).run(CommandLine.arguments.dropFirst().map { $0 })
Exit.now(with: code)
