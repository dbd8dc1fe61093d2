/** Bytes in the order in which they come, as text: by their mark, else UTF-8, else GB 18030, which has all of GBK. */
export class Decoder {
  private decoder?: TextDecoder;
  /** What came before there were two bytes. */
  private start: Uint8Array = new Uint8Array();
  /** What has come so far, as long as it may turn out not to be UTF-8. */
  private kept: Uint8Array[] = [];
  /** Whether any of it was more than ASCII, and UTF-8 so far. */
  private isWide = false;

  /**
   * The text of further bytes. `again` says that the text of all bytes before was wrong, and that this is all of it.
   */
  push(piece: Uint8Array): {text: string; again: boolean} {
    let bytes = piece;
    if (!this.decoder) {
      bytes = joined(this.start, piece);
      this.start = bytes;
      // A mark has two bytes, which need not come together.
      if (bytes.length < 2) return {text: '', again: false};
    }
    this.decoder ??= new TextDecoder(markOf(bytes), {fatal: markOf(bytes) === 'utf-8'});
    return this.decode(bytes, {stream: true});
  }

  /** The text that is left when no more bytes come. */
  end(): {text: string; again: boolean} {
    if (this.decoder) return this.decode(new Uint8Array(), {});
    this.decoder = new TextDecoder();
    return this.decode(this.start, {});
  }

  private decode(bytes: Uint8Array, options: TextDecodeOptions): {text: string; again: boolean} {
    const {decoder, kept} = this;
    if (!decoder!.fatal) return {text: decoder!.decode(bytes, options), again: false};
    kept.push(bytes);
    try {
      const text = decoder!.decode(bytes, options);
      this.isWide ||= /[^\0-\x7f]/.test(text);
      return {text, again: false};
    } catch {
      // Cut within its last character: the rest is no less UTF-8 for that.
      if (!options.stream && this.isWide) return {text: '\ufffd', again: false};
      this.decoder = new TextDecoder('gb18030');
      this.kept = [];
      const text = kept.map((part) => this.decoder!.decode(part, {stream: true})).join('');
      return {text: options.stream ? text : text + this.decoder.decode(), again: true};
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function markOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
