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
    guard line.form != .whole else { return members.append(line.bytes, to: &file) }
    head.append(line.id, line.day, line.at, to: &file)
    members.append(line.bytes, to: &file)
    switch line.form {
    case .whole, .members: file.append("}")
    case .membersAndString:
      file.append(",\"text\":")
      texts.append(line.text, to: &file)
      file.append("}")
    case .membersAndText:
      file.append(",\"text\":\"")
      texts.append(inString: line.text, to: &file)
      file.append("\"}")
    }
  }

  /// The buffer that the last piece was taken from, kept since the next one lies there too, mostly: both
  /// threads count who has it.
  private struct Buffer {
    private let buffers: [[UInt8]]
    private var number: Int32 = -1
    private var bytes: [UInt8] = []

    init(_ buffers: [[UInt8]]) {
      self.buffers = buffers
    }

    mutating func append(_ piece: IncomingLine.Piece, to file: inout [UInt8]) {
      guard piece.count > 0 else { return }
      turn(to: piece.buffer)
      file.append(copying: bytes.span.extracting(piece.range))
    }

    mutating func append(inString piece: IncomingLine.Piece, to file: inout [UInt8]) {
      turn(to: piece.buffer)
      JSONWriter.append(inString: bytes.span.extracting(piece.range), to: &file)
    }

    private mutating func turn(to buffer: Int32) {
      guard buffer != number else { return }
      number = buffer
      bytes = buffers[Int(buffer)]
    }
  }
}
