// The parts of upng-js that we use; it has no types of its own.
declare module 'upng-js' {
  interface Image {
    readonly width: number;
    readonly height: number;
  }
  const UPNG: {
    decode(png: ArrayBuffer): Image;
    /** The pixels of each frame, 8 bits a channel. */
    toRGBA8(image: Image): ArrayBuffer[];
    /** A PNG of at most `colors` colours; without loss where that is 0. */
    encode(frames: ArrayBuffer[], width: number, height: number, colors: number): ArrayBuffer;
  };
  export default UPNG;
}
