/** A character's picture: where no font has the character, it is the same box for every one. */
function draw(character: string): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.font = '40px sans-serif';
  context.fillText(character, 10, 60);
  return canvas.toDataURL();
}

describe('the browser of the tests', () => {
  it('has a Chinese font', () => {
    if (draw('双') === draw('创')) throw new Error('双 and 创 look the same');
  });
});
