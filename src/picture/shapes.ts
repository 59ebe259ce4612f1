/** Width and height: CSS pixels for a canvas, units inside a picture. */
export interface Size {
  width: number;
  height: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A part of the tank from left to right. */
export interface Stretch {
  left: number;
  width: number;
}
