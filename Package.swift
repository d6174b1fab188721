// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

func source(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, of dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "egel",
  products: [
    .executable(name: "egel", targets: ["egel"]),
    .library(name: "EgelCore", targets: ["EgelCore"]),
  ],
  targets: [
    source("JSON"),
    source("Drawing"),
    source("CommandLineKit"),
    source("Platform"),
    source("EgelCore", uses: ["JSON"]),
    .target(name: "Seeds", dependencies: ["EgelCore"], path: "seeds", swiftSettings: settings),
    source("EgelStore", uses: ["JSON", "EgelCore", "Platform"]),
    source("EgelExchange", uses: ["JSON", "Drawing", "EgelCore"]),
    source(
      "EgelCLI",
      uses: [
        "JSON", "Drawing", "CommandLineKit", "Platform", "EgelCore", "Seeds", "EgelStore",
        "EgelExchange",
      ]),
    .executableTarget(
      name: "egel", dependencies: ["EgelCLI", "Platform"], swiftSettings: settings),
    .executableTarget(
      name: "egel-bench", dependencies: ["EgelCore", "JSON", "Platform"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Platform"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("JSONTests", of: ["JSON"]),
    tests("DrawingTests", of: ["Drawing"], exclude: ["Golden"]),
    tests("CommandLineKitTests", of: ["CommandLineKit"]),
    tests("EgelCoreTests", of: ["EgelCore", "JSON", "TestSupport"]),
    tests("SeedsTests", of: ["Seeds", "EgelCore"]),
    tests("EgelStoreTests", of: ["EgelStore", "EgelCore", "JSON", "Platform", "TestSupport"]),
    tests(
      "EgelExchangeTests", of: ["EgelExchange", "EgelCore", "JSON", "TestSupport"],
      exclude: ["Samples"]),
    tests(
      "EgelCLITests",
      of: [
        "EgelCLI", "CommandLineKit", "EgelCore", "EgelStore", "JSON", "Platform", "TestSupport",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
