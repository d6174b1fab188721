import Testing

@testable import Drawing

struct SafeLinePropertyTests {
  @Test(arguments: 0..<8)
  func showsPrintableScalarsOnly(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      let text = RandomText.make(length: 30, using: &random)
      let lines = [SafeLine(text)] + SafeLine.lines(of: text)
      for line in lines { expectHarmless(line.text) }
    }
  }

  @Test func everyScalarAloneIsPrintableOrAnEscape() {
    let planes = [UInt32(0)...0x200FF, 0xE0000...0xE0FFF, 0x10FFF0...0x10FFFF]
    let wrong = planes.joined().compactMap(Unicode.Scalar.init).filter { scalar in
      let shown = SafeLine(String(Character(scalar))).text
      return !shown.unicodeScalars.allSatisfy(isPrintable) || shown.isEmpty
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: 0..<8)
  func isTheSameTwice(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      let once = SafeLine(RandomText.make(length: 30, using: &random))
      #expect(SafeLine(once.text).text.utf8.elementsEqual(once.text.utf8))
    }
  }

  @Test(arguments: 0..<8)
  func isAsWideAsItsCharacters(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      let text = SafeLine(RandomText.make(length: 30, using: &random)).text
      #expect(CellWidth.of(text) == text.map { CellWidth.of($0) }.reduce(0, +))
    }
  }

  private func expectHarmless(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where !isPrintable(scalar) {
      let isPart = index > 0 && isPartOfCluster(scalar, after: scalars[..<index])
      #expect(isPart, "U+\(String(scalar.value, radix: 16)) at \(index) in \(scalars)")
    }
  }

  /// Stated anew here, from the standard library's properties alone.
  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private func isPartOfCluster(
    _ scalar: Unicode.Scalar, after before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: before.last.map { $0.value > 0xA8 && $0 != "\u{200D}" } ?? false
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x17B4, 0x17B5, 0x34F, 0x16FE4:
      before.last.map { isPrintable($0) } ?? false
    case 0xE0030...0xE007F: before.last(where: { $0.value < 0xE0000 }) == "🏴"
    default: false
    }
  }
}
