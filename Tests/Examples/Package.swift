// swift-tools-version: 6.3
import PackageDescription

// A package of somebody else's, which uses the library. The articles in `EgelCore.docc` show pieces of it.
let package = Package(
  name: "examples",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "egel", path: "../..")],
  targets: [
    .executableTarget(
      name: "examples",
      dependencies: [
        .product(name: "EgelCore", package: "egel"),
        .product(name: "EgelQuestions", package: "egel"),
        .product(name: "EgelStore", package: "egel"),
      ]),
    // EgelCore has to link without the others, whose C library brings along what it needs.
    .executableTarget(
      name: "core-alone", dependencies: [.product(name: "EgelCore", package: "egel")]),
  ],
  swiftLanguageModes: [.v6]
)
