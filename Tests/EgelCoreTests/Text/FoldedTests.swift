import Foundation
import Testing

@testable import EgelCore

@Suite struct FoldedTests {
  @Test(arguments: [
    ("Zoë", "zoe"), ("ZOË", "zoe"), ("Zoe\u{308}", "zoe"), ("Ĳsbrand", "ijsbrand"),
    ("ĳs", "ijs"), ("IJs", "ijs"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("STRAẞE", "strasse"), ("Øyvind", "oyvind"), ("Łukasz", "lukasz"), ("Đặng", "dang"),
    ("đa\u{323}ng", "dang"), ("Œuvre", "oeuvre"), ("Æ", "ae"), ("İstanbul", "istanbul"),
    ("ısı", "isi"), ("Ñandú", "nandu"), ("Ş\u{327}", "s"), ("\u{212B}", "a"), ("ﬀ", "ﬀ"),
    ("O’Brien", "o'brien"), ("d‘r", "d'r"), ("Anne–Marie", "anne-marie"),
    ("Anne‑Marie", "anne-marie"),
    ("  twee   woorden\n", "twee woorden"), ("a\u{a0}b", "a b"), ("", ""), (" \u{301} ", ""),
    ("Αλέξης", "αλέξης"), ("Борис", "борис"), ("李", "李"), ("👩‍👧", "👩‍👧"), ("a1_-", "a1_-"),
  ])
  func folds(_ text: String, _ folded: String) {
    #expect(Array(Folded(text).text.utf8) == Array(folded.utf8))
    #expect(Folded(Folded(text).text) == Folded(text))
    #expect(Folded(Substring(text)) == Folded(text))
  }

  @Test func asciiFoldsAsTheStandardLibraryLowersAndSplits() {
    for first in UInt8(0)..<0x80 {
      for second in UInt8(0)..<0x80 {
        let text = String(decoding: [0x41, first, second, 0x42], as: UTF8.self)
        let folded = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(Folded(text).text == folded, "\(first) \(second)")
      }
    }
  }

  /// Every letter that is a plain one with accents, in both compositions.
  @Test func latinLettersLoseTheirAccentsHoweverTheyAreComposed() {
    for value in Array(0xc0...0x24f) + Array(0x1e00...0x1eff) as [UInt32] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let composed = String(scalar)
      let decomposed = composed.decomposedStringWithCanonicalMapping
      guard let base = decomposed.unicodeScalars.first, base.isASCII, decomposed.utf8.count > 1
      else { continue }
      let plain = String(base).lowercased()
      #expect(Folded(composed).text == plain, "U+\(String(value, radix: 16))")
      #expect(Folded(decomposed).text == plain, "U+\(String(value, radix: 16)) decomposed")
    }
  }

  @Test(arguments: [
    ("й", "и\u{306}"), ("ё", "е\u{308}"), ("έ", "ε\u{301}"), ("ガ", "カ\u{3099}"),
    ("각", "\u{1100}\u{1161}\u{11a8}"),
    ("Й", "и\u{306}"),
  ])
  func otherScriptsAreTheSameHoweverTheyAreComposed(_ composed: String, _ decomposed: String) {
    let (one, other) = (Folded(composed), Folded(decomposed))
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
    #expect(one.begins(with: other) && other.begins(with: one))
    #expect(!(one < other) && !(other < one))
  }

  @Test func beginsAsItsLettersDo() {
    #expect(Folded("Zoë Maes").begins(with: Folded("ZOE M")))
    #expect(Folded("Zoë").begins(with: Folded("")))
    #expect(!Folded("Zoë").begins(with: Folded("Zoëy")))
    #expect(!Folded("Maes Zoë").begins(with: Folded("zoë")))
  }

  @Test func ordersByItsLetters() {
    let names = ["Éva", "eve", "Ewa", "zoë", "Zora"]
    #expect(
      names.shuffled().map { Folded($0) }.sorted().map(\.text) == [
        "eva", "eve", "ewa", "zoe", "zora",
      ])
    #expect(Folded(" ").isEmpty && !Folded("a").isEmpty)
  }
}
