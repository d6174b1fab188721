internal import EgelCLI
internal import Platform

Signals.prepare()
Exit.now(with: run(in: .live))
