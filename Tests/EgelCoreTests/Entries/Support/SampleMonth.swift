@testable import EgelCore

/// A month's file with every kind of member in it, as the program writes it.
enum SampleMonth {
  static let records = [
    #"{"id":"0000000000a1","day":"2026-11-01","at":"2026-11-01T00:00:00+00:00","moved":"2026-12","seen":["3k9vq2m7xw4t","zzzzzzzzzzz0"],"later":{"a":[1.0]}}"#,
    #"{"id":"0000000000b2","day":"2026-11-02","at":"2026-11-03T00:12:30.25+05:45","kind":"check-in","about":["7m2x9q4k1c0v",{"name":"Zoë"}],"tags":["thuis","\"x\""],"feelings":[{"word":"bang","strength":6,"underneath":true},{"word":"blij","strength":10}],"whose":"ours","outcome":"half","private":true,"sealed":"2027-01-01","edited":"2026-11-04T10:00:00-03:00","seen":["000000000001","000000000002"],"readings":[{"scale":"near","about":"7m2x9q4k1c0v","answer":7,"guess":true},{"scale":"sting","answer":null}],"asked":{"question":"near-far","words":"How near?"},"text":"één regel\nen 😀 \\ \u0007 \"."}"#,
    #"{"id":"0000000000c3","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","deleted":"2026-11-21T08:00:00+01:00","seen":["000000000003"]}"#,
    #"{"id":"0000000000d4","day":"2026-11-21","at":"2026-11-21T09:00:00+01:00","feelings":[{"word":"stil","shade":[{"b":2}]}],"edited":"2026-11-22T09:00:00+01:00","seen":["000000000005"],"others":[{"id":"0000000000d4","day":"2026-12-01","at":"2026-11-21T09:00:00+01:00","edited":"2026-11-22T08:00:00+01:00","seen":["000000000005"],"text":"hier"}],"mood":{"é":[null,-0.5e3]},"text":"daar"}"#,
    #"{"id":"0000000000e5","day":"2026-11-21","at":"2026-11-21T09:00:00+01:00","text":"kort"}"#,
  ].map { Array($0.utf8) }

  static let bytes = RecordLines.bytes(records)
}
