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
    source("EgelStore", uses: ["JSON", "EgelCore", "Platform"]),
    source(
      "EgelCLI",
      uses: ["JSON", "Drawing", "CommandLineKit", "Platform", "EgelCore", "EgelStore"]),
    .executableTarget(
      name: "egel", dependencies: ["EgelCLI", "Platform"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Platform"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("JSONTests", of: ["JSON"]),
    tests("DrawingTests", of: ["Drawing"]),
    tests("CommandLineKitTests", of: ["CommandLineKit"]),
    tests("EgelCoreTests", of: ["EgelCore", "JSON", "TestSupport"]),
    tests(
      "EgelCLITests", of: ["EgelCLI", "EgelCore", "Platform", "TestSupport"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
