import TestSupport
import Testing

@testable import EgelCore

/// What is found sixty-four bytes at once is what is found one by one.
@Suite struct LaneScanTests {
  private static let bytes: [UInt8] = [0x61, 0x41, 0x62, 0x5C, 0x75, 0xC3, 0xA9, 0x20]

  /// Lengths around those of one block and of two, from every beginning.
  @Test(arguments: [0, 1, 15, 16, 17, 63, 64, 65, 66, 127, 128, 129, 200])
  func stopsWhereATestMarks(_ length: Int) {
    var random = SeededRandom(seed: UInt64(length))
    let source = Self.some(length, &random)
    for start in 0...length {
      let expected = (start..<length).filter { source[$0] == 0x61 }
      #expect(Self.places(in: source, from: start, OneByte(0x61)) == expected)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func pairsAreThoseThatStandBesideEachOther(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let source = Self.some(Int.random(in: 0..<180, using: &random), &random)
    let pair = try #require(BytePair([0x61, 0x62]))
    func next(_ place: Int) -> UInt8 { place + 1 < source.count ? source[place + 1] : 0 }
    let exact = source.indices.filter { source[$0] == 0x61 && next($0) == 0x62 }
    #expect(Self.places(in: source, from: 0, ExactPair(pair)) == exact)
    let folded = source.indices.filter { place in
      let ends = source[place] | 0x20 == 0x61 || source[place] >= 0x80
      let begins = next(place) | 0x20 == 0x62 || next(place) >= 0xC0
      return ends && begins || source[place] == 0x5C && next(place) == 0x75
    }
    #expect(Self.places(in: source, from: 0, FoldedPair(pair)) == folded)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func findsWhatAPlainLookFinds(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let source = Self.some(Int.random(in: 0..<300, using: &random), &random)
    let needle = Self.some(Int.random(in: 1..<4, using: &random), &random)
    let start = Int.random(in: 0...source.count, using: &random)
    let end = Int.random(in: start...source.count, using: &random)
    let plain = (start..<max(start, end - needle.count + 1)).first { place in
      source[place..<(place + needle.count)].elementsEqual(needle)
    }
    let found = unsafe source.withUnsafeBytes {
      unsafe ByteFinder(needle: needle).first(in: $0, from: start, to: end)
    }
    #expect(found == plain)
  }

  @Test func aPairOfTheRarestLettersIsTaken() throws {
    #expect(BytePair(Array("e".utf8)) == nil)
    #expect(try #require(BytePair(Array("quixotic".utf8))).place == 0)
    #expect(try #require(BytePair(Array("ijne".utf8), unlessOnly: Folded.isOneLetter)).place == 1)
    #expect(try #require(BytePair(Array("ij".utf8), unlessOnly: Folded.isOneLetter)).place == 0)
  }

  /// The pairs that one letter is folded to are those of the table, and no others.
  @Test func oneLetterForTwoIsKnown() {
    let pairs = Set(Folded.table.values.map { Array($0.utf8) }.filter { $0.count == 2 })
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    for first in letters {
      for second in letters {
        #expect(Folded.isOneLetter(first, second) == pairs.contains([first, second]))
      }
    }
  }

  private static func some(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    (0..<count).map { _ in bytes.randomElement(using: &random) ?? 0 }
  }

  private static func places(
    in source: [UInt8], from start: Int, _ test: some LaneTest
  ) -> [Int] {
    unsafe source.withUnsafeBytes { source in
      var scan = unsafe LaneScan(source, from: start, for: test)
      var places: [Int] = []
      while let place = scan.next() { places.append(place) }
      return places
    }
  }
}
