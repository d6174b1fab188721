// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// `folder` is told where a target cannot be called like its folder: `JSON`, `Platform` and `Seeds` would
/// meet targets of the same names in another package.
func source(
  _ name: String, in folder: String? = nil, uses dependencies: [Target.Dependency] = [],
  links libraries: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: folder, swiftSettings: settings,
    linkerSettings: libraries)
}

func tests(_ name: String, of dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "egel",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "egel", targets: ["egel"]),
    .library(name: "EgelCore", targets: ["EgelCore"]),
    .library(name: "EgelQuestions", targets: ["EgelQuestions"]),
    .library(name: "EgelStore", targets: ["EgelStore"]),
  ],
  targets: [
    source("EgelJSON", in: "Sources/JSON"),
    source("Drawing"),
    source("CommandLineKit"),
    source("EgelPlatform", in: "Sources/Platform"),
    // Whoever uses the library need not know that `round` and `floor` lie in a library of their own on Linux.
    source(
      "EgelCore", uses: ["EgelJSON"], links: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    source("EgelQuestions", in: "seeds", uses: ["EgelCore"]),
    source("EgelStore", uses: ["EgelJSON", "EgelCore", "EgelPlatform"]),
    source("EgelExchange", uses: ["EgelJSON", "Drawing", "EgelCore"]),
    source(
      "EgelCLI",
      uses: [
        "EgelJSON", "Drawing", "CommandLineKit", "EgelPlatform", "EgelCore", "EgelQuestions",
        "EgelStore",
        "EgelExchange",
      ]),
    .executableTarget(
      name: "egel", dependencies: ["EgelCLI", "EgelPlatform"], swiftSettings: settings),
    .executableTarget(
      name: "egel-bench", dependencies: ["EgelCore", "EgelJSON", "EgelPlatform"],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["EgelPlatform"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("JSONTests", of: ["EgelJSON", "TestSupport"]),
    tests("PlatformTests", of: ["EgelPlatform", "TestSupport"]),
    tests("DrawingTests", of: ["Drawing"], exclude: ["Golden"]),
    tests("CommandLineKitTests", of: ["CommandLineKit"]),
    tests("EgelCoreTests", of: ["EgelCore", "EgelJSON", "TestSupport"]),
    tests("SeedsTests", of: ["EgelQuestions", "EgelCore"]),
    tests(
      "EgelStoreTests", of: ["EgelStore", "EgelCore", "EgelJSON", "EgelPlatform", "TestSupport"],
      exclude: ["Samples"]),
    tests(
      "EgelExchangeTests", of: ["EgelExchange", "EgelCore", "EgelJSON", "TestSupport"],
      exclude: ["Samples"]),
    tests(
      "EgelCLITests",
      of: [
        "EgelCLI", "CommandLineKit", "EgelCore", "EgelQuestions", "EgelStore", "EgelJSON",
        "EgelPlatform",
        "TestSupport",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
