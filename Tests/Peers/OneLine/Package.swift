// swift-tools-version: 6.2
import PackageDescription

let package = Package(name: "one-line", targets: [.executableTarget(name: "one-line")])
