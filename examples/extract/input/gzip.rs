//! gzip, of which crawlers put one member behind another, and tapes and old tools zeros behind the last.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

/// What the members of gzip data hold, one behind another.
///
/// Zeros between and behind them are passed over, as Python does it, and gzip behind the last; anything else is an error.
pub(crate) struct Members<R> {
    /// The member being read; `None` at the end.
    member: Option<GzDecoder<R>>,
}

impl<R: BufRead> Members<R> {
    pub(crate) fn new(stream: R) -> Members<R> {
        Members { member: Some(GzDecoder::new(stream)) }
    }

    fn read_on(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(member) = &mut self.member else { return Ok(0) };
            let read = member.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let has_next = pass_zeros(member.get_mut())?;
            self.member = self.member.take().filter(|_| has_next).map(|member| GzDecoder::new(member.into_inner()));
        }
    }
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.read_on(buffer);
        if read.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted) {
            // What stands behind damage is not what comes next.
            self.member = None;
        }
        read
    }
}

/// Passes over zeros; whether anything follows.
fn pass_zeros(stream: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let bytes = stream.fill_buf()?;
        let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
        let (is_end, is_all) = (bytes.is_empty(), zeros == bytes.len());
        stream.consume(zeros);
        if is_end || !is_all {
            return Ok(!is_end);
        }
    }
}
