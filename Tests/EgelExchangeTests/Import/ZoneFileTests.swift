import EgelCore
import Foundation
import Testing

@Suite struct ZoneFileTests {
  @Test(arguments: [
    ("Europe/Amsterdam", "2026-07-01T12:00:00+02:00"),
    ("Europe/Amsterdam", "2026-01-01T12:00:00+01:00"),
    ("Europe/Amsterdam", "2026-03-29T03:00:00+02:00"),
    ("Europe/Amsterdam", "2026-10-25T02:59:59+01:00"),
    ("Europe/Amsterdam", "2090-07-01T12:00:00+02:00"),
    ("America/New_York", "2100-12-24T18:00:00-05:00"),
    ("America/New_York", "1990-06-01T00:00:00-04:00"),
    ("Asia/Kathmandu", "2026-11-21T12:00:00+05:45"),
    ("Pacific/Apia", "2011-12-29T12:00:00-10:00"),
    ("Pacific/Apia", "2011-12-31T12:00:00+14:00"),
    ("Australia/Lord_Howe", "2090-01-15T12:00:00+11:00"),
    ("Etc/UTC", "2026-01-01T00:00:00+00:00"),
  ])
  func offsets(_ name: String, _ time: String) throws {
    let zone = try #require(Zones.file(name))
    let moment = try #require(Moment(time))
    #expect(zone.offset(at: moment.instant) == Int(moment.offset))
  }

  @Test func whatIsNoZoneFileIsNone() {
    #expect(ZoneFile([]) == nil)
    #expect(ZoneFile(Array("TZif2".utf8)) == nil)
    #expect(ZoneFile(Array(repeating: 0xFF, count: 200)) == nil)
  }

  @Test func aCutOffFileIsNone() throws {
    let bytes = try #require(Zones.bytes("Europe/Amsterdam"))
    for end in stride(from: 0, to: bytes.count - 60, by: 7) {
      #expect(ZoneFile(Array(bytes[..<end])) == nil, "cut at \(end)")
    }
  }
}

/// The zone data of the machine that tests run on.
enum Zones {
  static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/" + name))).map { Array($0) }
  }

  static func file(_ name: String) -> ZoneFile? { bytes(name).flatMap { ZoneFile($0) } }
}
