internal import EgelCLI
internal import EgelPlatform

Signals.prepare()
Exit.now(with: run(in: .live))
