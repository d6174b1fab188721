import EgelCore
import EgelExchange
import Foundation
import TestSupport
import Testing

/// Every sample as what it becomes, kept beside it.
@Suite struct SampleTests {
  static let samples: [(name: String, format: ImportFormat?, detected: Bool)] = [
    ("jrnl.json", nil, true), ("jrnl-24.txt", nil, true), ("jrnl-12.txt", nil, true),
    ("jrnl-own.txt", .jrnl, false), ("dayone.json", nil, true), ("daylio-new.csv", nil, true),
    ("daylio-old.csv", nil, true), ("table.csv", nil, true), ("table-nl.csv", nil, true),
    ("script.jsonl", nil, true), ("notes/own.md", nil, true), ("notes/walk.md", nil, true),
    ("notes/2026-11-19-morning.md", nil, true),
  ]

  @Test(arguments: samples)
  func becomes(_ sample: (name: String, format: ImportFormat?, detected: Bool)) {
    let result = Trying.read(Trying.sample(sample.name), as: sample.format, named: sample.name) {
      $0.timeFormat = sample.detected ? nil : TimeFormat("%d.%m.%Y %H:%M")
      $0.columns = [:]
      if sample.name == "table.csv" {
        $0.columns = ["closeness": .reading(scale: "near", about: "Kim")]
      }
      if sample.name == "table-nl.csv" {
        $0.columns = ["Nabij": .reading(scale: "near", about: nil)]
      }
    }
    let text = (result.texts + result.messages).joined(separator: "\n") + "\n"
    let file = sample.name.replacing("/", with: "-") + ".expected"
    Snapshot.check(text, against: file, in: Trying.samples.path + "/Expected")
  }

  @Test func bothFormsOfJrnlGiveTheSameEntries() {
    let json = Trying.read(Trying.sample("jrnl.json"))
    for name in ["jrnl-24.txt", "jrnl-12.txt"] {
      let text = Trying.read(Trying.sample(name))
      #expect(Set(text.texts).isSubset(of: json.texts), "\(name)")
    }
  }

  @Test func moodsCanBeNumbered() {
    let result = Trying.read(Trying.sample("daylio-new.csv")) {
      $0.moods = ["grumpy": 2, "rad": 9]
    }
    #expect(result.texts.contains { $0.contains(#"{"scale":"mood","answer":2}"#) })
    #expect(result.texts.contains { $0.contains(#"{"scale":"mood","answer":9}"#) })
    #expect(result.notes.moods == [:])
  }

  @Test func whatWasMadeIsTakenOverAsItIs() {
    for sample in Self.samples {
      let made = Trying.read(Trying.sample(sample.name), as: sample.format, named: sample.name)
      let again = Trying.read(made.texts.joined(separator: "\n"), as: .jsonl)
      #expect(again.texts == made.texts, "\(sample.name)")
    }
  }
}
