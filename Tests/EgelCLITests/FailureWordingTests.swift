import EgelCore
import Foundation
import TestSupport
import Testing

@testable import EgelCLI

/// Every way to fail, as it is told in both languages.
@Suite struct FailureWordingTests {
  @Test("each failure says what went wrong and what to do") func wording() throws {
    let told = try FailureTable.all().map { refusal in
      let told = refusal.told
      let lines = [Language.english, .dutch].flatMap { language in
        ["egel: " + told.message[language]] + told.hints.map { "hint: " + $0.line(language) }
      }
      return (lines + ["? \(told.exitCode)"]).joined(separator: "\n") + "\n"
    }
    Snapshot.check(told.joined(separator: "\n"), against: "failures.txt", in: GoldenTests.folder)
  }

  @Test("Dutch is never the English again") func bothLanguages() throws {
    for refusal in try FailureTable.all() {
      let told = refusal.told
      #expect(told.message.dutch != told.message.english)
      for hint in told.hints {
        #expect(hint.words.dutch != hint.words.english, "\(told.message.english)")
      }
    }
  }

  @Test("no line ends in a full stop, begins with a capital, or says nothing") func form() throws {
    for refusal in try FailureTable.all() {
      let told = refusal.told
      for words in [told.message] + told.hints.map(\.words) {
        for text in [words.dutch, words.english] {
          #expect(!text.isEmpty && !text.hasSuffix(".") || text.hasSuffix("..."), "\(text)")
          let isName = ["Kim", "Sam", "OR ", "STUKJE"].contains { text.hasPrefix($0) }
          #expect(text.first?.isUppercase == false || isName, "\(text)")
        }
      }
    }
  }

  /// The table is written by hand; whoever adds a failure is told here to add it there.
  @Test("no case is left out of the table", arguments: FailureTable.files)
  func complete(_ file: String) throws {
    let source = try String(contentsOfFile: FailureTable.sources + file, encoding: .utf8)
    let names = FailureTable.cases(in: source)
    #expect(!names.isEmpty)
    let type = file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    let met = try FailureTable.all().filter { "\(Swift.type(of: $0))" == type }
      .map { String("\($0)".prefix { $0.isLetter || $0.isNumber }) }
    for name in names { #expect(met.contains(name), "\(type).\(name)") }
  }

  @Test("what the program says of its own words is not what the old words said")
  func voice() throws {
    let stiff = ["somebody", "whom ", " tie ", " ties ", "need not", "nobody", "shall "]
    for refusal in try FailureTable.all() {
      let told = refusal.told
      for text in [told.message.english] + told.hints.map(\.words.english) {
        #expect(!stiff.contains { text.contains($0) }, "\(text)")
      }
    }
  }
}
