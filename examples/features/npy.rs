//! Writes tables in the format of `numpy`, version 1.0.

use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;

/// The header's size, so that the row count can be filled in at the end.
const HEADER_BYTES: usize = 128;

/// Writes 32-bit numbers in rows of `width`.
pub(crate) fn write_f32(path: &Path, width: usize, values: impl Iterator<Item = f32>) -> io::Result<()> {
    write(path, width, "<f4", values.map(f32::to_le_bytes))
}

/// Writes 64-bit numbers in rows of `width`.
pub(crate) fn write_f64(path: &Path, width: usize, values: impl Iterator<Item = f64>) -> io::Result<()> {
    write(path, width, "<f8", values.map(f64::to_le_bytes))
}

fn write<const N: usize>(
    path: &Path,
    width: usize,
    kind: &str,
    values: impl Iterator<Item = [u8; N]>,
) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    file.write_all(&[0; HEADER_BYTES])?;
    let mut count = 0;
    for value in values {
        file.write_all(&value)?;
        count += 1;
    }
    file.seek(SeekFrom::Start(0))?;
    let mut header = b"\x93NUMPY\x01\x00".to_vec();
    header.extend_from_slice(&u16::try_from(HEADER_BYTES - 10).unwrap_or(0).to_le_bytes());
    header.extend_from_slice(
        format!("{{'descr': '{kind}', 'fortran_order': False, 'shape': ({}, {width})}}", count / width).as_bytes(),
    );
    header.resize(HEADER_BYTES - 1, b' ');
    header.push(b'\n');
    file.write_all(&header)?;
    file.flush()
}
