internal import JSON

/// Makes lines of what lies in memory of them.
struct LineMaker {
  private var head = LineHead()
  private var members: Buffer
  private var texts: Buffer

  init(_ buffers: [[UInt8]]) {
    members = Buffer(buffers)
    texts = members
  }

  /// Appends a line without a line end.
  mutating func append(_ line: IncomingLine, to file: inout [UInt8]) {
    if line.form != .whole { appendHead(line, to: &file) }
    switch line.form {
    case .whole: members.append(line.bytes, to: &file)
    case .members: file.append("}")
    case .membersAndString:
      texts.append(line.text, to: &file)
      file.append("}")
    case .membersAndText:
      texts.append(inString: line.text, to: &file)
      file.append("\"}")
    }
  }

  /// Appends what stands before the text, in one piece.
  private mutating func appendHead(_ line: IncomingLine, to file: inout [UInt8]) {
    let before: StaticString =
      switch line.form {
      case .whole, .members: ""
      case .membersAndString: ",\"text\":"
      case .membersAndText: ",\"text\":\""
      }
    members.turn(to: line.bytes)
    let most = RecordLines.longestIdentity + Int(line.bytes.count) + before.utf8CodeUnitCount
    file.append(addingCapacity: most) { file in
      head.append(line.id, line.day, line.at, to: &file)
      file.append(copying: members.bytes.span.extracting(line.bytes.range))
      file.append(before)
    }
  }

  /// The buffer that the last piece was taken from, kept since the next one lies there too, mostly: both
  /// threads count who has it.
  private struct Buffer {
    private let buffers: [[UInt8]]
    private var number: Int32 = -1
    private(set) var bytes: [UInt8] = []

    init(_ buffers: [[UInt8]]) {
      self.buffers = buffers
    }

    mutating func append(_ piece: IncomingLine.Piece, to file: inout [UInt8]) {
      turn(to: piece)
      file.append(copying: bytes.span.extracting(piece.range))
    }

    mutating func append(inString piece: IncomingLine.Piece, to file: inout [UInt8]) {
      turn(to: piece)
      JSONWriter.append(inString: bytes.span.extracting(piece.range), to: &file)
    }

    mutating func turn(to piece: IncomingLine.Piece) {
      guard piece.buffer != number else { return }
      number = piece.buffer
      bytes = buffers[Int(number)]
    }
  }
}
