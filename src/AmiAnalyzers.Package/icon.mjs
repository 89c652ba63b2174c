// Draws icon.png, the package's icon: a machine image (a disk) under a magnifying glass.
// Run it in this folder after a change: node icon.mjs
import { deflateSync } from "node:zlib";
import { writeFileSync } from "node:fs";

const size = 128;
const samples = 4; // per pixel and axis: smooths the edges

const background = [23, 43, 77];
const disk = [236, 240, 245];
const label = [255, 153, 51];
const lens = [77, 208, 225];

// Shapes are tests on a point of the unit square; later ones lie on top.
const circle = (cx, cy, r) => (x, y) => Math.hypot(x - cx, y - cy) <= r;
const ring = (cx, cy, outer, inner) => (x, y) => circle(cx, cy, outer)(x, y) && !circle(cx, cy, inner)(x, y);
const box = (left, top, right, bottom, r) => (x, y) => {
  const dx = Math.max(left + r - x, 0, x - (right - r));
  const dy = Math.max(top + r - y, 0, y - (bottom - r));
  return Math.hypot(dx, dy) <= r;
};
const stroke = (ax, ay, bx, by, width) => (x, y) => {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= width / 2;
};

const shapes = [
  [box(0, 0, 1, 1, 0.2), background],
  [circle(0.44, 0.44, 0.29), disk],
  [circle(0.44, 0.44, 0.13), label],
  [circle(0.44, 0.44, 0.045), background],
  [ring(0.6, 0.6, 0.22, 0.155), background],
  [ring(0.6, 0.6, 0.205, 0.15), lens],
  [stroke(0.755, 0.755, 0.87, 0.87, 0.095), lens],
];

function pixel(px, py) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = (px + ((i % samples) + 0.5) / samples) / size;
    const y = (py + (Math.floor(i / samples) + 0.5) / samples) / size;
    const top = shapes.findLast(([covers]) => covers(x, y));
    if (top) {
      top[1].forEach((channel, c) => (sum[c] += channel));
      sum[3]++;
    }
  }
  const alpha = sum[3];
  return alpha === 0 ? [0, 0, 0, 0] : [...sum.slice(0, 3).map((c) => Math.round(c / alpha)), Math.round((255 * alpha) / samples ** 2)];
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc = (bytes) => (bytes.reduce((c, b) => crcTable[(c ^ b) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc(body), body.length + 4);
  return frame;
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6], 8); // eight bits a channel, RGBA
const rows = Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (_, x) => pixel(x, y)).flat()]));

writeFileSync("icon.png", Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", header),
  chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
  chunk("IEND", Buffer.alloc(0)),
]));
